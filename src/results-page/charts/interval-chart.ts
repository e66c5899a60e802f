import {svg} from 'lit';
import type {IntervalChart, Space} from './chart.ts';
import type {Drawing} from './drawing.ts';
import {niceStep} from './nice-scale.ts';
import {wrapLabel} from './wrap-label.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Under each label a point with its interval; zero, "no change", is a line through all of them. */
export function drawIntervals({rows, axis}: IntervalChart, {width, em}: Space): Drawing {
  const line = em * 1.3;
  const reach = Math.max(
    ...rows.flatMap(({value, low, high}) => [value, low ?? 0, high ?? 0].map(Math.abs)),
    0.5,
  );
  const step = niceStep(reach / 2);
  const end = Math.ceil(reach / step) * step;
  const pad = em * 1.4;
  const xOf = (value: number) => pad + ((value + end) / (2 * end)) * (width - 2 * pad);
  let y = 0;
  const marks = rows.map(({label, text, value, low, high}) => {
    const lines = wrapLabel(label, width, em);
    const small = em * tickPart;
    const notes = wrapLabel(text, width, small);
    const notesY = y + em + lines.length * line;
    const textY = notesY + (notes.length - 1) * small * 1.3;
    const middle = textY + em * 0.95;
    const row = svg`
      ${lines.map((each, index) => svg`<text class="label" x="0" y=${y + em + index * line}>${each}</text>`)}
      ${notes.map((each, index) => svg`<text class="tick" x="0" y=${notesY + index * small * 1.3}>${each}</text>`)}
      <line class="grid" x1=${pad} x2=${width - pad} y1=${middle} y2=${middle}></line>
      <line class="axis" x1=${xOf(0)} x2=${xOf(0)} y1=${middle - em * 0.55} y2=${middle + em * 0.55}></line>
      ${
        low === undefined || high === undefined
          ? ''
          : svg`<path class="whisker" d="M${xOf(low)} ${middle - em * 0.3} v${em * 0.6} m0 ${-em * 0.3} H${xOf(high)} m0 ${-em * 0.3} v${em * 0.6}"></path>`
      }
      <circle class="mark accent" cx=${xOf(value)} cy=${middle} r=${em * 0.38}></circle>`;
    y = middle + em * 1.3;
    return row;
  });
  const ticks = Array.from({length: Math.round((2 * end) / step) + 1}, (_, index) => index * step - end);
  const every = ticks.length > 7 && width < em * 40 ? 2 : 1;
  const body = svg`${marks}
    ${ticks.map((tick, index) =>
      index % every === 0
        ? svg`<text class="tick middle" x=${xOf(tick)} y=${y + em * 0.4}>${tickText(tick)}</text>`
        : '',
    )}
    <text class="tick middle" x=${width / 2} y=${y + em * 1.8}>${axis}</text>`;
  return {height: y + em * 2.3, body};
}

/** Small text, in parts of a label's; the same as in `chartStyles`. */
const tickPart = 0.87;

function tickText(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return `${rounded < 0 ? '−' : rounded > 0 ? '+' : ''}${numberText(Math.abs(rounded))}`;
}
