import {widthOf} from '../../../src/domain/blocks/practice.ts';
import type {Block, PracticeBlock} from '../../../src/domain/blocks/blocks.ts';
import type {Lesson} from '../../../src/domain/course.ts';
import type {Place, Problems} from '../problems.ts';
import type {LessonSource} from '../read-lesson.ts';
import type {TrackingRecord} from '../read-module.ts';
import type {Slot} from '../schemas/tracking.ts';

/** A tracking number in use: where it stands, whose it is, how wide its answer is. */
export interface UsedSlot extends Slot {
  readonly number: number;
  readonly place: Place;
}

/** Every tracking number of a lesson: its own, its blocks' and its questions'. */
export function usedSlots(lesson: Lesson, source: LessonSource): UsedSlot[] {
  const own = {
    number: source.logic.tracking,
    bits: 0,
    owner: source.id,
    place: source.yaml.place(['tracking']),
  };
  const places = new Map(
    source.blocks.flatMap(({logic, place, questions}) => [
      [logic.id, place('tracking')] as const,
      ...questions.map((question) => [question.logic.id, question.place('tracking')] as const),
    ]),
  );
  const inside = lesson.blocks.flatMap((block): readonly Block[] =>
    block.type === 'quiz' ? [block, ...block.bank] : [block],
  );
  return [
    own,
    ...inside.flatMap((block) => {
      const place = places.get(block.id);
      if (!('tracking' in block) || !place) return [];
      return [{number: block.tracking, bits: bitsOf(block), owner: `${source.id}/${block.id}`, place}];
    }),
  ];
}

function bitsOf(block: Block): number {
  return isPractice(block) ? widthOf(block) : 0;
}

function isPractice(block: Block): block is PracticeBlock {
  return 'verdicts' in block;
}

/**
 * Compares the numbers in use with the record. Gives all widths, retired numbers included, as
 * `"1:0,2:30"`, and the lines that the record lacks.
 */
export function checkTracking(
  used: readonly UsedSlot[],
  record: TrackingRecord,
  problems: Problems,
): {slots: string; unrecorded: string[]} {
  const inUse = new Map<number, UsedSlot>();
  const unrecorded: string[] = [];
  const free = Math.max(0, ...record.slots.keys(), ...used.map(({number}) => number)) + 1;
  for (const slot of used) {
    const first = inUse.get(slot.number);
    if (first) {
      problems.add(
        slot.place,
        'number-duplicate',
        `Tracking number ${slot.number} belongs to ${first.owner}. Give ${slot.owner} the next free one, ${free}.`,
      );
      continue;
    }
    inUse.set(slot.number, slot);
    if (!record.slots.has(slot.number)) unrecorded.push(tellUnrecorded(slot, record, problems));
    else checkSlot(slot, record, free, problems);
  }
  const widths = new Map(
    [...inUse.values(), ...[...record.slots].map(([number, slot]) => ({number, ...slot}))].map(
      ({number, bits}) => [number, bits],
    ),
  );
  return {
    slots: [...widths]
      .sort(([a], [b]) => a - b)
      .map(([number, bits]) => `${number}:${bits}`)
      .join(','),
    unrecorded,
  };
}

function tellUnrecorded(
  {number, bits, owner, place}: UsedSlot,
  record: TrackingRecord,
  problems: Problems,
): string {
  const line = `${number}: {bits: ${bits}, owner: ${owner}}`;
  problems.add(
    place,
    'tracking-not-recorded',
    `Tracking number ${number} is not recorded. Add this line to ${record.file} (npm run check -- --record does): ${line}`,
  );
  return line;
}

function checkSlot(
  {number, bits, owner, place}: UsedSlot,
  record: TrackingRecord,
  free: number,
  problems: Problems,
): void {
  const recorded = record.slots.get(number);
  if (!recorded) return;
  const where = `${record.file}:${recorded.place.line}`;
  if (recorded.owner !== owner) {
    problems.add(
      place,
      'tracking-reused',
      `Tracking number ${number} was ${recorded.owner}'s (${where}) and is never reused: saved answers would be read as ${owner}'s. Take the next free one, ${free}.`,
    );
  } else if (recorded.bits !== bits) {
    problems.add(
      place,
      'tracking-width',
      `The answer of ${owner} is now ${bits} bits wide, but number ${number} was recorded with ${recorded.bits} (${where}): saved answers would be read wrongly. Give it the next free number, ${free}, and leave the old line.`,
    );
  }
}
