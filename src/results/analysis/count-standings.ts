import type {Standing} from '../analysis-model.ts';
import type {Entry} from './selection.ts';
import {standingNames, standingOf} from './standing.ts';

/** How many stand where; each standing has its number, 0 included. */
export function countStandings(
  entries: readonly Entry[],
  passMark: number,
): Readonly<Record<Standing, number>> {
  const counts = Object.fromEntries(standingNames.map((name) => [name, 0])) as Record<Standing, number>; // every name is there
  for (const {work} of entries) counts[standingOf(work, passMark)]++;
  return counts;
}
