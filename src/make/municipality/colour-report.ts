import {html, nothing, svg} from 'lit';
import type {AccentReport} from '../../domain/exchange/package-making.ts';
import {numberText} from '../../languages/on-screen.ts';
import {words} from '../words.ts';

/** How a colour can be read in one theme, and what stands in its place. @param shown `#rrggbb` that the course will show */
export function colourReport(theme: 'light' | 'dark', {faint, nearest}: AccentReport, shown: string) {
  const {themes, passes, tooFaint, nearestTaken, noNearest} = words();
  const [worst] = [...faint].toSorted((a, b) => a.contrast / a.needs - b.contrast / b.needs);
  const ratio = (value: number) => `${numberText(value, {maximumFractionDigits: 1})} : 1`;
  return html`<div class="row">
    ${swatch(theme, shown)}
    <p class="hint">
      <b>${themes[theme]}.</b>
      ${
        worst
          ? html`${tooFaint(ratio(worst.contrast), ratio(worst.needs))}
            ${nearest === undefined ? noNearest : nearestTaken(nearest)}`
          : html`${passes}${nearest === undefined ? nothing : ` ${nearestTaken(nearest)}`}`
      }
    </p>
  </div>`;
}

/** Presentation attributes: the page's policy forbids styles in it. */
function swatch(theme: 'light' | 'dark', colour: string) {
  const [ground, onColour] = theme === 'light' ? ['#faf8f4', '#ffffff'] : ['#11171a', '#0a2026'];
  return html`<svg width="120" height="44" viewBox="0 0 120 44" aria-hidden="true">
    ${svg`<rect width="120" height="44" rx="6" fill=${ground} /><rect x="8" y="8" width="104" height="28" rx="6" fill=${colour} />
    <text x="60" y="27" text-anchor="middle" font-size="14" fill=${onColour}>${words().sample}</text>`}
  </svg>`;
}
