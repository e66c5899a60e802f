import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {strings} from '../../locales/index.ts';
import {SaveAgainEvent} from '../events.ts';
import {sharedStyles} from '../shared-styles.ts';
import type {SaveState} from './view.ts';

/** Says in words how the learner's work is kept; a polite live region only when something is wrong.
 * @fires course-save-again - "Try again" was pressed. */
@customElement('save-status')
export class SaveStatusElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: var(--kr-space-2);
        font-size: var(--kr-size-s);
        color: var(--kr-muted);
        min-height: 2.5rem;
      }
      .dot {
        flex: none;
        width: 0.625rem;
        height: 0.625rem;
        border-radius: 50%;
        border: 2px solid currentColor;
      }
      .saved {
        background: currentColor;
      }
      .failed {
        color: var(--kr-wrong);
        border-radius: 0;
      }
      button {
        min-height: 2.5rem;
        padding: 0 var(--kr-space-3);
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius-s);
        background: var(--kr-surface);
        color: var(--kr-text);
      }
      @media (max-width: 40rem) {
        .quiet {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  @property() state: SaveState = 'saved';
  /** True when there is no LMS: the words then name this device. */
  @property({type: Boolean}) local = false;

  override render() {
    const isWrong = this.state === 'failed' || this.state === 'closed';
    return html`<span class="dot ${this.state}" aria-hidden="true"></span>
      <span class=${isWrong ? '' : 'quiet'} role="status">${this.words()}</span>
      ${this.state === 'failed'
        ? html`<button @click=${() => this.dispatchEvent(new SaveAgainEvent())}>${strings().saveAgain}</button>`
        : nothing}`;
  }

  private words(): string {
    const words = strings();
    switch (this.state) {
      case 'saved':
        return this.local ? words.savedHere : words.saved;
      case 'saving':
        return words.saving;
      case 'unsent':
        return words.unsent;
      case 'failed':
      case 'closed':
        return words.notSaved;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'save-status': SaveStatusElement;
  }
}
