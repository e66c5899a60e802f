import {svg} from 'lit';
import type {ShareChart, Space} from './chart.ts';
import type {Drawing} from './drawing.ts';
import {wrapLabel} from './wrap-label.ts';

const ticks = [0, 0.25, 0.5, 0.75, 1];

/** Under each label a point with its interval, between 0 and 100 %; the share of all together is a line through all of them. */
export function drawShares({rows, all}: ShareChart, {width, em}: Space): Drawing {
  const line = em * 1.3;
  const pad = em * 1.6;
  const xOf = (share: number): number => pad + share * (width - 2 * pad);
  let y = 0;
  const marks = rows.map(({label, text, value, low, high}) => {
    const lines = wrapLabel(`${label}: ${text}`, width, em);
    const middle = y + lines.length * line + em * 0.75;
    const row = svg`
      ${lines.map((each, index) => svg`<text class="label" x="0" y=${y + em + index * line}>${each}</text>`)}
      <line class="grid" x1=${xOf(0)} x2=${xOf(1)} y1=${middle} y2=${middle}></line>
      ${
        all === undefined
          ? ''
          : svg`<line class="all" x1=${xOf(all)} x2=${xOf(all)} y1=${middle - em * 0.6} y2=${middle + em * 0.6}></line>`
      }
      <path class="whisker" d="M${xOf(low)} ${middle - em * 0.3} v${em * 0.6} m0 ${-em * 0.3} H${xOf(high)} m0 ${-em * 0.3} v${em * 0.6}"></path>
      <circle class="mark accent" cx=${xOf(value)} cy=${middle} r=${em * 0.38}></circle>`;
    y = middle + em * 0.9;
    return row;
  });
  const body = svg`${marks}
    ${ticks.map((tick) => svg`<text class="tick middle" x=${xOf(tick)} y=${y + em * 0.8}>${tick * 100} %</text>`)}`;
  return {height: y + em * 1.3, body};
}
