/** A small course with everything that is saved: practice, quizzes with banks, a final test. */
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import type {QuizBlock} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import type {Course, Lesson, Module} from '../../../src/domain/course/course.ts';
import {packAnswer, widthOf} from '../../../src/domain/blocks/practice.ts';
import {formatSlots} from '../../../src/domain/course/slots.ts';
import {courseOf, moduleOf} from '../../domain/fixtures/course.ts';
import {choice, order, question, sort} from '../../domain/fixtures/blocks.ts';

/** A lesson with the numbers that the player knows of it. */
export interface LabLesson {
  readonly lesson: Lesson;
  readonly module: number;
  readonly number: number;
}

const practice = (slot: number): readonly Block[] => [
  {...choice({a: true, b: false, c: true}, true), id: `choice-${slot}`, tracking: slot},
  {...sort(['act', 'means'], {a: 'act', b: 'means'}), id: `sort-${slot}`, tracking: slot + 1},
  {...order(['a', 'b', 'c']), id: `order-${slot}`, tracking: slot + 2},
];

function quizOf(module: string, draw: number, firstIndex: number, objectives: readonly string[]): QuizBlock {
  const bank = Array.from({length: 2 * draw}, (_, at) => ({
    ...question(20 + at, objectives[at % objectives.length] ?? ''),
    reportId: `${module}.q${at + 1}`,
    interaction: firstIndex + at,
  }));
  const head = {id: 'quiz', title: 'Quiz', body: [], tracking: 19, required: true} as const;
  return {...head, type: 'quiz', draw, passMark: 60, scored: true, bank};
}

function lessonsOf(id: string, module: number, draw: number, firstIndex: number): readonly LabLesson[] {
  const names = ['first', 'second'];
  const lesson = (name: string, blocks: readonly Block[]): Lesson => ({
    id: name,
    module: id,
    title: name,
    goals: [],
    blocks,
    sources: [],
  });
  return [
    {lesson: lesson('first', practice(4)), module, number: 1},
    {lesson: lesson('second', practice(8)), module, number: 2},
    {lesson: lesson('quiz', [quizOf(id, draw, firstIndex, names)]), module, number: 3},
  ];
}

const parts = [
  {id: 'definitions', tracking: 1, draw: 3, firstIndex: 0},
  {id: 'final-test', tracking: 7, draw: 4, firstIndex: 6},
];
export const labLessons: readonly LabLesson[] = parts.flatMap(({id, tracking, draw, firstIndex}) =>
  lessonsOf(id, tracking, draw, firstIndex),
);

/** Every slot with the width of its answer. */
function slotsOf(module: number): string {
  const blocks = labLessons.filter((lesson) => lesson.module === module).flatMap(({lesson}) => lesson.blocks);
  const widths = new Map<number, number>([1, 2, 3].map((number) => [number, 0]));
  for (const block of blocks) {
    if (block.type === 'quiz') {
      widths.set(block.tracking, 0);
      for (const asked of block.bank) widths.set(asked.tracking, widthOf(asked));
    } else if (block.type === 'choice' || block.type === 'sort' || block.type === 'order') {
      widths.set(block.tracking, packAnswer(block, {}).length);
    }
  }
  return formatSlots(widths);
}

export const labCourse: Course = {
  ...courseOf(
    parts.map(({id, tracking}) =>
      moduleOf({
        id,
        tracking,
        required: [1, 2],
        lessons: [1, 2, 3],
        quiz: {tracking: 19, passMark: 60},
        slots: slotsOf(tracking),
      }),
    ),
  ),
  interactionCount: 14,
};

export const labModules: readonly Module[] = parts.map(({id}) => ({
  id,
  title: id,
  credit: [],
  intro: [],
  lessons: [],
}));

/** Ids of all interactions by index. */
export const labInteractionIds: readonly string[] = labLessons
  .flatMap(({lesson}) => lesson.blocks)
  .flatMap((block) => (block.type === 'quiz' ? block.bank.map(({reportId}) => reportId) : []));
