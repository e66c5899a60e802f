import {html, nothing, svg} from 'lit';
import type {Status} from './standing.ts';

/** A ring: filled with a tick when done, half full when started. Decoration: the words stand beside it. */
export function statusIcon(status: Status) {
  return html`<svg class="status" viewBox="0 0 24 24" aria-hidden="true">
    ${
      status === 'done'
        ? svg`<circle class="full" cx="12" cy="12" r="11" />
            <path class="tick" d="M6.5 12.5l3.5 3.5 7.5-8" />`
        : svg`<circle class="ring ${status}" cx="12" cy="12" r="10" />
            ${status === 'started' ? svg`<path class="half" d="M12 6a6 6 0 0 0 0 12z" />` : nothing}`
    }
  </svg>`;
}
