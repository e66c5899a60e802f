import type {BankQuestion, QuestionBank} from '../../domain/exchange/question-bank.ts';
import {finalTestId, isLater, refresherId} from '../../results/analysis/questions/own-tests.ts';
import {words} from '../words.ts';
import {dayMs, inventedPeople, type InventedPerson} from './invented-people.ts';
import {
  inventedAttempt,
  inventedCompletion,
  inventedReport,
  laterMs,
  passedIn,
  type InventedAttempt,
} from './invented-report.ts';
import {randomNumbers} from './random-numbers.ts';
import {fileOf} from './written-table.ts';

/** Questions of these types are invented answers to; the others would need more words than they show. */
const types: ReadonlySet<BankQuestion['type']> = new Set(['choice', 'true-false', 'likert']);
/** The files are as of this day. */
const lastMs = Date.UTC(2026, 10, 20);

/**
 * Files as Moodle writes them, about nobody, to show what the page does with real ones: reports of answers of the course and of its refresher, a list of
 * people with their groups, and who has passed. The same `learners` give the same files.
 */
export function inventedFiles(bank: QuestionBank | undefined, learners = 180): readonly File[] {
  const {demoName, demoGroups, demoRefresher, demoCompletion} = words();
  const random = randomNumbers(7);
  const all = (bank?.questions ?? sampleQuestions).filter(({type}) => types.has(type));
  const course = all.filter(({module}) => !isLater(module));
  const refresher = all.filter(({module}) => module === refresherId);
  const drifts = driftsOf(bank);
  const [mark, laterMark] = [markOf(bank, finalTestId), markOf(bank, refresherId)];
  const people = inventedPeople(learners, random).map((person) => ({
    person,
    attempts: attemptsOf(person, course, {mark, drifts, random}),
  }));
  const asked = people.flatMap(({person, attempts}) => {
    const later = laterOf(person, passedIn(attempts, mark), refresher, random);
    return later ? [{person, attempts: later}] : [];
  });
  const list = people.map(({person: {name, email, group}}) => [...splitName(name), email, group]);
  const report = (title: string, questions: readonly BankQuestion[], own: typeof people) =>
    fileOf(`${title}.txt`, inventedReport(title, questions, own), '\t');
  const completion = (title: string, own: typeof people, ownMark: number) =>
    fileOf(`${title}, ${demoCompletion}.csv`, inventedCompletion(title, own, ownMark), ',');
  return [
    report(demoName, course, people),
    fileOf(`${demoGroups}.csv`, [['First name', 'Last name', 'Email address', 'Groups'], ...list], ','),
    completion(demoName, people, mark),
    ...(asked.length > 0
      ? [report(demoRefresher, refresher, asked), completion(demoRefresher, asked, laterMark)]
      : []),
  ];
}

/** The course's own mark of a test, as the page judges by it. */
const markOf = (bank: QuestionBank | undefined, test: string): number =>
  bank?.modules.find(({id}) => id === test)?.passMark ?? 70;

interface Trying {
  readonly mark: number;
  readonly drifts: ReadonlyMap<string, number>;
  readonly random: () => number;
}

/** None, one that is not finished, or one and, where that was not enough, mostly a better second one. */
function attemptsOf(
  {ability, effort, startedMs}: InventedPerson,
  questions: readonly BankQuestion[],
  {mark, drifts, random}: Trying,
): readonly InventedAttempt[] {
  if (effort < 0.12) return [];
  const [pause, isAgain] = [20 + random() * 60, random() < 0.7];
  const isDone = effort > 0.22;
  const first = inventedAttempt(questions, {number: 1, startedMs, ability, isDone, drifts, random});
  if (!isDone || (first.score ?? 0) >= mark || !isAgain) return [first];
  const again = {number: 2, startedMs: first.endedMs + pause * 60_000, isDone: true, drifts, random};
  return [first, inventedAttempt(questions, {...again, ability: ability + 0.25})];
}

/** Those who passed long enough ago are asked again; most answer, and have forgotten a little. Undefined for the others. */
function laterOf(
  {ability}: InventedPerson,
  passed: InventedAttempt | undefined,
  questions: readonly BankQuestion[],
  random: () => number,
): readonly InventedAttempt[] | undefined {
  if (questions.length === 0 || !passed) return undefined;
  const startedMs = passed.endedMs + laterMs + Math.ceil(random() * 14) * dayMs;
  if (startedMs > lastMs) return undefined;
  if (random() < 0.25) return [];
  const own = {number: 1, startedMs, ability: ability - 0.1, isDone: true, drifts: new Map(), random};
  return [inventedAttempt(questions, own)];
}

const splitName = (name: string): readonly [string, string] => {
  const [first = '', ...rest] = name.split(' ');
  return [first, rest.join(' ')];
};

/**
 * By the id of the rating at the end. The course's list begins with mistakes, to which fewer agree after it, and ends
 * with what people trust themselves to do; the one in the middle stays as it was.
 */
function driftsOf(bank: QuestionBank | undefined): ReadonlyMap<string, number> {
  const attitudes = bank?.attitudes ?? [];
  const middle = Math.floor(attitudes.length * 0.55);
  return new Map(attitudes.map(({after}, at) => [after, at < middle ? -0.6 : at === middle ? 0 : 0.7]));
}

/** Without the course's own questions: enough to see the figures. */
const sampleQuestions: readonly BankQuestion[] = Array.from({length: 12}, (_, index) => ({
  id: `demo.q${String(index + 1).padStart(2, '0')}`,
  module: 'demo',
  objective: 'demo',
  type: 'choice',
  text: '',
  words: {a: 'a', b: 'b', c: 'c', d: 'd'},
  right: ['b'],
}));
