/** How long suspend data can get: lets the build refuse a course that would not fit into an LMS. */
import type {Course, ModuleSummary} from '../course/course.ts';
import type {ModuleProgress, OpenTry, Progress, QuizProgress, SavedAnswer} from '../progress/progress.ts';
import {roleBits} from '../course/roles.ts';
import {parseSlots} from '../course/slots.ts';
import {encode} from './encode.ts';
import type {SlotWidths} from './module-parts.ts';

/** A quiz, scored or not, as far as its saved size depends on it. Only a compiled lesson knows. */
export interface QuizSize {
  readonly module: number;
  /** Tracking number of the quiz. */
  readonly slot: number;
  readonly draw: number;
  /** Tracking numbers of its questions. */
  readonly bank: readonly number[];
}

/** More changes, tries and revisions than any learner makes. */
const widestCounter = 2 ** 20 - 1;
const widestTries = 2 ** 6 - 1;
const widestRevision = 2 ** 9 - 1;

/**
 * Sizes of the widest progress, with every slot done.
 *
 *     chars         all answers given, a whole try of every quiz besides
 *     tier12Chars   what must fit whatever else is dropped: no answers but the widest unfinished try
 */
export function longest(
  course: Course,
  quizzes: readonly QuizSize[],
): {readonly chars: number; readonly tier12Chars: number} {
  const lengthWith = (open: readonly QuizSize[], hasAnswers: boolean): number =>
    encode(widestProgress(course, quizzes, open, hasAnswers), course, Infinity).length;
  return {
    chars: lengthWith(quizzes, true),
    tier12Chars: Math.max(lengthWith([], false), ...quizzes.map((quiz) => lengthWith([quiz], false))),
  };
}

/**
 * @param open quizzes with a try; in each module the first one is unfinished and the others are
 *   finished, because that takes the most room
 */
export function widestProgress(
  course: Course,
  quizzes: readonly QuizSize[],
  open: readonly QuizSize[],
  hasAnswers: boolean,
): Progress {
  const highest = Math.max(0, ...course.modules.map(({tracking}) => tracking));
  const lessons = course.modules.flatMap((module) => module.lessons);
  const modules = course.modules.map((module) => {
    const own = quizzes.filter((quiz) => quiz.module === module.tracking);
    const tried = open.filter((quiz) => quiz.module === module.tracking);
    return [module.tracking, widestModule(module, own, tried, hasAnswers)] as const;
  });
  return {
    attempt: 'ffffffff',
    counter: widestCounter,
    place: {module: highest, lesson: Math.max(0, ...lessons)},
    measure: 1,
    role: 2 ** roleBits - 1,
    revision: widestRevision,
    modules: new Map(modules),
  };
}

function widestModule(
  {slots}: ModuleSummary,
  quizzes: readonly QuizSize[],
  tried: readonly QuizSize[],
  hasAnswers: boolean,
): ModuleProgress {
  const widths = parseSlots(slots);
  const asked = new Set(quizzes.flatMap(({bank}) => bank));
  const practice = [...widths].filter(([slot, bits]) => bits > 0 && !asked.has(slot)).map(([slot]) => slot);
  const results = quizzes.map((quiz): [number, QuizProgress] => {
    const place = tried.indexOf(quiz);
    const open = place < 0 ? undefined : widestTry(quiz, widths, place > 0);
    return [quiz.slot, {best: 100, tries: widestTries, open}];
  });
  return {
    done: new Set(widths.keys()),
    answers: fullAnswers(hasAnswers ? practice : [], widths),
    quizzes: new Map(results),
  };
}

function widestTry({bank, draw}: QuizSize, widths: SlotWidths, isFinished: boolean): OpenTry {
  const widthOf = (slot: number): number => widths.get(slot) ?? 0;
  const questions = [...bank].sort((a, b) => widthOf(b) - widthOf(a)).slice(0, draw);
  const at = isFinished ? questions.length : questions.length - 1;
  return {seed: 0xffff, questions, answers: fullAnswers(questions, widths), at};
}

const fullAnswers = (slots: readonly number[], widths: SlotWidths): ReadonlyMap<number, SavedAnswer> =>
  new Map(slots.map((slot) => [slot, {packed: '1'.repeat(widths.get(slot) ?? 0), checked: true}]));
