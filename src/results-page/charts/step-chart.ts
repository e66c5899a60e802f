import {svg} from 'lit';
import type {Space, StepChart} from './chart.ts';
import type {Drawing} from './drawing.ts';
import {countTicks} from './nice-scale.ts';

/** A line that rises by steps over a soft field, from 0 at its first day. */
export function drawSteps({points, firstLabel, lastLabel}: StepChart, {width, em}: Space): Drawing {
  const ticks = countTicks(Math.max(...points.map(({value}) => value), 1));
  const top = ticks.at(-1) ?? 1;
  const left = String(top).length * em * 0.62 + em * 0.8;
  const right = em * 0.8;
  const plotTop = em * 0.8;
  const height = em * 10;
  const base = plotTop + height;
  const [from, to] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  // One day alone still has a width.
  const span = Math.max(to - from, 1e-9);
  const xOf = (x: number) => (to > from ? left + ((x - from) / span) * (width - left - right) : left);
  const yOf = (value: number) => base - (value / top) * height;
  const steps = points.map(({x, value}) => `H${xOf(x).toFixed(1)} V${yOf(value).toFixed(1)}`).join(' ');
  const line = `M${left} ${base} ${steps} H${width - right}`;
  const body = svg`
    ${ticks.map(
      (tick) => svg`<line class="grid" x1=${left} x2=${width - right} y1=${yOf(tick)} y2=${yOf(tick)}></line>
        <text class="tick end" x=${left - em * 0.4} y=${yOf(tick) + em * 0.32}>${tick}</text>`,
    )}
    <path class="field" d="${line} V${base} Z"></path>
    <path class="curve" d=${line}></path>
    <line class="axis" x1=${left} x2=${width - right} y1=${base} y2=${base}></line>
    <text class="tick" x=${left} y=${base + em * 1.4}>${firstLabel}</text>
    <text class="tick end" x=${width - right} y=${base + em * 1.4}>${lastLabel}</text>`;
  return {height: base + em * 1.9, body};
}
