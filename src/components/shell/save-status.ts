import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {strings} from '../../locales/index.ts';
import {SaveAgainEvent, SaveFileEvent} from '../events.ts';
import {sharedStyles} from '../shared-styles.ts';
import type {SaveState} from './view.ts';

/** Says in words how the learner's work is kept. Announced only from a failure until it is mended.
 * @fires course-save-again - "Try again" was pressed.
 * @fires course-save-file - "Save a file" was pressed. */
@customElement('save-status')
export class SaveStatusElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--kr-space-2);
        font-size: var(--kr-size-s);
        line-height: 1.25;
        color: var(--kr-muted);
      }
      .words {
        display: flex;
        align-items: center;
        gap: var(--kr-space-2);
      }
      .dot {
        flex: none;
        width: 0.625rem;
        height: 0.625rem;
        border-radius: 50%;
        border: 0.125rem solid currentColor;
      }
      .saved .dot,
      .failed .dot {
        border-width: 0.25rem;
        background: currentColor;
      }
      .failed {
        color: var(--kr-wrong);
        font-weight: 600;
      }
      .failed .dot {
        border-radius: 0;
      }
      [role='status']:empty {
        position: absolute;
      }
      [tabindex]:focus {
        outline: none;
      }
      button {
        min-height: var(--kr-tap);
        padding: 0 var(--kr-space-3);
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius-s);
        background: var(--kr-surface);
        color: var(--kr-text);
      }
    `,
  ];

  @property() state: SaveState = 'saved';
  /** The newest change stands on this device. */
  @property({type: Boolean}) kept = false;
  /** True when there is no LMS: the words then name this device. */
  @property({type: Boolean}) local = false;
  /** Each answer is saved: announcing every one of them would talk over its feedback. */
  @state() private isSpoken = false;
  @query('[tabindex]') private spoken!: HTMLElement;
  private hadFocus = false;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('state')) return;
    if (this.state === 'failed') this.isSpoken = true;
    else if (changed.get('state') !== 'failed' && changed.get('state') !== 'saving') this.isSpoken = false;
    this.hadFocus = this.hasUpdated && this.shadowRoot?.activeElement?.localName === 'button';
  }

  override updated() {
    // The pressed button is gone once it saves again.
    if (this.hadFocus && this.state !== 'failed') this.spoken.focus();
    this.hadFocus = false;
  }

  override render() {
    const words = this.words();
    return html`<span class="words ${this.state}">
        <span class="dot"></span>
        ${this.isSpoken ? nothing : html`<span>${words}</span>`}
        <span role="status" tabindex="-1">${this.isSpoken ? words : nothing}</span>
      </span>
      ${
        this.state === 'failed'
          ? html`<button @click=${() => this.dispatchEvent(new SaveAgainEvent())}>
                ${strings().saveAgain}
              </button>
              <button @click=${() => this.dispatchEvent(new SaveFileEvent())}>${strings().saveFile}</button>`
          : nothing
      }`;
  }

  private words(): string {
    const words = strings();
    switch (this.state) {
      case 'saved':
        return this.local ? words.savedHere : words.saved;
      case 'saving':
        return words.saving;
      case 'unsent':
        return this.kept ? words.savedHere : words.unsent;
      case 'failed':
        return this.kept ? words.onlyHere : words.notSaved;
      case 'closed':
        return words.closed;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'save-status': SaveStatusElement;
  }
}
