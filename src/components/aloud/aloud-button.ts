import {LitElement, css, html, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {language} from '../../languages/on-screen.ts';
import {aloudName} from '../../locales/by-language/aloud-name.ts';
import {sharedStyles} from '../shared-styles.ts';
import {lineIconStyles} from '../shell/line-icon-styles.ts';
import {AloudEvent} from './aloud-events.ts';
import {OwnVoice} from './own-voice.ts';

const sign = svg`<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`;

/**
 * Has the page on screen read aloud; nothing where this device has no voice of its own for the language on screen.
 * @fires course-aloud - It was pressed.
 */
@customElement('aloud-button')
export class AloudButtonElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    lineIconStyles,
    css`
      :host {
        display: flex;
        flex: none;
        align-self: center;
      }
      button {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: var(--kr-space-2);
        min-width: 44px;
        min-height: 44px;
        padding: 0 var(--kr-space-2);
        border: 0;
        border-radius: var(--kr-radius-s);
        background: none;
        color: var(--kr-accent);
        font-weight: 600;
      }
      button:hover {
        background: var(--kr-accent-soft);
      }
      /* The line in which it stands is no higher for it, and begins with the sign. */
      :host(:not([wide])) button {
        margin-block: -0.625rem;
        margin-inline-start: calc(-1 * var(--kr-space-2));
      }
      @media (max-width: 30rem) {
        :host(:not([wide])) span {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** It has a line of its own. */
  @property({type: Boolean}) wide = false;
  private readonly voice = new OwnVoice(this);

  protected override render() {
    if (!this.voice.exists) return nothing;
    const name = aloudName(language());
    return html`<button title=${name} @click=${this.onPress}>
      <svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">${sign}</svg><span>${name}</span>
    </button>`;
  }

  /** A key, and what a screen reader presses, points nowhere. */
  private onPress({detail}: MouseEvent): void {
    this.dispatchEvent(new AloudEvent(detail === 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aloud-button': AloudButtonElement;
  }
}
