import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {TranslationWork} from '../../domain/exchange/translation-work.ts';
import {firstLanguage, languageCodes} from '../../languages/codes.ts';
import {languageName} from '../../languages/formats.ts';
import {language} from '../../languages/on-screen.ts';
import '../fields/file-field.ts';
import {makeStyles} from '../make-styles.ts';
import {StepElement} from '../step-element.ts';
import {words} from '../words.ts';
import {partField, progressList} from './parts-list.ts';
import {emptyTranslate, type OpenFile, type TranslateAsk, type TranslateView} from './translate-view.ts';
import './unit-row.ts';

/** Choose a language and a part of the course, translate it, take the work along.
 * @fires make-request */
@customElement('translate-step')
export class TranslateStepElement extends StepElement {
  static override styles = [sharedStyles, makeStyles];

  /** The code that somebody typed is none. */
  @state() private isNoLanguage = false;
  /** Whoever deletes the work is asked once more. */
  @state() private isSure = false;

  private get shown(): TranslateView {
    return this.view.translate ?? emptyTranslate;
  }

  private readonly ask = (ask: TranslateAsk) => this.request({type: 'translate', ask});

  override render() {
    const {lead, signs, loading} = words().translate;
    const {language: code, work, open} = this.shown;
    return html`<p>${lead}</p>
      <p>${signs}</p>
      ${this.renderNotKept()} ${this.renderLanguages()}
      ${
        code === undefined
          ? nothing
          : work
            ? html`${this.renderWork(code, work)} ${open ? this.renderOpen(code, work, open) : nothing}
              ${this.renderLeft(code, work)}`
            : html`<p role="status">${loading}</p>`
      }`;
  }

  private renderNotKept() {
    const {keeping} = this.shown;
    if (keeping === undefined || keeping === 'kept') return nothing;
    return html`<p class="notice warning" role="status">${words().notKept[keeping]}</p>`;
  }

  private renderLanguages() {
    const {language: label, chooseLanguage, otherLanguage, begin, noLanguage} = words().translate;
    const {begun, language: chosen} = this.shown;
    const published = this.view.choices?.languages ?? languageCodes;
    const languages = [...new Set([...published, ...begun])].filter((code) => code !== firstLanguage);
    // Only the field below fires it.
    const choose = ({target}: Event) => {
      const {value} = target as HTMLSelectElement;
      if (value !== '') this.ask({type: 'into', language: value});
    };
    return html`<div class="field">
        <label for="into">${label}</label>
        <select id="into" @change=${choose}>
          <option value="" ?selected=${chosen === undefined}>${chooseLanguage}</option>
          ${languages.map(
            (code) =>
              html`<option value=${code} .selected=${code === chosen}>
                ${languageName(code)} (${code})
              </option>`,
          )}
        </select>
      </div>
      <form class="field" @submit=${this.begin}>
        <label for="other">${otherLanguage}</label>
        <div class="row">
          <input
            id="other"
            name="code"
            maxlength="2"
            autocapitalize="none"
            aria-invalid=${this.isNoLanguage ? 'true' : nothing}
            aria-describedby="no-language"
          />
          <button class="button">${begin}</button>
        </div>
        <div id="no-language" role="status">
          ${this.isNoLanguage ? html`<p class="notice failure">${noLanguage}</p>` : nothing}
        </div>
      </form>`;
  }

  private readonly begin = (event: SubmitEvent) => {
    event.preventDefault();
    // Only the form above fires it.
    const code = new FormData(event.target as HTMLFormElement).get('code');
    const isCode = typeof code === 'string' && /^[a-z]{2}$/.test(code) && code !== firstLanguage;
    this.isNoLanguage = !isCode;
    if (isCode) this.ask({type: 'into', language: code});
  };

  private renderWork(code: string, work: TranslationWork) {
    const {progress, save, saveHint, bring, saveFiles, saveFilesHint, lackingInFiles} = words().translate;
    const {forget, forgetSure} = words().translate;
    const {lacking, open} = this.shown;
    return html`<section class="card" aria-labelledby="progress">
        <h3 id="progress">${progress}: ${languageName(code)}</h3>
        ${progressList(work.files, this.titleOf)}
        <p class="row">
          <button class="button" @click=${() => this.ask({type: 'save'})}>${save}</button>
          <button class="button" @click=${() => this.ask({type: 'save-files'})}>${saveFiles}</button>
        </p>
        <p class="hint">${saveHint} ${saveFilesHint}</p>
        <p role="status">${lacking === undefined || lacking === 0 ? nothing : lackingInFiles(lacking)}</p>
        <file-field
          .label=${bring}
          accept=".xlf,.xliff"
          @file-chosen=${({file}: {readonly file: File}) => this.ask({type: 'bring', file})}
        ></file-field>
        ${this.renderBrought()}
        <p class="row">
          ${
            this.isSure
              ? html`<button class="button" @click=${this.forget}>${forgetSure}</button>
                  <button class="button" @click=${() => (this.isSure = false)}>${words().keepIt}</button>`
              : html`<button class="button" @click=${() => (this.isSure = true)}>${forget}</button>`
          }
        </p>
      </section>
      ${partField(work.files, open?.original, this.titleOf, (original) => this.ask({type: 'open', original}))}`;
  }

  private readonly forget = () => {
    this.isSure = false;
    this.ask({type: 'forget'});
  };

  private renderBrought() {
    const {brought: taken, refused} = words().translate;
    const {brought} = this.shown;
    if (!brought) return html`<div role="status"></div>`;
    const {file, problems} = brought;
    return html`<div role="status">
      ${
        problems.length === 0
          ? html`<p class="notice">${taken(file)}</p>`
          : html`<div class="notice failure">
              <p>${refused}</p>
              <ul lang="en">
                ${problems.map((problem) => html`<li>${problem}</li>`)}
              </ul>
            </div>`
      }
    </div>`;
  }

  private renderOpen(code: string, {files}: TranslationWork, {original, units}: OpenFile) {
    const title = files.find((file) => file.original === original)?.title ?? original;
    return html`<section aria-labelledby="units">
      <h3 id="units">${words().translate.units(title)}</h3>
      ${
        // Hundreds of them: whatever else changes on the page leaves them alone.
        guard([units, code], () =>
          repeat(
            units,
            ({id}) => `${original} ${id}`,
            (unit) => html`<unit-row .unit=${unit} .original=${original} .code=${code}></unit-row>`,
          ),
        )
      }
    </section>`;
  }

  private renderLeft(code: string, {left}: TranslationWork) {
    if (left.length === 0) return nothing;
    const {left: title, leftText} = words().translate;
    return html`<section class="notice warning" aria-labelledby="left">
      <h3 id="left">${title} (${left.length})</h3>
      <p>${leftText}</p>
      ${left.map(
        ({source, text}) =>
          html`<details>
            <summary lang=${firstLanguage}>${source}</summary>
            <p lang=${code}>${text}</p>
          </details>`,
      )}
    </section>`;
  }

  private readonly titleOf = (module: string): string =>
    module === ''
      ? words().translate.pages
      : (this.view.choices?.modules.find(({id}) => id === module)?.titles[language()] ?? module);
}

declare global {
  interface HTMLElementTagNameMap {
    'translate-step': TranslateStepElement;
  }
}
