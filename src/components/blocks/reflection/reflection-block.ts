import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {ReflectionBlock} from '../../../domain/blocks/reflection/reflection.ts';
import type {Source} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';
import {NoteEvent} from '../../events.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-text.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {blockStyles} from '../block-styles.ts';
import '../notes/clear-note.ts';
import {noteStyles, renderPrivacy} from '../notes/device-note.ts';

/**
 * A question to write about for oneself. The text stays on the device; nothing of it is sent.
 * @fires course-note - The text changed.
 */
@customElement('reflection-block')
export class ReflectionBlockElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    richStyles,
    blockStyles,
    noteStyles,
    css`
      .paper {
        border-block-start-color: var(--kr-warm);
      }
      .kicker {
        color: var(--kr-warm);
      }
      label {
        display: block;
        margin-block: var(--kr-space-4) var(--kr-space-1);
        font-weight: 600;
      }
      textarea {
        field-sizing: content;
        resize: vertical;
        min-height: 7.5em;
        padding: var(--kr-space-3) min(var(--kr-space-4), 4vw);
        line-height: var(--kr-leading);
      }
      @media (max-width: 30rem) {
        textarea {
          min-height: 4.5em;
        }
      }
    `,
  ];

  @property({attribute: false}) block!: ReflectionBlock;
  /** What the learner wrote before. */
  @property({attribute: false}) note = '';
  /** False where this device keeps nothing. */
  @property({attribute: false}) canKeep = true;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  /** The text on screen. */
  @state() private text = '';
  /** Said by the screen reader, not shown. */
  @state() private spoken = '';
  @query('textarea') private area!: HTMLTextAreaElement | null;
  private focusesArea = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('note')) this.text = this.note;
  }

  protected override updated(): void {
    if (this.focusesArea) moveFocus(this.area);
    this.focusesArea = false;
    this.grow();
  }

  protected override render(): TemplateResult {
    const words = strings().reflection;
    const {title, body, hint} = this.block;
    return html`<div class="paper">
      <h2 id="title" tabindex="-1"><span class="kicker">${words.kicker}</span> ${title}</h2>
      <div class="intro">${renderRich(body, this)}</div>
      ${hint ? html`<div class="hint" id="hint">${renderRich(hint, this)}</div>` : nothing}
      <label for="note">${words.label}</label>
      <textarea
        id="note"
        rows="4"
        aria-describedby=${hint ? 'hint privacy' : 'privacy'}
        .value=${live(this.text)}
        @input=${this.onInput}
      ></textarea>
      ${renderPrivacy(this.canKeep)}
      <p class="visually-hidden" role="status">${this.spoken}</p>
      ${
        this.text === ''
          ? nothing
          : html`<clear-note
              class="buttons"
              .label=${words.clear}
              .question=${words.sure}
              @clear-note=${this.onClear}
            ></clear-note>`
      }
    </div>`;
  }

  private onInput(): void {
    this.spoken = '';
    this.tell(this.area?.value ?? '');
  }

  private onClear(): void {
    this.focusesArea = true;
    this.spoken = strings().reflection.cleared;
    this.tell('');
  }

  private tell(text: string): void {
    this.text = text;
    this.dispatchEvent(new NoteEvent(this.block.id, text));
  }

  /** Where the browser does not let a text field grow by itself. */
  private grow(): void {
    if (!this.area || CSS.supports('field-sizing', 'content')) return;
    this.area.style.height = 'auto';
    this.area.style.height = `${this.area.scrollHeight + 2}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reflection-block': ReflectionBlockElement;
  }
}
