import type {TimeSpent} from '../analysis-model.ts';
import type {Work} from '../model.ts';
import {distributionOf} from './distribution.ts';
import type {Entry} from './selection.ts';

/** Minutes; the last bin holds all that took longer. */
const edges = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240];

type Basis = 'total-time' | 'first-to-last';

/** Where any file adds up time it is used; the span from the first start to the last visit says less. */
export function timeSpent(entries: readonly Entry[]): TimeSpent {
  const minutes = (basis: Basis): readonly number[] =>
    entries.flatMap(({work}) => minutesOf(work, basis) ?? []);
  const told = minutes('total-time');
  const spans = told.length > 0 ? [] : minutes('first-to-last');
  const basis = told.length > 0 ? 'total-time' : spans.length > 0 ? 'first-to-last' : 'none';
  return {...distributionOf(told.length > 0 ? told : spans, edges), basis};
}

/** Minutes of one person in one activity, all attempts together; undefined where no file tells. */
export function minutesOf({attempts}: Work, basis: Basis | 'any'): number | undefined {
  const times = attempts.flatMap(({timeMs}) => timeMs ?? []);
  if (basis !== 'first-to-last' && times.length > 0) return times.reduce((sum, ms) => sum + ms, 0) / 60_000;
  if (basis === 'total-time') return undefined;
  const starts = attempts.flatMap(({startedWallMs}) => startedWallMs ?? []);
  const ends = attempts.flatMap(({lastWallMs}) => lastWallMs ?? []);
  if (starts.length === 0 || ends.length === 0) return undefined;
  return Math.max(0, Math.max(...ends) - Math.min(...starts)) / 60_000;
}
