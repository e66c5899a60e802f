import {html, svg} from 'lit';
import type {Status} from './module-state.ts';

const inside = {
  done: svg`<circle class="full" cx="12" cy="12" r="10" /><path class="tick" d="M6.5 12.5l3.5 3.5 7.5-8" />`,
  started: svg`<path class="full" d="M12 7a5 5 0 0 0 0 10z" />`,
  open: '',
};

/** A ring: full with a tick when done, half full when started. Decoration: the words stand beside it. */
export function statusIcon(status: Status) {
  return html`<svg data-own class="status is-${status}" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    ${inside[status]}
  </svg>`;
}
