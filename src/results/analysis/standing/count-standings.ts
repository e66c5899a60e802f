import type {Measure, Standing} from '../../analysis-model.ts';
import type {MarkOf} from './pass-marks.ts';
import type {Entry} from '../selection.ts';
import {measureOf, standingNames, standingOf, unknownStandings} from './standing.ts';

/** How many stand where; each standing has its number, 0 included. */
export function countStandings(
  entries: readonly Entry[],
  markOf: MarkOf,
): Readonly<Record<Standing, number>> {
  const counts = Object.fromEntries(standingNames.map((name) => [name, 0])) as Record<Standing, number>; // every name is there
  for (const {work} of entries) counts[standingOf(work, markOf(work.activity))]++;
  return counts;
}

/** People whose every work here has such a standing; each counts once. */
export function countEverywhere(
  entries: readonly Entry[],
  markOf: MarkOf,
  isMeant: (standing: Standing) => boolean,
): number {
  const people = new Set(entries.map(({learner}) => learner));
  for (const {learner, work} of entries)
    if (!isMeant(standingOf(work, markOf(work.activity)))) people.delete(learner);
  return people.size;
}

/** People with a work in one of these standings; each counts once. */
export const countPeople = (
  entries: readonly Entry[],
  markOf: MarkOf,
  standings: readonly Standing[],
): number =>
  new Set(
    entries
      .filter(({work}) => standings.includes(standingOf(work, markOf(work.activity))))
      .map(({learner}) => learner),
  ).size;

/** Who finished; where files tell that of nobody, who reached the mark. */
export const doneOf = (
  standings: Readonly<Record<Standing, number>>,
  measure: Measure = measureOf(standings),
): number => standings.passed + standings.completed + (measure === 'reached' ? standings.reached : 0);

/** Of whom no file says whether they finished. */
export const unknownOf = (standings: Readonly<Record<Standing, number>>): number =>
  unknownStandings.reduce((sum, standing) => sum + standings[standing], 0);
