import {css, html, nothing} from 'lit';
import {strings} from '../../../locales/index.ts';
import type {Status} from './module-state.ts';
import {statusIcon} from './status-icon.ts';

/** For the pages with a bar on them. */
export const progressStyles = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--kr-space-3);
    font-size: var(--kr-size-s);
    color: var(--kr-muted);
  }
  progress {
    flex: 1 1 6rem;
    appearance: none;
    height: 0.625rem;
    border: 1px solid var(--kr-control-line);
    border-radius: 1rem;
    background: var(--kr-surface-2);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--kr-surface-2);
  }
  progress::-webkit-progress-value {
    background: var(--kr-accent);
  }
  progress::-moz-progress-bar {
    background: var(--kr-accent);
  }
  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: CanvasText;
      forced-color-adjust: none;
    }
    progress::-moz-progress-bar {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

/** A bar that says how much is done, in words too. No element of its own: a course may have fifty of them. @param value 0..1 @param status stands before it as a sign */
export function progressLine(value: number, status?: Status) {
  const percent = Math.floor(value * 100);
  return html`<div class="progress" data-own>
    ${status ? statusIcon(status) : nothing}
    <progress max="100" value=${percent} aria-label=${strings().yourProgress}></progress>
    <span>${strings().percentDone(percent)}</span>
  </div>`;
}
