import {svg} from 'lit';
import type {ColumnChart, Space} from './chart.ts';
import type {Drawing} from './drawing.ts';
import {countTicks} from './nice-scale.ts';

/** Columns over a baseline, lines at round numbers, the edges of the bins below. */
export function drawColumns({columns, axis, lastLabel}: ColumnChart, {width, em}: Space): Drawing {
  const ticks = countTicks(Math.max(...columns.map(({value}) => value), 1));
  const top = ticks.at(-1) ?? 1;
  const left = String(top).length * em * 0.62 + em * 0.8;
  const right = em * 1.2;
  const plot = {y: em * 0.8, height: em * 10};
  const base = plot.y + plot.height;
  const step = (width - left - right) / Math.max(columns.length, 1);
  const yOf = (value: number) => base - (value / top) * plot.height;
  const labels = [...columns.map(({label}) => label), lastLabel];
  // So many labels that they do not touch.
  const every = Math.ceil((Math.max(...labels.map(({length}) => length)) * em * 0.6 + em * 0.5) / step);
  const body = svg`
    ${ticks.map(
      (tick) => svg`<line class="grid" x1=${left} x2=${width - right} y1=${yOf(tick)} y2=${yOf(tick)}></line>
        <text class="tick end" x=${left - em * 0.4} y=${yOf(tick) + em * 0.32}>${tick}</text>`,
    )}
    ${columns.map(
      ({value}, index) =>
        svg`<rect class="mark accent" x=${left + index * step + 1} y=${yOf(value)} width=${Math.max(step - 2, 1)} height=${base - yOf(value)}></rect>`,
    )}
    <line class="axis" x1=${left} x2=${width - right} y1=${base} y2=${base}></line>
    ${labels.map((label, index) =>
      index % every === 0
        ? svg`<text class="tick middle" x=${left + index * step} y=${base + em * 1.3}>${label}</text>`
        : '',
    )}
    <text class="tick middle" x=${left + (width - left - right) / 2} y=${base + em * 2.8}>${axis}</text>`;
  return {height: base + em * 3.2, body};
}
