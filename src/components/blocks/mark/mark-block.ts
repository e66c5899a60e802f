import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import type {MarkBlock} from '../../../domain/blocks/mark/mark.ts';
import type {RichAttributes, RichElement, RichNode, RichText} from '../../../domain/text/rich-text.ts';
import {capitals} from '../../../languages/formats.ts';
import {strings} from '../../../locales/blocks.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {renderRich} from '../../text/rich-text.ts';
import {markStyles} from './mark-styles.ts';
import {PracticeElement} from '../practice/practice-element.ts';
import {outcomeIcon, partResult, type Outcome} from '../practice/result-view.ts';

type Passage = MarkBlock['passages'][number];

/**
 * Find the signs in a running text: its passages are toggle buttons that break across lines with the
 * text, which a native button cannot. Events and properties as in PracticeElement.
 */
@customElement('mark-block')
export class MarkBlockElement extends PracticeElement<MarkBlock> {
  static override readonly styles = [...PracticeElement.styles, markStyles];

  /** Where focus goes after a press on a number: from the text to a reason, or back. */
  private focusTarget: string | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.focusTarget) moveFocus(this.renderRoot.querySelector<HTMLElement>(this.focusTarget));
    this.focusTarget = undefined;
  }

  protected override renderBody(): TemplateResult {
    const words = strings();
    const {body} = this.block;
    // What comes before the running text is its introduction.
    const from = body.findIndex(hasPassage);
    return html`<div class="intro" id="body">${this.rich(body.slice(0, from))}</div>
      ${this.isOpen ? html`<p class="hint" id="how">${words.hintMark}</p>` : nothing}
      <div
        class="text"
        ?data-gap=${this.isGap()}
        role="group"
        aria-labelledby="title"
        aria-describedby=${this.isOpen ? 'how' : nothing}
      >
        ${this.rich(body.slice(from))}
      </div>`;
  }

  /** The verdict stands between the marked text and the reasons, which are many. */
  protected override renderAnswering(): TemplateResult {
    return html`${this.renderVerdict()} ${this.renderActivity()}`;
  }

  protected override renderActivity(): TemplateResult {
    const words = strings();
    if (!this.checked) return html`<p class="count">${words.marked(Object.keys(this.current).length)}</p>`;
    // Below the heading of the block, which a question of a quiz has one level deeper.
    return html`<p class="reasons" id="reasons" role="heading" aria-level=${this.inQuiz ? 4 : 3}>
        ${words.markReasons}
      </p>
      <ol class="plain-list" aria-labelledby="reasons">
        ${this.block.passages.map((passage, index) => html`<li>${this.renderReason(passage, index + 1)}</li>`)}
      </ol>`;
  }

  protected override rich(text: RichText): readonly unknown[] {
    return renderRich(text, {
      sources: this.sources,
      renderMark: (key, words) => this.renderPassage(key, words),
    });
  }

  private renderPassage(key: string, words: readonly unknown[]): unknown {
    const index = this.block.passages.findIndex((passage) => passage.key === key);
    const passage = this.block.passages[index];
    if (!passage) return words;
    if (this.checked) return this.renderChecked(passage, words, index + 1);
    const isMarked = key in this.current;
    return html`<span
      class="passage"
      role="button"
      tabindex="0"
      data-key=${key}
      aria-pressed=${isMarked ? 'true' : 'false'}
      aria-disabled=${this.isOpen ? nothing : 'true'}
      @click=${() => this.onPress(key)}
      @keydown=${(press: KeyboardEvent) => this.onKey(press, key)}
      >${words}</span
    >`;
  }

  private renderChecked(passage: Passage, words: readonly unknown[], number: number): TemplateResult {
    const outcome = this.outcomeOf(passage);
    const said = outcome ? strings().markOutcome[outcome] : strings().markFine;
    return html`<span class="passage ${outcome ?? 'fine'}" id="passage-${passage.key}" tabindex="-1"
        >${words}<span class="visually-hidden"> (${said})</span></span
      ><button
        class="number ${outcome ?? 'fine'}"
        aria-label=${strings().toReason(number)}
        @click=${() => this.goTo(`#reason-${passage.key}`)}
      >
        ${outcome ? outcomeIcon(outcome) : nothing}${number}</button
      >${outcome ? html`<span class="said ${outcome}" aria-hidden="true">${said}</span>` : nothing}`;
  }

  private renderReason(passage: Passage, number: number): TemplateResult {
    const words = strings();
    const outcome = this.outcomeOf(passage);
    const quote = html`<q>${passage.text}</q>`;
    const reason = html`${quote}
      <div>${this.rich(passage.feedback)}</div>
      <button class="back" @click=${() => this.goTo(`#passage-${passage.key}`)}>
        ${words.toPassage}<span class="visually-hidden">: ${passage.text}</span>
      </button>`;
    return html`<div class="reason" id="reason-${passage.key}" tabindex="-1">
      ${
        outcome
          ? partResult(outcome, `${number}. ${capital(words.markOutcome[outcome])}`, reason)
          : html`<div class="result small">
              <div><strong>${number}. ${capital(words.markFine)}</strong> ${reason}</div>
            </div>`
      }
    </div>`;
  }

  /** Undefined for what is fine and was left alone. */
  private outcomeOf({key, right}: Passage): Exclude<Outcome, 'partly'> | undefined {
    const isMarked = key in this.current;
    if (right) return isMarked ? 'right' : 'missed';
    return isMarked ? 'wrong' : undefined;
  }

  /** Selecting text to copy it also ends in a click: that one marks nothing. */
  private onPress(key: string): void {
    if (String(getSelection()) === '') this.toggle(key);
  }

  private toggle(key: string): void {
    if (!this.isOpen) return;
    const {[key]: marked, ...others} = this.current;
    this.give(marked === undefined ? {...others, [key]: 'x'} : others);
  }

  private onKey(press: KeyboardEvent, key: string): void {
    // A term inside the passage has keys of its own.
    if (press.target !== press.currentTarget || (press.key !== ' ' && press.key !== 'Enter')) return;
    press.preventDefault();
    if (!press.repeat) this.toggle(key);
  }

  private goTo(selector: string): void {
    this.focusTarget = selector;
    this.requestUpdate();
  }
}

function hasPassage(part: RichNode | RichAttributes): boolean {
  if (typeof part === 'string' || !isElement(part)) return false;
  return part[0] === 'mark' || part.slice(1).some(hasPassage);
}

/** Array.isArray does not know read-only arrays. */
const isElement = (part: RichElement | RichAttributes): part is RichElement => Array.isArray(part);

const capital = (words: string): string => capitals(words.charAt(0)) + words.slice(1);

declare global {
  interface HTMLElementTagNameMap {
    'mark-block': MarkBlockElement;
  }
}
