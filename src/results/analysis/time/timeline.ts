import type {Measure, Timeline} from '../../analysis-model.ts';
import {groupBy} from '../../group-by.ts';
import {dayOf} from '../../read/values/wall-time.ts';
import type {MarkOf} from '../standing/pass-marks.ts';
import type {Entry} from '../selection.ts';
import {finishOf, isCounted, standingOf} from '../standing/standing.ts';

const dayMs = 86_400_000;

/** By day, only days on which somebody finished, or reached the mark. */
export function timelineOf(entries: readonly Entry[], markOf: MarkOf, measure: Measure): Timeline {
  const isMeant = isCounted(measure);
  const finished = entries.filter(({work}) => isMeant(standingOf(work, markOf(work.activity))));
  const times = finished.flatMap(({work}) => finishOf(work, markOf(work.activity)) ?? []);
  const byDay = groupBy(times, ({wallMs}) => Math.floor(wallMs / dayMs));
  let total = 0;
  const days = [...byDay]
    .toSorted(([a], [b]) => a - b)
    .map(([day, {length}]) => ({day: dayOf(day * dayMs), finished: length, total: (total += length)}));
  const [basis = 'none', other] = new Set(times.map((time) => time.basis));
  return {basis: other === undefined ? basis : 'mixed', days, undated: finished.length - times.length};
}
