import {css, html, type TemplateResult} from 'lit';
import {noteLifeDays} from '../../../domain/progress/note-life.ts';
import {strings} from '../../../locales/notes.ts';

/** What is said beside everything that one writes for oneself; its id is `privacy`. Needs `noteStyles`. */
export function renderPrivacy(canKeep: boolean): TemplateResult {
  const words = strings();
  return html`<p class="privacy" id="privacy">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </svg>
    <span>${canKeep ? words.privacy(noteLifeDays) : words.notKept} <strong>${words.noClients}</strong></span>
  </p>`;
}

/** Fields that one writes into for oneself, the words on privacy. */
export const noteStyles = css`
  textarea,
  .line {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) var(--kr-space-3);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-bg);
    color: var(--kr-text);
    font: inherit;
  }
  .privacy {
    display: flex;
    gap: var(--kr-space-2);
    margin: var(--kr-space-2) 0 0;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .privacy > span {
    min-width: 0;
  }
`;
