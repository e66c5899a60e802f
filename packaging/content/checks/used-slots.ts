import {widthOf} from '../../../src/domain/blocks/practice.ts';
import type {Block, PracticeBlock} from '../../../src/domain/blocks/blocks.ts';
import type {Lesson} from '../../../src/domain/course.ts';
import type {Place} from '../problems.ts';
import type {LessonSource} from '../read-lesson.ts';
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
