import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import {smallestGroup, type Audience, type Filter, type Smallness} from '../analysis-model.ts';
import type {Learner, Results, Work} from '../model.ts';
import {noWork} from './standing/standing.ts';
import {closedPeriods, isWithin} from './time/period.ts';
import {daysOfWork, type DayOfWork} from './time/work-day.ts';

/** One person's work in one activity of the selection. */
export interface Entry {
  readonly learner: Learner;
  readonly work: Work;
}

export interface Selection {
  readonly learners: readonly Learner[];
  readonly entries: readonly Entry[];
  /** Why it is too small to be shown to others; undefined where it is not. */
  readonly smallness: Smallness | undefined;
}

/** Names and answers stand in the very files before whoever looks: only small groups are hidden, no differences. */
export const isOwnScreen = ({isPseudonymised}: Results, audience: Audience): boolean =>
  audience === 'screen' && isPseudonymised !== true;

/**
 * People who have all the values asked for, and their work. Whoever is not in a group can be worked out from two selections, so the
 * difference that each condition makes is kept large enough, too. Days may be chosen freely only where the names stand beside them.
 */
export function select(results: Results, filter: Filter, bank?: QuestionBank): Selection {
  const known = withDays(results, filter, bank);
  const {learners, entries} = peopleOf(known, filter);
  const conditions = conditionsOf(filter);
  const leftOut = conditions.map((condition) =>
    leftOutBy({learners, entries}, peopleOf(known, without(filter, condition)), condition),
  );
  const smallness = (): Smallness | undefined => {
    if (conditions.length === 0) return undefined;
    if (learners.length < smallestGroup) return 'few';
    if (leftOut.some((count) => count > 0 && count < smallestGroup)) return 'few-outside';
    return results.isPseudonymised === true && !isClosed(known, filter) ? 'open-period' : undefined;
  };
  return {learners, entries, smallness: smallness()};
}

/**
 * People of the selection, but for its period, with work in these activities, or in none, that belongs to no day: not begun, or no file says when. Such work is in no period, and a figure of one
 * has to say so. `few`: the number would tell of few people. Undefined without a period.
 */
export function undatedLearners(
  results: Results,
  filter: Filter,
  keys: ReadonlySet<string>,
  bank?: QuestionBank,
): number | 'few' | undefined {
  if (filter.period === undefined) return undefined;
  const whole = select(results, without(filter, 'period'), bank);
  const {dayOf} = withDays(results, filter, bank);
  const undated = whole.entries.filter(
    ({work}) => (work === noWork || keys.has(work.activity)) && dayOf(work) === undefined,
  );
  const people = new Set(undated.map(({learner}) => learner)).size;
  return whole.smallness !== undefined || (people > 0 && people < smallestGroup) ? 'few' : people;
}

/** Every selection with fewer conditions: what is shown of it and of this one must not differ by a few people. */
export function wider(results: Results, filter: Filter, bank?: QuestionBank): readonly Selection[] {
  const known = withDays(results, filter, bank);
  const conditions = conditionsOf(filter);
  const subsets = Array.from({length: 2 ** Math.min(conditions.length, 6) - 1}, (_, bits) =>
    conditions.filter((_condition, at) => (bits & (1 << at)) === 0),
  );
  return subsets.map((dropped) => ({
    ...peopleOf(known, dropped.reduce(without, filter)),
    smallness: undefined,
  }));
}

/** So few are only in the wider selection that the difference of the two tells of them. */
export const isNearly = (size: number, wide: number): boolean => wide > size && wide - size < smallestGroup;

/** Who is there, and to which day their work belongs. */
interface Known {
  readonly learners: readonly Learner[];
  readonly dayOf: DayOfWork;
}

/** What an activity is takes a look at everybody's answers: once for the same results, whatever is typed into a search. */
const knownDays = new WeakMap<
  Results,
  {readonly bank: QuestionBank | undefined; readonly dayOf: DayOfWork}
>();

/** Only a period asks for days. */
function withDays(results: Results, {period}: Filter, bank: QuestionBank | undefined): Known {
  const {learners} = results;
  if (period === undefined) return {learners, dayOf: () => undefined};
  let known = knownDays.get(results);
  if (known?.bank !== bank || !known)
    knownDays.set(results, (known = {bank, dayOf: daysOfWork(results, bank)}));
  return {learners, dayOf: known.dayOf};
}

type People = Omit<Selection, 'smallness'>;

/** Everybody: asked for again by each selection, to be compared with it. */
const everybody = new WeakMap<readonly Learner[], People>();

function peopleOf(known: Known, filter: Filter): People {
  const {activity, traits = {}, period} = filter;
  if (activity !== undefined || period !== undefined || Object.keys(traits).length > 0)
    return chosenOf(known, filter);
  let all = everybody.get(known.learners);
  if (!all) everybody.set(known.learners, (all = chosenOf(known, filter)));
  return all;
}

function chosenOf({learners, dayOf}: Known, {activity, traits = {}, period}: Filter): People {
  const wanted = Object.entries(traits);
  const chosen = learners.filter((learner) =>
    wanted.every(([trait, value]) => learner.traits[trait]?.includes(value)),
  );
  const isWhole = activity === undefined && period === undefined;
  const entries = chosen.flatMap((learner): Entry[] => {
    if (isWhole && learner.work.length === 0) return [{learner, work: noWork}];
    return learner.work
      .filter(
        (work) =>
          (activity === undefined || work.activity === activity) &&
          (period === undefined || isWithin(dayOf(work), period)),
      )
      .map((work) => ({learner, work}));
  });
  return {learners: isWhole ? chosen : [...new Set(entries.map(({learner}) => learner))], entries};
}

/** A trait may have any name. */
type Condition = {readonly trait: string} | 'period';

const conditionsOf = ({traits = {}, period}: Filter): readonly Condition[] => [
  ...Object.keys(traits).map((trait) => ({trait})),
  ...(period === undefined ? [] : (['period'] as const)),
];

function without(filter: Filter, condition: Condition): Filter {
  const {period, traits = {}, ...rest} = filter;
  if (condition === 'period') return {...rest, traits};
  const kept = Object.fromEntries(Object.entries(traits).filter(([trait]) => trait !== condition.trait));
  return {...rest, traits: kept, ...(period && {period})};
}

/** How many people a condition leaves out, or, since a person may have worked on many days, has work of that it leaves out. */
function leftOutBy(chosen: People, all: People, condition: Condition): number {
  if (condition !== 'period') return all.learners.length - chosen.learners.length;
  const kept = new Set(chosen.entries.map(({work}) => work));
  return new Set(all.entries.flatMap(({learner, work}) => (kept.has(work) ? [] : [learner]))).size;
}

/** Without a period, or with a whole quarter or year that cannot be taken apart. */
function isClosed(known: Known, filter: Filter): boolean {
  const {period, activity, traits = {}} = filter;
  if (period === undefined) return true;
  const {learners} = peopleOf(known, {traits});
  return closedPeriods(learners, known.dayOf, activity).some(
    ({from, to}) => from === period.from && to === period.to,
  );
}
