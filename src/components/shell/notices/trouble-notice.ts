import {LitElement, css, html, nothing} from 'lit';
import {strings} from '../../../locales/visit.ts';
import {SaveAgainEvent, SaveFileEvent} from '../../events.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {noticeStyles, renderNotice} from './notice.ts';
import type {PlayerState} from '../player-state.ts';
import {saveWords} from '../bar/save-words.ts';
import {renderTechnicalLink} from './technical-link.ts';
import type {Kept} from '../player-state.ts';

/**
 * What is in the way of the learner's work, and what to do: said where one acts, since a frame of an LMS may
 * not show the bar. No live region: the bar announces it.
 * @fires course-save-again - "Try again" was pressed.
 * @fires course-save-file - "Save a file" was pressed.
 * @fires course-reload - "Go on here" was pressed.
 */
export class TroubleNoticeElement extends LitElement {
  static override properties = {state: {attribute: false}, failing: {type: Boolean}};

  static override styles = [
    sharedStyles,
    noticeStyles,
    css`
      strong {
        color: var(--kr-wrong);
      }
      .buttons {
        display: flex;
        gap: var(--kr-space-2);
      }
      .buttons .button {
        overflow-wrap: normal;
        text-wrap: balance;
      }
      @media (max-width: 18rem) {
        .buttons {
          flex-wrap: wrap;
        }
      }
    `,
  ];

  state!: PlayerState;
  /** See `isFailing`. */
  failing = false;

  override render() {
    const {notices} = this.state;
    return this.failing
      ? this.renderFailure()
      : notices.filter(({tone}) => tone === 'important').map(renderNotice);
  }

  private renderFailure() {
    const {save, kept, local, isStale} = this.state;
    if (!save) return nothing;
    const words = strings();
    return html`<div class="important failed">
      <p><strong>${sentence(saveWords({save, kept, local}))}</strong> ${failureHint(kept, isStale)}</p>
      <div class="buttons">
        ${
          isStale
            ? nothing
            : html`<button class="button" @click=${() => this.dispatchEvent(new SaveAgainEvent())}>
                ${words.saveAgain}
              </button>`
        }
        <button class="button" @click=${() => this.dispatchEvent(new SaveFileEvent())}>
          ${words.saveFile}
        </button>
      </div>
      ${renderTechnicalLink()}
    </div>`;
  }
}

/** What a failure means for the learner, and what to do. Promises nothing that this device has not kept. */
function failureHint(kept: Kept, isStale: boolean): string {
  const words = strings();
  if (kept === 'yes') return isStale ? words.stale : words.onlyHereHint;
  return isStale ? words.staleNotSaved : words.notSavedHint;
}

/** "Saving…" ends with its dots. */
const sentence = (words: string): string => (words.endsWith('…') ? words : `${words}.`);

customElements.define('trouble-notice', TroubleNoticeElement);

declare global {
  interface HTMLElementTagNameMap {
    'trouble-notice': TroubleNoticeElement;
  }
}
