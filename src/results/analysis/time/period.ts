import {smallestGroup, type Period} from '../../analysis-model.ts';
import type {Learner} from '../../model.ts';
import type {DayOfWork} from './work-day.ts';

/** Both ends are part of it; without an end it is open there. */
export const isWithin = (day: string | undefined, {from, to}: Period): boolean =>
  day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);

/** `2026-11-24` → the month it is in. */
export const monthOf = (day: string): Required<Period> => monthsOf(day, 1);

/** `2026-11-24` → the quarter it is in. */
export const quarterOf = (day: string): Required<Period> => monthsOf(day, 3);

/** So many months, counted from January, of which one has the day. */
function monthsOf(day: string, length: number): Required<Period> {
  const year = Number(day.slice(0, 4));
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length;
  const iso = (month: number, date: number) =>
    new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  // The day 0 of the next month is the last of this one.
  return {from: iso(first, 1), to: iso(first + length, 0)};
}

/** `2026-11-24` → the year it is in. */
export const yearOf = (day: string): Required<Period> => ({
  from: `${day.slice(0, 4)}-01-01`,
  to: `${day.slice(0, 4)}-12-31`,
});

/**
 * Quarters and years that may be shown where nobody is to be found in them: all those of one year, and all years, have at least `smallestGroup` people or
 * nobody, so that none follows from the others and their sum. Newest first.
 */
export function closedPeriods(
  learners: readonly Learner[],
  dayOf: DayOfWork,
  activity?: string,
): readonly Required<Period>[] {
  const quarters = new Map<string, Set<Learner>>();
  const years = new Map<string, Set<Learner>>();
  const undated = new Set<Learner>();
  const put = (where: Map<string, Set<Learner>>, {from}: Required<Period>, learner: Learner): void => {
    where.set(from, (where.get(from) ?? new Set()).add(learner));
  };
  for (const learner of learners)
    for (const work of learner.work) {
      if (activity !== undefined && work.activity !== activity) continue;
      const day = dayOf(work);
      if (day === undefined) undated.add(learner);
      else {
        put(quarters, quarterOf(day), learner);
        put(years, yearOf(day), learner);
      }
    }
  const areMany = (sets: Iterable<ReadonlySet<Learner>>): boolean =>
    [...sets].every(({size}) => size === 0 || size >= smallestGroup);
  if (!areMany([...years.values(), undated])) return [];
  return [...years.keys()]
    .toSorted()
    .reverse()
    .flatMap((year) => {
      const own = [...quarters].filter(([from]) => from.slice(0, 4) === year.slice(0, 4));
      const shown = areMany(own.map(([, people]) => people))
        ? own
            .map(([from]) => from)
            .toSorted()
            .reverse()
        : [];
      return [yearOf(year), ...shown.map(quarterOf)];
    });
}
