import {answerablesIn} from '../../../src/domain/blocks/asking.ts';
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';
import type {Place} from '../problems.ts';
import type {LessonSource} from '../read/read-lesson.ts';
import type {Slot} from '../schemas/tracking.ts';

/** A tracking number in use: where it stands, whose it is, how wide its answer is. */
export interface UsedSlot extends Slot {
  readonly number: number;
  readonly place: Place;
  /** Of a lesson that a municipality added. */
  readonly isOwn: boolean;
}

/** Every tracking number of a lesson: its own, its blocks', its questions' and its decisions'. */
export function usedSlots(lesson: Lesson, source: LessonSource): UsedSlot[] {
  const isOwn = source.own !== undefined;
  const own = {
    isOwn,
    number: source.logic.tracking,
    bits: 0,
    owner: source.id,
    place: source.yaml.place(['tracking']),
  };
  const places = new Map(
    source.blocks.flatMap(({logic, place, questions, decisions}) => [
      [logic.id, place('tracking')] as const,
      ...questions.map((question) => [question.logic.id, question.place('tracking')] as const),
      ...decisions.map((each) => [`${logic.id}-${each.logic.id}`, each.place('tracking')] as const),
    ]),
  );
  return [
    own,
    ...lesson.blocks.flatMap(slotsOf).flatMap(({id, ...slot}): UsedSlot[] => {
      const place = places.get(id);
      return place ? [{...slot, owner: `${source.id}/${id}`, place, isOwn}] : [];
    }),
  ];
}

interface BlockSlot {
  /** Of the block, the question, or the scenario and its decision. */
  readonly id: string;
  readonly number: number;
  readonly bits: number;
}

function slotsOf(block: Block): readonly BlockSlot[] {
  const asked = answerablesIn(block, '').map(({id, slot, bits}) => ({id, number: slot, bits}));
  if (!('tracking' in block)) return asked;
  const isAsked = asked.some(({id, number}) => id === block.id && number === block.tracking);
  if (isAsked) return asked;
  // What is only seen, and what holds answers without being one, has a number and no bits.
  return [{id: block.id, number: block.tracking, bits: 0}, ...asked];
}
