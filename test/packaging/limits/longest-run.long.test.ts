import {resolve} from 'node:path';
import {expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {readContent} from '../../../packaging/content/read/read-content.ts';
import {quizSizes} from '../../../packaging/limits/quiz-sizes.ts';
import type {ModuleAction} from '../../../src/domain/progress/action.ts';
import type {ModuleSummary} from '../../../src/domain/course/course.ts';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../../src/domain/progress/reduce.ts';
import {parseSlots} from '../../../src/domain/course/slots.ts';
import {encode} from '../../../src/domain/suspend-data/encode.ts';
import {longest, type QuizSize} from '../../../src/domain/suspend-data/longest.ts';

const {course, lessons} = compileCourse(await readContent(resolve(import.meta.dirname, '../../..')), {
  scope: 'course',
});
const all = lessons.get(course.language) ?? [];
const quizzes = course.modules.flatMap(({id, tracking}) =>
  quizSizes(
    tracking,
    all.filter(({module}) => module === id),
  ),
);

/** The tries that are counted at most, and as many changes as make the longest counter. */
const tries = 63;
const longestCounter = 2 ** 20 - 1;

/** Questions of the try `number`, so that all of the bank come up in time; the last try asks the widest. */
function questionsOf({bank, draw}: QuizSize, number: number, widthOf: (slot: number) => number) {
  const byWidth = [...bank].sort((a, b) => widthOf(b) - widthOf(a));
  const from = number === tries ? 0 : (number * draw) % bank.length;
  return [...byWidth, ...byWidth].slice(from, from + draw);
}

/** All that one learner can do in a module: every answer at its widest, every quiz as often as it is counted. */
function everythingIn(module: ModuleSummary): readonly ModuleAction[] {
  const widths = parseSlots(module.slots);
  const widthOf = (slot: number): number => widths.get(slot) ?? 0;
  const at = {module: module.tracking};
  const check = (slot: number): ModuleAction => ({
    ...at,
    type: 'check',
    slot,
    packed: '1'.repeat(widthOf(slot)),
  });
  const own = quizzes.filter((quiz) => quiz.module === module.tracking);
  const asked = new Set(own.flatMap(({bank}) => bank));
  const practice = [...widths.keys()].filter((slot) => widthOf(slot) > 0 && !asked.has(slot));
  const trying = (quiz: QuizSize, number: number, isLeft: boolean): readonly ModuleAction[] => {
    const questions = questionsOf(quiz, number, widthOf);
    const open = {seed: 0xffff, questions, answers: new Map(), at: 0};
    const last = isLeft
      ? ({...at, type: 'move', quiz: quiz.slot, at: questions.length - 1} as const)
      : ({...at, type: 'finish-try', quiz: quiz.slot, score: 100} as const);
    return [{...at, type: 'start-try', quiz: quiz.slot, open}, ...questions.map(check), last];
  };
  return [
    ...practice.map(check),
    ...[...widths.keys()].map((slot): ModuleAction => ({...at, type: 'seen', slot})),
    ...own.flatMap((quiz) =>
      Array.from({length: tries}, (_, number) => trying(quiz, number + 1, false)).flat(),
    ),
    // A module is left in the middle of one quiz only.
    ...own.slice(0, 1).flatMap((quiz) => trying(quiz, tries, true)),
  ];
}

it('is as long as computed when one learner really does everything there is', () => {
  const lastModule = course.modules.toSorted((a, b) => a.tracking - b.tracking).at(-1);
  const place = {
    module: lastModule?.tracking ?? 0,
    lesson: Math.max(...course.modules.flatMap((module) => module.lessons)),
  };
  const actions = course.modules.flatMap(everythingIn);
  const done = actions.reduce<Progress>(reduce, newProgress('ffffffff'));
  const left = [
    {type: 'pick-role', role: 31},
    {type: 'report', measure: 1, revision: 511},
    {type: 'visit', ...place},
  ] as const;
  const progress = {...left.reduce<Progress>(reduce, done), counter: longestCounter};
  expect(encode(progress, course, Infinity)).toHaveLength(longest(course, quizzes).chars);
});
