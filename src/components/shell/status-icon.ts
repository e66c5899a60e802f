import {html} from 'lit';

/** A ring, filled with a tick when done. Decoration: the words stand beside it. */
export function statusIcon(isDone: boolean) {
  return isDone
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="11" fill="var(--kr-right)" />
        <path d="M6.5 12.5l3.5 3.5 7.5-8" fill="none" stroke="var(--kr-surface)" stroke-width="2.5" />
      </svg>`
    : html`<svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" fill="none" stroke="var(--kr-control-line)" stroke-width="2" />
      </svg>`;
}
