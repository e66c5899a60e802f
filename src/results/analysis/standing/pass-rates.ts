import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {PassRate} from '../../analysis-model.ts';
import {highestOf} from '../../extremes.ts';
import {groupBy} from '../../group-by.ts';
import type {Attempt, Learner, ObjectiveResult, Part} from '../../model.ts';
import {meanOfColumn} from '../statistics/column-statistics.ts';
import {meanOf} from '../distribution.ts';
import {firstOf, type AskedQuestion, type FirstAnswers} from '../questions/first-answers.ts';
import {moduleNameOf} from '../questions/judged-answers.ts';
import {isTest} from '../questions/own-tests.ts';
import type {Entry} from '../selection.ts';
import {titlesOf} from './titles.ts';

/** One person's result in one module or objective. */
interface Mark {
  readonly learner: Learner;
  readonly score: number | undefined;
  readonly isPassed: boolean;
}

export interface PassRateSettings {
  readonly passMark: number;
  readonly bank: QuestionBank | undefined;
}

/**
 * By module: what files report of the parts of an activity (SCOs, modules of a result file); where no file reports parts, the share of right first
 * answers to the questions of the module's test, as everywhere where a module or test is one figure.
 */
export function modulePassRates(
  entries: readonly Entry[],
  answers: FirstAnswers,
  settings: PassRateSettings,
): readonly PassRate[] {
  const reported = reportedBy(
    entries,
    partsOf,
    ({title}) => title,
    (title, parts) => markOfParts(parts, passMarkOf(title, settings)),
  );
  if (reported.size > 0)
    return [...reported].map(([title, marks]) =>
      withTest(
        rateOf({id: title, title, basis: 'reported'}, marks),
        moduleCalled(title, settings)?.id ?? title,
      ),
    );
  const tested = {...answers, questions: answers.questions.filter(({isTested}) => isTested)};
  return ratesByAnswers(tested, moduleNameOf, settings).map((rate) => withTest(rate, rate.id));
}

const withTest = (rate: PassRate, module: string): PassRate =>
  isTest(module) ? {...rate, isTest: true} : rate;

/** By objective: what the LMS keeps of objectives, else the share of right first answers, decisions of its cases among them. */
export function objectivePassRates(
  entries: readonly Entry[],
  answers: FirstAnswers,
  settings: PassRateSettings,
): readonly PassRate[] {
  const reported = reportedBy(
    entries,
    ({objectives}) => objectives,
    ({id}) => id,
    (_, results) => markOfObjectives(results),
  );
  const byAnswers = ratesByAnswers(answers, objectiveOf, settings);
  const titles = titlesOf([...reported.keys()], settings.bank);
  const people = new Set([...reported.values()].flat().map(({learner}) => learner)).size;
  // Track details come one learner at a time: a few of them would hide what everybody's answers say.
  if (people === 0 || byAnswers.some(({learners}) => learners > people)) return byAnswers;
  return [...reported].map(([id, marks]) => rateOf({id, title: titles(id), basis: 'reported'}, marks));
}

/** One part alone is the activity itself, and says nothing about modules. */
const partsOf = ({parts}: Attempt): readonly Part[] => (parts.length > 1 ? parts : []);

/** What files report of the parts or objectives of attempts, by their id: one mark for each person who has one. */
function reportedBy<T>(
  entries: readonly Entry[],
  partsOf: (attempt: Attempt) => readonly T[],
  idOf: (part: T) => string,
  markOf: (id: string, own: readonly T[]) => Omit<Mark, 'learner'> | undefined,
): ReadonlyMap<string, readonly Mark[]> {
  const all = new Map<string, Mark[]>();
  // Two activities may have the same part: a person counts once.
  for (const [learner, works] of groupBy(entries, (entry) => entry.learner))
    for (const [id, own] of groupBy(
      works.flatMap(({work}) => work.attempts.flatMap(partsOf)),
      idOf,
    )) {
      const mark = markOf(id, own);
      if (!mark) continue;
      all.set(id, all.get(id) ?? []);
      all.get(id)?.push({...mark, learner});
    }
  return all;
}

function markOfObjectives(results: readonly ObjectiveResult[]): Omit<Mark, 'learner'> | undefined {
  const score = highestOf(results.flatMap((each) => each.score ?? []));
  const isTold = results.some(({status}) => status !== undefined && status !== 'incomplete');
  if (score === undefined && !isTold) return undefined;
  return {score, isPassed: results.some(({status}) => status === 'passed' || status === 'completed')};
}

function markOfParts(parts: readonly Part[], passMark: number): Omit<Mark, 'learner'> | undefined {
  const started = parts.filter(({status}) => status !== 'not-started');
  if (started.length === 0) return undefined;
  const scores = started.flatMap(({score}) => score ?? []);
  const score = highestOf(scores);
  const isPassed =
    started.some(({status}) => status === 'passed' || status === 'completed') ||
    (score !== undefined && score >= passMark);
  return {score, isPassed};
}

function ratesByAnswers(
  {questions, learners}: FirstAnswers,
  idOf: (question: AskedQuestion) => string,
  {passMark, bank}: PassRateSettings,
): readonly PassRate[] {
  const marks = new Map(bank?.modules.map((module) => [module.id, module.passMark]));
  const groups = groupBy(questions, idOf);
  const titles = titlesOf([...groups.keys()], bank);
  return [...groups].flatMap(([id, own]) => {
    const mark = marks.get(id.split('/')[0] ?? '') ?? passMark;
    const scores = scoresOf(own, learners.length);
    if (id === '' || scores.length === 0) return [];
    return [
      {
        id,
        title: titles(id),
        basis: 'answers' as const,
        learners: scores.length,
        passed: scores.reduce((count, score) => count + (score >= mark ? 1 : 0), 0),
        meanScore: meanOfColumn(scores),
      },
    ];
  });
}

/** 0..100 of everybody with a judged answer: the mean credit of these questions. */
function scoresOf(questions: readonly AskedQuestion[], people: number): Float64Array {
  const sums = new Float64Array(people);
  const counts = new Uint32Array(people);
  const seen: number[] = [];
  for (const {rows, codes, credits} of questions)
    for (let at = 0; at < rows.length; at++) {
      const credit = credits[codes[at] ?? 0] ?? Number.NaN;
      if (Number.isNaN(credit)) continue;
      const row = rows[at] ?? 0;
      const count = counts[row] ?? 0;
      if (count === 0) seen.push(row);
      sums[row] = (sums[row] ?? 0) + credit;
      counts[row] = count + 1;
    }
  return Float64Array.from(seen, (row) => (100 * (sums[row] ?? 0)) / (counts[row] ?? 1));
}

function rateOf(what: Pick<PassRate, 'id' | 'title' | 'basis'>, marks: readonly Mark[]): PassRate {
  return {
    ...what,
    learners: marks.length,
    passed: marks.filter(({isPassed}) => isPassed).length,
    meanScore: meanOf(marks.flatMap(({score}) => score ?? [])),
  };
}

/** Lessons of two modules may have the same id, so the course's objectives have their module before them: `definitions/law`. */
const objectiveOf = (asked: AskedQuestion): string =>
  asked.known ? `${asked.known.module}/${asked.known.objective}` : (firstOf(asked)?.objective ?? '');

const moduleCalled = (title: string, {bank}: PassRateSettings) =>
  bank?.modules.find((module) => module.title === title);

const passMarkOf = (title: string, settings: PassRateSettings): number =>
  moduleCalled(title, settings)?.passMark ?? settings.passMark;
