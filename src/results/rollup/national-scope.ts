/** One package in all roll-ups of a period, and the shares by which municipalities are compared. */
import {groupBy} from '../group-by.ts';
import type {NationalAttitude, NationalQuestion, NationalScope, Shares, Sum} from './national-model.ts';
import {quartersOf} from './period.ts';
import {
  partsOf,
  type AttitudeCounts,
  type QuestionCounts,
  type Rollup,
  type ScopeCounts,
} from './rollup-model.ts';
import {roundingError} from './rounding.ts';
import {ratingShift, roundedShare} from './shares.ts';

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
/** Place by place. */
const totals = (lists: readonly (readonly number[])[]): readonly number[] =>
  (lists[0] ?? []).map((_, at) => total(lists.map((list) => list[at] ?? 0)));

const sumOf = (count: number, roundings: number, isPart = false): Sum => ({
  count,
  error: roundingError(roundings, isPart),
});

export function nationalScope(scope: string, rollups: readonly Rollup[]): NationalScope {
  const found = rollups.flatMap(({scopes}) => scopes.find((each) => each.scope === scope) ?? []);
  const detailed = found.filter(({quarters}) => quarters > 0);
  // Files leave out what is 0: that was rounded, too.
  const all = total(rollups.map(({period}) => quartersOf(period).length));
  const own = total(detailed.map(({quarters}) => quarters));
  const count = (of: (counts: ScopeCounts) => number): number => total(found.map(of));
  const minutes = totals(detailed.map((each) => each.minutes));
  return {
    scope,
    active: sumOf(
      count(({active}) => active),
      all,
    ),
    done: sumOf(
      count(({done}) => done),
      all,
    ),
    finished: sumOf(
      count(({finished}) => finished),
      all,
    ),
    passed: sumOf(
      count(({passed}) => passed),
      all,
    ),
    detailed: sumOf(total(detailed.map((each) => each.detailed)), own),
    missing: count((each) => each.done - each.detailed) + roundingError(all - own).most,
    minutes:
      minutes.length > 0
        ? {
            bands: partsOf(minutes).map((part) => sumOf(part, own, true)),
            all: sumOf(minutes.at(-1) ?? 0, own),
          }
        : undefined,
    questions: together(detailed, ({questions}) => questions).map(nationalQuestion),
    attitudes: together(detailed, ({attitudes}) => attitudes).map(nationalAttitude),
  };
}

/** What was counted of the same question: one with another wording stands by itself. */
interface Together<Counts> {
  readonly items: readonly [Counts, ...Counts[]];
  readonly roundings: number;
}

function together<Counts extends QuestionCounts | AttitudeCounts>(
  scopes: readonly ScopeCounts[],
  of: (scope: ScopeCounts) => readonly Counts[],
): readonly Together<Counts>[] {
  const all = scopes.flatMap((scope) => of(scope).map((item) => ({item, quarters: scope.quarters})));
  const keyOf = (item: Counts): string =>
    `${item.id} ${item.version} ${'classes' in item ? item.classes.join() : ''}`;
  return [...groupBy(all, ({item}) => keyOf(item)).values()].flatMap((same): Together<Counts>[] => {
    const [first, ...others] = same.map(({item}) => item);
    return first ? [{items: [first, ...others], roundings: total(same.map(({quarters}) => quarters))}] : [];
  });
}

function nationalQuestion({items, roundings}: Together<QuestionCounts>): NationalQuestion {
  const [{id, version, classes}] = items;
  const nested = totals(items.map((item) => item.nested));
  const {usual} = roundingError(roundings);
  return {
    id,
    version,
    classes,
    answered: sumOf(nested.at(-1) ?? 0, roundings),
    // The first kind is nested in nothing before it: rounded once.
    counts: partsOf(nested).map((part, at) => sumOf(part, roundings, at > 0)),
    right: roundedShare(nested[0] ?? 0, nested.at(-1) ?? 0, usual),
  };
}

function nationalAttitude({items, roundings}: Together<AttitudeCounts>): NationalAttitude {
  const [{id, version}] = items;
  const [before, after] = [totals(items.map((item) => item.before)), totals(items.map((item) => item.after))];
  const sums = (nested: readonly number[]): readonly Sum[] =>
    partsOf(nested).map((part, at) => sumOf(part, roundings, at > 0));
  return {
    id,
    version,
    pairs: sumOf(before.at(-1) ?? 0, roundings),
    before: sums(before),
    after: sums(after),
    shift: ratingShift(partsOf(before), partsOf(after), roundingError(roundings).usual),
  };
}

/** All packages of these roll-ups together. */
export function sharesOf(rollups: readonly Rollup[]): Shares {
  const scopes = rollups.flatMap((rollup) => rollup.scopes);
  const sum = (of: (counts: ScopeCounts) => number): number => total(scopes.map(of));
  const roundings = total(rollups.map(({period, scopes: own}) => quartersOf(period).length * own.length));
  const questions = scopes.flatMap((scope) => scope.questions);
  const right = total(questions.map(({nested}) => nested[0] ?? 0));
  const answered = total(questions.map(({nested}) => nested.at(-1) ?? 0));
  const people = sum(({detailed}) => detailed);
  return {
    done: roundedShare(
      sum(({done}) => done),
      sum(({active}) => active),
      roundingError(roundings).usual,
    ),
    // Answers of one person go together: the interval is that of so many people, not of so many answers.
    right:
      answered > 0
        ? roundedShare(
            (people * right) / answered,
            people,
            roundingError(sum(({quarters}) => quarters)).usual,
          )
        : undefined,
  };
}
