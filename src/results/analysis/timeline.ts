import type {Timeline} from '../analysis-model.ts';
import {dayOf} from '../read/values/wall-time.ts';
import type {MarkOf} from './pass-marks.ts';
import type {Entry} from './selection.ts';
import {finishOf, isDone, standingOf} from './standing.ts';

/** By day, only days on which somebody finished. */
export function timelineOf(entries: readonly Entry[], markOf: MarkOf): Timeline {
  const finished = entries.filter(({work}) => isDone(standingOf(work, markOf(work.activity))));
  const times = finished.flatMap(({work}) => finishOf(work, markOf(work.activity)) ?? []);
  const counts = new Map<string, number>();
  for (const {wallMs} of times) counts.set(dayOf(wallMs), (counts.get(dayOf(wallMs)) ?? 0) + 1);
  let total = 0;
  const days = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, count]) => ({day, finished: count, total: (total += count)}));
  const [basis = 'none', other] = new Set(times.map((time) => time.basis));
  return {basis: other === undefined ? basis : 'mixed', days, undated: finished.length - times.length};
}
