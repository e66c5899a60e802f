import {html, svg} from 'lit';
import type {SaveState} from '../player-state.ts';

/** Another shape for each state, so that nobody has to tell them by colour. */
const inside = {
  saved: svg`<circle class="full" cx="12" cy="12" r="9" /><path class="cut" d="M7.5 12.5l3 3 6-7" />`,
  saving: svg`<circle cx="12" cy="12" r="9" stroke-dasharray="4 3" />`,
  unsent: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`,
  failed: svg`<path class="full" d="M12 3l10 18H2z" /><path class="cut" d="M12 9v6M12 17.5v1" />`,
  closed: svg`<circle cx="12" cy="12" r="9" /><path d="M8 12h8" />`,
} satisfies Record<SaveState, unknown>;

/** The sign of how the work is kept. Decoration: words go with it. */
export function saveIcon(state: SaveState) {
  return html`<svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">${inside[state]}</svg>`;
}
