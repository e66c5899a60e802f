import {html, nothing, svg, type TemplateResult} from 'lit';

/** How an answer or a part of it was. `missed`: right, but not picked. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'missed';

/** Shape tells the outcome apart without colour: tick, half circle, cross, tick in a broken ring. */
const shapes = {
  right: svg`<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-7"/>`,
  partly: svg`<circle cx="12" cy="12" r="10"/><path d="M12 2a10 10 0 0 1 0 20z" fill="currentColor"/>`,
  wrong: svg`<circle cx="12" cy="12" r="10"/><path d="m8.5 8.5 7 7m0-7-7 7"/>`,
  missed: svg`<circle cx="12" cy="12" r="10" stroke-dasharray="3.5 3.5"/><path d="m7.5 12.5 3 3 6-7"/>`,
} satisfies Record<Outcome, unknown>;

/** The icon of an outcome; hidden from assistive technology, so words must stand beside it. */
export function outcomeIcon(outcome: Outcome): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[outcome]}</svg>`;
}

/**
 * Feedback of one part of an answer: icon, words, then the author's reason. Needs `blockStyles`. `isVerdict`: it says
 * of the whole answer all there is to say, so that it takes the focus.
 */
export function partResult(
  outcome: Outcome,
  words: string,
  reason: unknown,
  isVerdict = false,
): TemplateResult {
  return html`<div
    class="result small ${outcome}"
    id=${isVerdict ? 'verdict' : nothing}
    tabindex=${isVerdict ? '-1' : nothing}
  >
    ${outcomeIcon(outcome)}
    <div><strong>${words}</strong> ${reason}</div>
  </div>`;
}
