import {html, nothing} from 'lit';
import {strings} from '../../../../locales/blocks.ts';
import type {StepPlace} from './step-place.ts';

/** Where one is in a lesson that is read step by step; nothing where it is one page. */
export function renderStepLine({at, count}: StepPlace) {
  if (count < 2) return nothing;
  return html`<div class="step" data-aloud="off">
    <span>${strings().stepOf(at + 1, count)}</span>
    <progress max=${count} value=${at + 1} aria-hidden="true"></progress>
    <aloud-button></aloud-button>
  </div>`;
}

/**
 * One back and one on.
 * @param isDone nothing on this step waits to be done, so that the way on is the one main button
 */
export function renderTurns(place: StepPlace, isDone: boolean) {
  const words = strings();
  if (place.count < 2) return nothing;
  return html`<div class="turns">
    ${place.at > 0 ? html`<button class="button" value="back" @click=${() => place.turn(-1)}>${words.stepBack}</button>` : nothing}
    ${
      place.at < place.count - 1
        ? html`<button class="button ${isDone ? 'primary' : ''}" value="on" @click=${() => place.turn(1)}>
            ${words.stepOn}
          </button>`
        : nothing
    }
  </div>`;
}
