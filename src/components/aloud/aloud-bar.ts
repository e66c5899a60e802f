import {LitElement, css, html, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {paces} from '../../domain/aloud/voice.ts';
import type {AloudWords} from '../../locales/by-language/aloud.ts';
import {sharedStyles} from '../shared-styles.ts';
import {lineIconStyles} from '../shell/line-icon-styles.ts';
import {AloudPaceEvent, AloudWishEvent, type AloudWish} from './aloud-events.ts';

/** `waits`: the step is read, the next one is turned to by the reader; `at-end`: there is no more. */
export type AloudState = 'reads' | 'paused' | 'waits' | 'at-end' | 'failed';

const signs = {
  'back': svg`<path d="M18 6l-8 6 8 6zM6 6v12" />`,
  'on': svg`<path d="M6 6l8 6-8 6zM18 6v12" />`,
  'pause': svg`<path d="M8 5v14M16 5v14" />`,
  'go-on': svg`<path d="M8 5l11 7-11 7z" />`,
  'stop': svg`<path d="M6 6l12 12M18 6L6 18" />`,
} satisfies Record<AloudWish, unknown>;

/**
 * What one does with what is read aloud; below the course's bar as long as something is. Nothing of it is announced: that
 * would be a second voice.
 * @fires course-aloud-wish - A button was pressed.
 * @fires course-aloud-pace - Another speed was picked.
 */
@customElement('aloud-bar')
export class AloudBarElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    lineIconStyles,
    css`
      :host {
        position: sticky;
        top: var(--kr-aloud-top, 0);
        z-index: 1;
        border-bottom: 1px solid var(--kr-line);
        background: var(--kr-surface-2);
      }
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--kr-space-1);
        max-width: calc(var(--kr-measure) + 2 * var(--kr-space-4));
        margin: 0 auto;
        padding: 2px var(--kr-space-3);
      }
      button,
      select {
        min-width: 44px;
        min-height: 44px;
        border: 1px solid transparent;
        border-radius: var(--kr-radius-s);
        background: none;
        color: var(--kr-accent);
      }
      button {
        display: inline-grid;
        place-items: center;
        padding: 0;
      }
      button:hover {
        background: var(--kr-accent-soft);
      }
      .main {
        border-color: var(--kr-accent);
        background: var(--kr-accent);
        color: var(--kr-on-accent);
      }
      .main:hover {
        background: var(--kr-accent-strong);
      }
      select {
        max-width: 8.5rem;
        border-color: var(--kr-control-line);
        background: var(--kr-surface);
        color: var(--kr-text);
        font: inherit;
        font-size: 0.875rem;
      }
      .stop {
        margin-left: auto;
      }
      p {
        flex: 1 0 100%;
        margin: 0;
        padding-bottom: var(--kr-space-1);
        font-size: var(--kr-size-s);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) words!: AloudWords;
  @property({attribute: false}) state: AloudState = 'reads';
  /** A key of `paces`. */
  @property({attribute: false}) pace = 'normal';

  protected override render() {
    const {words, state} = this;
    const said = {
      'reads': '',
      'paused': '',
      'waits': words.waits,
      'at-end': words.atEnd,
      'failed': words.failed,
    }[state];
    return html`<section aria-label=${words.bar}>
      ${this.renderButton('back', words.back)}
      ${state === 'reads' ? this.renderButton('pause', words.pause, 'main') : this.renderButton('go-on', words.goOn, 'main')}
      ${this.renderButton('on', words.on)}
      <select aria-label=${words.pace} @change=${this.onPace}>
        ${Object.keys(paces).map(
          (pace) =>
            // The words have the same keys.
            html`<option value=${pace} .selected=${pace === this.pace}>
              ${words.paces[pace as keyof typeof paces]}
            </option>`,
        )}
      </select>
      ${this.renderButton('stop', words.stop, 'stop')} ${said ? html`<p>${said}</p>` : nothing}
    </section>`;
  }

  /** Where whoever has just begun can pause. */
  focusMain(): void {
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus({preventScroll: true});
  }

  private renderButton(wish: AloudWish, name: string, look = '') {
    return html`<button
      class=${look}
      value=${wish}
      aria-label=${name}
      title=${name}
      @click=${() => this.dispatchEvent(new AloudWishEvent(wish))}
    >
      <svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">${signs[wish]}</svg>
    </button>`;
  }

  private onPace({currentTarget}: Event): void {
    // The listener is on the list.
    this.dispatchEvent(new AloudPaceEvent((currentTarget as HTMLSelectElement).value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aloud-bar': AloudBarElement;
  }
}
