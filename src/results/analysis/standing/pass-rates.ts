import type {QuestionBank} from '../../../domain/exchange/question-bank.ts';
import type {PassRate, Standing} from '../../analysis-model.ts';
import {highestOf} from '../../extremes.ts';
import {groupBy} from '../../group-by.ts';
import type {Attempt, AttemptStatus, Learner, Work} from '../../model.ts';
import {meanOfColumn} from '../statistics/column-statistics.ts';
import {meanOf} from '../distribution.ts';
import {firstOf, type AskedQuestion, type FirstAnswers} from '../questions/first-answers.ts';
import {moduleNameOf} from '../questions/judged-answers.ts';
import {isTest, returnScope} from '../questions/own-tests.ts';
import type {Entry} from '../selection.ts';
import {hasReached, isFinished, standingOf} from './standing.ts';
import {modulesByTitle, titlesOf} from './titles.ts';

/** One person's result in one module or objective. */
interface Mark {
  readonly learner: Learner;
  readonly score: number | undefined;
  readonly standing: Standing;
}

/** What a file says of one part or objective of one attempt. */
interface Told {
  readonly id: string;
  readonly status: AttemptStatus | undefined;
  readonly score?: number;
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
  const modules = modulesByTitle(settings.bank);
  const reported = reportedBy(entries, settings, (attempt) =>
    partsOf(attempt, (title) => modules.get(title)?.id ?? title),
  );
  if (reported.size > 0)
    return ratesOf(reported, titlesOf([...reported.keys()], settings.bank)).map((rate) =>
      withTest(rate, rate.id),
    );
  const tested = {...answers, questions: answers.questions.filter(({isTested}) => isTested)};
  return ratesByAnswers(tested, moduleNameOf, settings).map((rate) => withTest(rate, rate.id));
}

const withTest = (rate: PassRate, module: string): PassRate =>
  isTest(module) ? {...rate, isTest: true} : rate;

/**
 * By objective: what the LMS keeps of objectives, else the share of right first answers, decisions of its cases among them. A return asks each person something
 * else, weeks later: it is no objective of the course.
 */
export function objectivePassRates(
  entries: readonly Entry[],
  answers: FirstAnswers,
  settings: PassRateSettings,
): readonly PassRate[] {
  const reported = reportedBy(entries, settings, objectivesOf);
  const questions = answers.questions.filter((asked) => moduleNameOf(asked) !== returnScope);
  const byAnswers = ratesByAnswers({...answers, questions}, objectiveOf, settings);
  const people = new Set([...reported.values()].flat().map(({learner}) => learner)).size;
  // Track details come one learner at a time: a few of them would hide what everybody's answers say.
  if (people === 0 || byAnswers.some(({learners}) => learners > people)) return byAnswers;
  return ratesOf(reported, titlesOf([...reported.keys()], settings.bank));
}

/** One part alone is the activity itself, and says nothing about modules. A part that nobody has begun is none that anybody stands in. */
const partsOf = ({parts}: Attempt, idOf: (title: string) => string): readonly Told[] =>
  parts.length > 1
    ? parts.flatMap(({title, status, score}) =>
        status === 'not-started' ? [] : [{id: idOf(title), status, ...(score !== undefined && {score})}],
      )
    : [];

/** A module is complete once its test is passed. Of an objective that goes on without a score nothing is known. */
const objectivesOf = ({objectives}: Attempt): readonly Told[] =>
  objectives.flatMap(({status, ...rest}) =>
    moduleIn(rest.id) === returnScope ||
    (rest.score === undefined && (status === undefined || status === 'incomplete'))
      ? []
      : [{...rest, status: status === 'completed' ? 'passed' : status}],
  );

/** What files report of the parts or objectives of attempts, by their id: one mark for each person who has one. */
function reportedBy(
  entries: readonly Entry[],
  settings: PassRateSettings,
  toldIn: (attempt: Attempt) => readonly Told[],
): ReadonlyMap<string, readonly Mark[]> {
  const markOf = marksOf(settings);
  const all = new Map<string, Mark[]>();
  // Two activities may have the same part: a person counts once.
  for (const [learner, works] of groupBy(entries, (entry) => entry.learner))
    for (const [id, own] of groupBy(
      works.flatMap(({work}) => work.attempts.flatMap(toldIn)),
      (told) => told.id,
    )) {
      all.set(id, all.get(id) ?? []);
      all.get(id)?.push({
        learner,
        score: highestOf(own.flatMap(({score}) => score ?? [])),
        standing: standingOf(workOf(own), markOf(id)),
      });
    }
  return all;
}

/** A part stands as any work does, by the same rule. */
const workOf = (told: readonly Told[]): Work => ({
  activity: '',
  attempts: told.map(({status = 'scored', score}, at) => ({
    ...{number: at + 1, status, parts: [], answers: [], objectives: []},
    ...(score !== undefined && {score}),
  })),
});

function ratesByAnswers(
  {questions, learners}: FirstAnswers,
  idOf: (question: AskedQuestion) => string,
  settings: PassRateSettings,
): readonly PassRate[] {
  const markOf = marksOf(settings);
  const groups = groupBy(questions, idOf);
  const titles = titlesOf([...groups.keys()], settings.bank);
  return [...groups].flatMap(([id, own]) => {
    const mark = markOf(id);
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

/** Where files tell of nobody how a module ended, scores at the mark are counted, under that name: as everywhere. */
function ratesOf(
  reported: ReadonlyMap<string, readonly Mark[]>,
  titles: (id: string) => string,
): readonly PassRate[] {
  const isTold = [...reported.values()]
    .flat()
    .some(({standing}) => isFinished(standing) || standing === 'failed');
  const [basis, isCounted] = isTold
    ? (['reported', isFinished] as const)
    : (['reached', hasReached] as const);
  return [...reported].map(([id, marks]) => ({
    id,
    title: titles(id),
    basis,
    learners: marks.length,
    passed: marks.filter(({standing}) => isCounted(standing)).length,
    meanScore: meanOf(marks.flatMap(({score}) => score ?? [])),
  }));
}

/** Lessons of two modules may have the same id, so the course's objectives have their module before them: `definitions/law`. */
const objectiveOf = (asked: AskedQuestion): string =>
  asked.known ? `${asked.known.module}/${asked.known.objective}` : (firstOf(asked)?.objective ?? '');

/** The mark of the module that an id begins with, else the trainer's. */
function marksOf({bank, passMark}: PassRateSettings): (id: string) => number {
  const marks = new Map(bank?.modules.map((module) => [module.id, module.passMark]));
  return (id) => marks.get(moduleIn(id)) ?? passMark;
}

/** `definitions` of `definitions/law`. */
const moduleIn = (id: string): string => id.split('/')[0] ?? '';
