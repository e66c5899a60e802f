import {median} from 'simple-statistics';
import {smallestGroup, type Breakdown, type BreakdownRow, type Measure} from '../../analysis-model.ts';
import {groupBy} from '../../group-by.ts';
import {knownTraits, type Learner, type Results} from '../../model.ts';
import type {MarkOf} from '../standing/pass-marks.ts';
import {isNearly, type Selection} from '../selection.ts';
import {bestScore, isCounted, unknownStandings} from '../standing/standing.ts';
import {shareInterval} from '../statistics/wilson.ts';
import {countEverywhere, countPeople} from '../standing/count-standings.ts';
import {meanOfMany} from '../distribution.ts';
import {minutesOf} from '../time/time-spent.ts';
import {compareNames} from '../../../languages/formats.ts';

interface Seen {
  /** The people of every selection that one could compare this one with. */
  readonly wider?: readonly Pick<Selection, 'learners'>[];
  /** Who looks has the names, so such differences tell nothing new; see `isOwnScreen`. */
  readonly isOwn?: boolean;
}

/** For each trait that any file tells, its groups. */
export function breakdowns(
  {learners, entries}: Selection,
  markOf: MarkOf,
  measure: Measure,
  {wider = [], isOwn = false}: Seen = {},
): readonly Breakdown[] {
  const work = groupBy(entries, ({learner}) => learner);
  return traitsOf(learners).map((trait) => {
    const saved = groupsOf(learners, trait, wider);
    const {shown, hidden, isHiddenByUnknown, isHiddenByOthers} = isOwn ? groupsOf(learners, trait) : saved;
    const mayBeSaved = new Set(saved.shown.map(([value]) => value));
    const row = ([value, members]: Group): BreakdownRow => {
      const own = [...members].flatMap((learner) => work.get(learner) ?? []);
      const minutes = own.flatMap(({work}) => minutesOf(work, 'any') ?? []);
      const scores = own.flatMap(({work}) => bestScore(work) ?? []);
      const doneLearners = countEverywhere(own, markOf, isCounted(measure));
      return {
        value,
        learners: members.size,
        passedLearners: countEverywhere(own, markOf, (standing) => standing === 'passed'),
        doneLearners,
        unknownLearners: countPeople(own, markOf, unknownStandings),
        interval: shareInterval(doneLearners, members.size),
        meanScore: meanOfMany(scores),
        scored: scores.length,
        medianMinutes: minutes.length < smallestGroup ? undefined : median(minutes),
      };
    };
    return {
      trait,
      rows: shown.map(row),
      hiddenGroups: hidden.length,
      hiddenLearners: new Set(hidden.flatMap(([, members]) => [...members])).size,
      unknown: learners.filter(({traits}) => (traits[trait]?.length ?? 0) === 0).length,
      isHiddenByUnknown,
      isHiddenByOthers,
      isOnScreenOnly: shown.some(([value]) => !mayBeSaved.has(value)),
      isOverlapping: learners.some(({traits}) => (traits[trait]?.length ?? 0) > 1),
    };
  });
}

/** Traits and the values that may be chosen as a filter, or compared. */
export function filterValues(
  {learners}: Pick<Results, 'learners'>,
  wider: readonly Pick<Selection, 'learners'>[] = [],
): readonly {readonly trait: string; readonly values: readonly string[]}[] {
  return traitsOf(learners)
    .map((trait) => ({trait, values: groupsOf(learners, trait, wider).shown.map(([value]) => value)}))
    .filter(({values}) => values.length > 0);
}

/** Those that are known everywhere first, then those of the files, by name. */
function traitsOf(learners: readonly Learner[]): readonly string[] {
  const found = new Set(learners.flatMap(({traits}) => Object.keys(traits)));
  const known: readonly string[] = knownTraits;
  return [
    ...known.filter((trait) => found.has(trait)),
    ...[...found].filter((trait) => !known.includes(trait)).toSorted(),
  ];
}

type Group = readonly [value: string, members: ReadonlySet<Learner>];

/**
 * Groups that are large enough, by name. Small ones are hidden together; where together they are still too few, they could be
 * worked out from the total, so the smallest of the others is hidden with them.
 */
function groupsOf(
  learners: readonly Learner[],
  trait: string,
  wider: readonly Pick<Selection, 'learners'>[] = [],
): {
  readonly shown: readonly Group[];
  readonly hidden: readonly Group[];
  readonly isHiddenByUnknown: boolean;
  readonly isHiddenByOthers: boolean;
} {
  const members = new Map<string, Set<Learner>>();
  for (const learner of learners)
    for (const value of learner.traits[trait] ?? [])
      members.set(value, (members.get(value) ?? new Set()).add(learner));
  const unknown = learners.filter(({traits}) => (traits[trait]?.length ?? 0) === 0).length;
  const isSmall = ([value, {size}]: Group): boolean =>
    size < smallestGroup || wider.some((other) => isNearly(size, countOf(other.learners, trait, value)));
  const inOrder = [...members].toSorted(([, a], [, b]) => a.size - b.size);
  const bySize = [...inOrder.filter(isSmall), ...inOrder.filter((group) => !isSmall(group))];
  let count = inOrder.filter(isSmall).length;
  // What is hidden because of another selection follows from the total when it is alone.
  if (count === 1 && wider.length > 0) count++;
  const hiddenPeople = (): number =>
    unknown + bySize.slice(0, count).reduce((sum, [, {size}]) => sum + size, 0);
  while (count < bySize.length && hiddenPeople() > 0 && hiddenPeople() < smallestGroup) count++;
  const shown = bySize.slice(count).toSorted(([a], [b]) => compareNames(a, b));
  const hidden = bySize.slice(0, count);
  // Without a small one, only who is in no group lets the count above begin.
  return {
    shown,
    hidden,
    isHiddenByUnknown: hidden.length > 0 && !hidden.some(isSmall),
    isHiddenByOthers: hidden.some((group) => group[1].size >= smallestGroup && isSmall(group)),
  };
}

const countOf = (learners: readonly Learner[], trait: string, value: string): number =>
  learners.filter(({traits}) => traits[trait]?.includes(value)).length;
