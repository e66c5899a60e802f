import {quantile} from 'simple-statistics';
import type {TimeSpent} from '../../analysis-model.ts';
import {highestOf, lowestOf} from '../../extremes.ts';
import type {Work} from '../../model.ts';
import {distributionOf} from '../distribution.ts';
import type {Entry} from '../selection.ts';

/** Widths of a bin in minutes; all of one picture are the same, or the wider ones would look fuller. */
const widths = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 10_080];
const fewestBins = 5;
const mostBins = 12;

type Basis = 'total-time' | 'first-to-last';

/**
 * Time that files add up says more than the span from the first start to the last visit; it is used where it is known of as many people. The track details
 * of one learner do not take away what is known of the others.
 */
export function timeSpent(entries: readonly Entry[]): TimeSpent {
  const minutes = (basis: Basis): readonly number[] =>
    entries.flatMap(({work}) => minutesOf(work, basis) ?? []);
  const told = minutes('total-time');
  const spans = minutes('first-to-last');
  const isTold = told.length > 0 && told.length >= spans.length;
  const basis = isTold ? 'total-time' : spans.length > 0 ? 'first-to-last' : 'none';
  const values = isTold ? told : spans;
  return {...distributionOf(values, edgesFor(values)), basis};
}

/** Room for all but the longest twentieth: somebody left the page open overnight, and the last bin holds that. */
function edgesFor(minutes: readonly number[]): readonly number[] {
  const usual = minutes.length > 0 ? quantile([...minutes], 0.95) : 0;
  const width = widths.find((each) => each * mostBins >= usual) ?? widths.at(-1) ?? 1;
  const longest = highestOf(minutes) ?? 0;
  const bins = Math.min(mostBins, Math.max(fewestBins, Math.ceil(longest / width)));
  return Array.from({length: bins + 1}, (_, index) => index * width);
}

/** Minutes of one person in one activity, all attempts together; undefined where no file tells. */
export function minutesOf({attempts, spanMs}: Work, basis: Basis | 'any'): number | undefined {
  const isTold = attempts.some(({timeMs}) => timeMs !== undefined);
  if (basis !== 'first-to-last' && isTold)
    return attempts.reduce((sum, {timeMs = 0}) => sum + timeMs, 0) / 60_000;
  if (basis === 'total-time') return undefined;
  if (spanMs !== undefined) return spanMs / 60_000;
  const start = lowestOf(attempts.flatMap(({startedWallMs}) => startedWallMs ?? []));
  const end = highestOf(attempts.flatMap(({lastWallMs}) => lastWallMs ?? []));
  return start === undefined || end === undefined ? undefined : Math.max(0, end - start) / 60_000;
}
