import {css, html, nothing} from 'lit';
import {strings} from '../../../locales/index.ts';
import type {Notice} from '../player-state.ts';
import {ReloadEvent} from '../shell-events.ts';

/** A line about the course as a whole, with what can be done about it. */
export function renderNotice({tone, text, action}: Notice) {
  return html`<div class=${tone}>
    <p>${text}</p>
    ${action ? html`<button class="button" @click=${onReload}>${strings().continueHere}</button>` : nothing}
  </div>`;
}

function onReload({currentTarget}: Event): void {
  currentTarget?.dispatchEvent(new ReloadEvent());
}

/** The look of notices: a quiet line, or a box that is not overlooked. */
export const noticeStyles = css`
  .calm,
  .important {
    font-size: var(--kr-size-s);
    line-height: 1.45;
  }
  .calm {
    color: var(--kr-muted);
  }
  .important {
    padding: var(--kr-space-3) var(--kr-space-4);
    border-left: 4px solid var(--kr-warm);
    border-radius: var(--kr-radius);
    background: var(--kr-warm-soft);
  }
  .important.failed {
    border-color: var(--kr-wrong);
    background: var(--kr-wrong-soft);
  }
  .important p {
    margin: 0;
  }
  .important .buttons,
  .important > .button {
    margin-top: var(--kr-space-2);
  }
  .important .button {
    padding: var(--kr-space-1) var(--kr-space-3);
    border-width: 1px;
    background: var(--kr-surface);
    font-size: var(--kr-size-s);
    line-height: 1.15;
  }
`;
