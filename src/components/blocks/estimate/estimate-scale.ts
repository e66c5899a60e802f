import {html, svg, type TemplateResult} from 'lit';
import type {EstimateBlock} from '../../../domain/blocks/estimate/estimate.ts';
import {strings} from '../../../locales/blocks.ts';

/**
 * The guess and the real figure on the scale, and in words how far apart they are. Places are
 * percentages, so that the drawing fits any width and its marks keep their size.
 */
export function renderEstimateScale(block: EstimateBlock, guess: number): TemplateResult {
  const words = strings();
  const {from, to, answer, unit} = block;
  // The marks at the ends of the scale stay within the drawing.
  const place = (value: number) => `${4 + (92 * (value - from)) / (to - from)}%`;
  const distance = Number(Math.abs(guess - answer).toFixed(6));
  return html`<svg class="scale" role="img" aria-label=${words.scaleOf(guess, answer, unit)}>
      <line class="axis" x1="4%" x2="96%" y1="50%" y2="50%" />
      <line class="end" x1="4%" x2="4%" y1="38%" y2="62%" />
      <line class="end" x1="96%" x2="96%" y1="38%" y2="62%" />
      ${distance > 0 ? svg`<line class="distance" x1=${place(guess)} x2=${place(answer)} y1="50%" y2="50%" />` : ''}
      <svg x=${place(answer)} y="50%" overflow="visible"><path class="real" d="M0-13 13 0 0 13-13 0z" /></svg>
      <circle class="guessed" cx=${place(guess)} cy="50%" r="7" />
    </svg>
    <p class="ends" aria-hidden="true">
      <span>${words.figure(from, unit)}</span><span>${words.figure(to, unit)}</span>
    </p>
    <dl class="figures">
      <div>
        <dt>
          <svg viewBox="0 0 20 20" aria-hidden="true"><circle class="guessed" cx="10" cy="10" r="6" /></svg>
          ${words.yourGuess}
        </dt>
        <dd>${words.figure(guess, unit)}</dd>
      </div>
      <div>
        <dt>
          <svg viewBox="0 0 20 20" aria-hidden="true"><path class="real" d="M10 1l9 9-9 9-9-9z" /></svg>
          ${words.realFigure}
        </dt>
        <dd>${words.figure(answer, unit)}</dd>
      </div>
      <div>
        <dt>${words.distance}</dt>
        <dd class="apart">${distance === 0 ? words.noDistance : words.distanceOf(distance, unit)}</dd>
      </div>
    </dl>`;
}
