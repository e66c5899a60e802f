import {svg} from 'lit';
import type {BarChart, Space} from './chart.ts';
import type {Drawing} from './drawing.ts';
import {wrapLabel} from './wrap-label.ts';

/** Each bar under its label, the value behind it: readable at any width. */
export function drawBars({bars, max}: BarChart, {width, em}: Space): Drawing {
  const line = em * 1.3;
  const thickness = em * 0.95;
  const room = Math.max(...bars.map(({text}) => text.length), 0) * em * 0.62 + em * 1.2;
  const full = Math.max(width - room, em * 4);
  let y = 0;
  const rows = bars.map(({label, value, text, tone, question}) => {
    const lines = wrapLabel(label, width, em);
    const top = y + lines.length * line + em * 0.2;
    const length = max > 0 ? (Math.min(value, max) / max) * full : 0;
    // A space ends each line: the name of a link is its lines together.
    const name = lines.map(
      (each, index) => svg`<text class="label" x="0" y=${y + em + index * line}>${`${each} `}</text>`,
    );
    const bottom = top + thickness;
    const row = svg`
      ${name}
      <rect class="track" x="0" y=${top} width=${full} height=${thickness} rx="3"></rect>
      <rect class="mark ${tone}" x="0" y=${top} width=${length} height=${thickness} rx="3"></rect>
      <text class="value" x=${full + em * 0.5} y=${top + thickness * 0.86}>${text}</text>`;
    // All of the row is pressed, not its letters alone.
    const target = svg`<rect class="target" x="0" y=${y} width=${width} height=${bottom - y + em * 0.3}></rect>`;
    y = bottom + em * 0.9;
    return question === undefined
      ? row
      : svg`<a href="#questions" data-question=${question}>${target}${row}</a>`;
  });
  return {height: Math.max(y - em * 0.4, 1), body: svg`${rows}`};
}
