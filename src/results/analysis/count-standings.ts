import type {Standing} from '../analysis-model.ts';
import type {MarkOf} from './pass-marks.ts';
import type {Entry} from './selection.ts';
import {standingNames, standingOf} from './standing.ts';

/** How many stand where; each standing has its number, 0 included. */
export function countStandings(
  entries: readonly Entry[],
  markOf: MarkOf,
): Readonly<Record<Standing, number>> {
  const counts = Object.fromEntries(standingNames.map((name) => [name, 0])) as Record<Standing, number>; // every name is there
  for (const {work} of entries) counts[standingOf(work, markOf(work.activity))]++;
  return counts;
}

/** Who passed, completed, or reached the mark where no file says more. */
export const doneOf = ({
  passed,
  completed,
  reached,
}: Pick<Record<Standing, number>, 'passed' | 'completed' | 'reached'>): number =>
  passed + completed + reached;
