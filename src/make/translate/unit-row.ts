import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {UnitFault, UnitToTranslate} from '../../domain/exchange/translation-work.ts';
import {firstLanguage} from '../../languages/codes.ts';
import {languageName} from '../../languages/formats.ts';
import {MakeRequestEvent} from '../make-request.ts';
import {makeStyles} from '../make-styles.ts';
import {problemSentence} from '../problem-sentence.ts';
import {words} from '../words.ts';
import type {TranslateAsk} from './translate-view.ts';
import {unitRowStyles} from './unit-row-styles.ts';

/** One run of words and the field for its translation.
 * @fires make-request */
@customElement('unit-row')
export class UnitRowElement extends LitElement {
  static override styles = [sharedStyles, makeStyles, unitRowStyles];

  @property({attribute: false}) unit!: UnitToTranslate;
  @property({attribute: false}) original = '';
  /** Into which language. */
  @property({attribute: false}) code = '';
  @query('textarea') private field!: HTMLTextAreaElement;
  /** What this field has told last. */
  private told: string | undefined;

  override render() {
    const {original, states} = words().translate;
    const {source, state, place, text} = this.unit;
    const rows = Math.max(2, Math.ceil(Math.max(source.length, text.length) / 48));
    return html`<div class="pair ${state}">
      <div>
        <p class="hint">${original} · ${this.renderPlace(place)}</p>
        <p id="source" lang=${firstLanguage}>${source}</p>
        ${this.renderTerms()}
      </div>
      <div>
        <label id="language" for="translation">${languageName(this.code)}</label>
        <textarea
          id="translation"
          lang=${this.code}
          rows=${rows}
          spellcheck="true"
          aria-labelledby="source language"
          aria-describedby="told"
          aria-invalid=${state === 'wrong' ? 'true' : nothing}
          @input=${this.onInput}
        ></textarea>
        <div id="told" aria-live="polite">
          <p class="state">${states[state]}</p>
          ${this.renderFault()} ${this.renderHints()}
        </div>
        ${this.renderWays()}
      </div>
    </div>`;
  }

  override updated(changed: PropertyValues<this>) {
    // What comes back of one's own typing is what stands there: the place in it stays.
    if (changed.has('unit') && this.unit.text !== this.told) {
      this.field.value = this.unit.text;
      this.told = this.unit.text;
    }
  }

  private renderPlace(place: string) {
    return place.startsWith('#') ? html`<code>${place.split(',')[0]}</code>` : words().texts.head;
  }

  private renderTerms() {
    const {terms: title, noTerm} = words().translate;
    const {terms} = this.unit;
    if (terms.length === 0) return nothing;
    return html`<p class="hint">
      ${title}: ${terms.map(({source, target}) => `${source} – ${target || noTerm}`).join('; ')}
    </p>`;
  }

  private renderFault() {
    const {fault} = this.unit;
    if (!fault) return nothing;
    const {faults, lacking, added} = words().translate;
    const list = (signs: UnitFault['missing']): string => signs.join(', ');
    const {kind} = fault;
    return html`<p class="notice failure">
      ${faults[kind]}
      ${
        kind === 'markdown'
          ? html`<code>${list(fault.added)}</code>`
          : html`${fault.missing.length > 0 ? lacking(list(fault.missing)) : nothing}
            ${fault.added.length > 0 ? added(list(fault.added)) : nothing}`
      }
    </p>`;
  }

  private renderHints() {
    const {exactly, problemOther} = words();
    return this.unit.hints.map(
      ({code, message}) =>
        html`<details class="notice warning">
          <summary>${problemSentence(code, this.code) ?? problemOther}</summary>
          <span lang="en">${exactly}: ${message}</span>
        </details>`,
    );
  }

  private renderWays() {
    const {stillRight, takeBack} = words().translate;
    const {state, isTyped, text} = this.unit;
    if (state === 'stale')
      return html`<button class="button" @click=${() => this.tell(text)}>${stillRight}</button>`;
    if (!isTyped) return nothing;
    return html`<button class="button" @click=${() => this.ask({type: 'take-back', unit: this.typed(text)})}>
      ${takeBack}
    </button>`;
  }

  private onInput() {
    this.tell(this.field.value);
  }

  private tell(text: string) {
    this.told = text;
    this.ask({type: 'type', unit: this.typed(text)});
  }

  private typed(text: string) {
    const {source, nth} = this.unit;
    return {original: this.original, source, nth, text};
  }

  private ask(ask: TranslateAsk) {
    this.dispatchEvent(new MakeRequestEvent({type: 'translate', ask}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unit-row': UnitRowElement;
  }
}
