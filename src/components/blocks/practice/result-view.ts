import {html, svg, type TemplateResult} from 'lit';

/** How an answer or a part of it was. `missed`: right, but not picked. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'missed';

/** Shape tells the outcome apart without colour: tick, half circle, turning arrow, open ring. */
const shapes = {
  right: svg`<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-7"/>`,
  partly: svg`<circle cx="12" cy="12" r="10"/><path d="M12 2a10 10 0 0 1 0 20z" fill="currentColor"/>`,
  wrong: svg`<path d="M21 12a9 9 0 1 1-3-6.7M21 3v5h-5"/>`,
  missed: svg`<circle cx="12" cy="12" r="10" stroke-dasharray="3.5 3.5"/><path d="m7.5 12.5 3 3 6-7"/>`,
} satisfies Record<Outcome, unknown>;

/** The icon of an outcome; hidden from assistive technology, so words must stand beside it. */
export function outcomeIcon(outcome: Outcome): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[outcome]}</svg>`;
}

/** Feedback of one part of an answer: icon, words, then the author's reason. Needs `blockStyles`. */
export function partResult(outcome: Outcome, words: string, reason: unknown): TemplateResult {
  return html`<div class="result small ${outcome}">
    ${outcomeIcon(outcome)}
    <div><strong>${words}</strong> ${reason}</div>
  </div>`;
}
