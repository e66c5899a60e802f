import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {strings} from '../../../locales/notes.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {sharedStyles} from '../../shared-styles.ts';

/** "Clear" was pressed and confirmed; only the block around listens. */
class ClearNoteEvent extends Event {
  constructor() {
    super('clear-note');
  }
}

/**
 * A button that clears what one wrote, after asking once more.
 * @fires clear-note - It is to be cleared.
 */
@customElement('clear-note')
export class ClearNoteElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    css`
      .button {
        max-width: 100%;
        padding-inline: max(0.25rem, min(var(--kr-space-5), 12vw - 1.5rem));
      }
      .sure {
        padding: min(var(--kr-space-4), 4vw);
        border: 1px solid var(--kr-partly);
        border-radius: var(--kr-radius-s);
        background: var(--kr-partly-soft);
      }
      p {
        margin: 0;
        font-weight: 600;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-3);
        margin-block-start: var(--kr-space-3);
      }
    `,
  ];

  /** On the button. */
  @property({attribute: false}) label = '';
  /** The question before it is done. */
  @property({attribute: false}) question = '';

  @state() private asks = false;
  private focusNext: string | undefined;

  protected override updated(): void {
    if (this.focusNext) moveFocus(this.renderRoot.querySelector<HTMLElement>(this.focusNext));
    this.focusNext = undefined;
  }

  protected override render(): TemplateResult {
    const words = strings();
    if (!this.asks)
      return html`<button class="button" id="clear" @click=${() => this.ask(true)}>${this.label}</button>`;
    return html`<div class="sure" role="group" aria-labelledby="sure">
      <p id="sure">${this.question}</p>
      <div class="buttons">
        <button class="button" id="keep" @click=${() => this.ask(false)}>${words.keep}</button>
        <button class="button" id="really" @click=${this.onReally}>${words.really}</button>
      </div>
    </div>`;
  }

  /** Focus goes to what takes nothing away. */
  private ask(asks: boolean): void {
    this.asks = asks;
    this.focusNext = asks ? '#keep' : '#clear';
  }

  private onReally(): void {
    this.asks = false;
    this.dispatchEvent(new ClearNoteEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clear-note': ClearNoteElement;
  }
  interface HTMLElementEventMap {
    'clear-note': ClearNoteEvent;
  }
}
