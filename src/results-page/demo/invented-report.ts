import type {BankQuestion} from '../../domain/exchange/question-bank.ts';
import {isTest} from '../../results/analysis/questions/own-tests.ts';
import {words} from '../words.ts';
import {inventedAnswer} from './invented-answer.ts';
import {dayMs, type InventedPerson} from './invented-people.ts';
import {longDate} from './written-table.ts';

/** One attempt as a report has it. `score` is undefined while it is not finished. */
export interface InventedAttempt {
  readonly number: number;
  readonly startedMs: number;
  readonly endedMs: number;
  /** 0..100. */
  readonly score: number | undefined;
  /** Cells of all its answers, four of each. */
  readonly answers: readonly string[];
}

interface Circumstances {
  readonly number: number;
  readonly startedMs: number;
  /** 0..1, of this time. */
  readonly ability: number;
  readonly isDone: boolean;
  readonly drifts: ReadonlyMap<string, number>;
  readonly random: () => number;
}

/** What one person did in one go. */
export function inventedAttempt(
  questions: readonly BankQuestion[],
  {number, startedMs, ability, isDone, drifts, random}: Circumstances,
): InventedAttempt {
  const answers = questions.map((question, index) =>
    inventedAnswer(question, {
      ability,
      hardness: ((index * 37) % 50) / 70,
      drift: drifts.get(question.id) ?? 0,
      random,
    }),
  );
  // The score of a course is that of its test, and decisions of cases count in none.
  const isScoring = (index: number): boolean =>
    isTest(questions[index]?.module ?? '') && questions[index]?.part !== 'case';
  const hasTest = questions.some((_, index) => isScoring(index));
  const graded = answers.filter(({result}, index) => result !== 'neutral' && (isScoring(index) || !hasTest));
  const right = graded.filter(({result}) => result === 'correct').length;
  return {
    number,
    startedMs,
    endedMs: startedMs + (15 + random() * 70) * 60_000,
    score: isDone ? Math.round((right / Math.max(graded.length, 1)) * 1e4) / 100 : undefined,
    answers: answers
      .slice(0, isDone ? answers.length : Math.ceil(answers.length * random()))
      .flatMap(({response, pattern, result}, index) => [
        questions[index]?.id ?? '',
        response,
        pattern,
        result,
      ]),
  };
}

/** Moodle's report of answers: a line for each attempt, and one for whoever has none. */
export function inventedReport(
  title: string,
  questions: readonly BankQuestion[],
  people: readonly {readonly person: InventedPerson; readonly attempts: readonly InventedAttempt[]}[],
): readonly (readonly string[])[] {
  const head = ['Name', 'Email address', words().traits.municipality, 'Attempt', 'Started on'];
  return [
    [...head, 'Last accessed on', 'Score', title, ...questions.flatMap((_, index) => headingsOf(index))],
    ...people.flatMap(({person: {name, email, town}, attempts}) =>
      attempts.length === 0
        ? [[name, email, town, '-', '-', '-', '-', 'Not attempted']]
        : attempts.map(({number, startedMs, endedMs, score, answers}) => [
            ...[name, email, town, String(number), longDate(startedMs), longDate(endedMs)],
            ...[
              score === undefined ? '0' : String(score),
              score === undefined ? 'Incomplete' : String(score),
            ],
            ...answers,
          ]),
    ),
  ];
}

const headingsOf = (index: number) =>
  ['Question', 'Response', 'Right answer', 'Result'].map((heading) => `${heading} ${index}`);

/** Moodle's completion of an activity: a word and a day. Who finished below the mark has completed without passing. */
export function inventedCompletion(
  title: string,
  people: readonly {readonly person: InventedPerson; readonly attempts: readonly InventedAttempt[]}[],
  mark: number,
): readonly (readonly string[])[] {
  const stateOf = (attempts: readonly InventedAttempt[]): readonly string[] => {
    const passed = passedIn(attempts, mark);
    if (passed) return ['Completed (achieved pass grade)', longDate(passed.endedMs)];
    const last = attempts.findLast(({score}) => score !== undefined);
    if (last) return ['Completed (did not achieve pass grade)', longDate(last.endedMs)];
    return ['Not completed', ''];
  };
  return [
    ['', 'Email address', title, `${title} - Completion date`],
    ...people.map(({person: {name, email}, attempts}) => [name, email, ...stateOf(attempts)]),
  ];
}

/** The first attempt at the mark. */
export const passedIn = (attempts: readonly InventedAttempt[], mark: number): InventedAttempt | undefined =>
  attempts.find(({score = 0}) => score >= mark);

/** Some three months: then the refresher asks again. */
export const laterMs = 91 * dayMs;
