import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {DraftReport, MadePackage, MakingProblem} from '../../domain/exchange/package-making.ts';
import {runTimes, standardNamed} from '../../domain/standards/standards.ts';
import {isPlain} from '../draft/draft.ts';
import {idOf} from '../draft/profile-of-draft.ts';
import {makeStyles} from '../make-styles.ts';
import {choiceOf, systemOf} from '../making-of-draft.ts';
import {StepElement} from '../step-element.ts';
import {problemSentence} from '../problem-sentence.ts';
import {words} from '../words.ts';
import {placeOf} from './field-name.ts';
import {systemGuide} from './system-guide.ts';
import {unfilled} from './unfilled.ts';
import {takeStyles} from './take-styles.ts';

/** What is wrong or missing, the package, its guide, and what was entered as a file.
 * @fires make-request */
@customElement('take-step')
export class TakeStepElement extends StepElement {
  static override styles = [sharedStyles, makeStyles, takeStyles];

  /** Whoever begins anew is asked once more. */
  @state() private isSure = false;

  override render() {
    const {made, report, fault, progress} = this.view;
    const problems = fault?.kind === 'problems' ? fault.problems : (report?.problems ?? []);
    return html`<div role="status" class="no-print">
        ${
          problems.length > 0
            ? this.renderProblems(problems)
            : report
              ? html`<p class="notice">${words().sound}</p>`
              : !fault && !made
                ? html`<p>${words().checking}</p>`
                : nothing
        }
      </div>
      ${report && problems.length === 0 ? this.renderMissing(report) : nothing}
      ${progress ? this.renderProgress() : this.renderMake()} ${made ? this.renderMade(made) : nothing}
      ${made ? this.renderGuide(made.file) : nothing} ${this.renderProfile()}`;
  }

  private renderProblems(problems: readonly MakingProblem[]) {
    const {wrong, problemIn, problemKinds, problemOther, exactly} = words();
    const empty = unfilled(this.view.draft, this.languages[0] ?? '');
    const others = empty.length > 0 ? problems.filter(({code}) => code !== 'field-missing') : problems;
    return html`<div class="notice failure">
      <p>${wrong}</p>
      <ul>
        ${empty.map(
          ({step, name}) =>
            html`<li><a href="#${step}">${problemIn(name)}</a> ${problemKinds['field-missing']}</li>`,
        )}
        ${others.map((problem) => {
          const {step, name} = placeOf(problem);
          const {code, message, file} = problem;
          const [, language = ''] = /\/([a-z]{2})\.md$/.exec(file) ?? [];
          return html`<li>
            <a href="#${step}">${problemIn(name)}</a>
            ${problemKinds[code] ?? problemSentence(code, language) ?? problemOther}
            <details>
              <summary>${exactly}</summary>
              <span lang="en">${message}</span>
            </details>
          </li>`;
        })}
      </ul>
    </div>`;
  }

  private renderMissing({missing}: DraftReport) {
    if (missing.length === 0) return nothing;
    const {missing: title, missingKinds, institutions} = words();
    const named: Readonly<Record<string, string>> = institutions;
    const kinds: Readonly<Record<string, string>> = missingKinds;
    return html`<details class="card no-print">
      <summary>${title} (${missing.length})</summary>
      <ul>
        ${missing.map(({field, message}) => {
          const [kind = '', part = ''] = field.split('.');
          const sentence = kinds[kind] ?? message;
          return html`<li>${kind === 'contacts' ? `${named[part] ?? part}: ${sentence}` : sentence}</li>`;
        })}
      </ul>
    </details>`;
  }

  private renderMake() {
    return html`<p class="no-print">
      <button class="button primary" @click=${() => this.request({type: 'make'})}>${words().make}</button>
    </p>`;
  }

  private renderProgress() {
    const {progress: names, stop} = words();
    const {progress} = this.view;
    if (!progress) return nothing;
    const {step, done, of} = progress;
    return html`<div class="card no-print">
      <p role="status">${names[step]}</p>
      <progress max=${of || 1} value=${of > 0 ? done : nothing} aria-label=${names[step]}></progress>
      <button class="button" @click=${() => this.request({type: 'stop'})}>${stop}</button>
    </div>`;
  }

  private renderMade({file, zip, sha256}: MadePackage) {
    const {ready, savePackage, fileSize, checksum, saveSbom, tryIt, tryItHint} = words();
    return html`<section class="card no-print" aria-labelledby="ready">
      <h3 id="ready">${ready}</h3>
      <p><code>${file}</code></p>
      <p>
        <button class="button primary" @click=${() => this.request({type: 'save-package'})}>
          ${savePackage(fileSize(zip.length))}
        </button>
      </p>
      <p><a href="../lms/" target="_blank">${tryIt}</a>. ${tryItHint}</p>
      <details>
        <summary>${checksum}</summary>
        <p><code>${sha256}</code></p>
        <p><button class="button" @click=${() => this.request({type: 'save-sbom'})}>${saveSbom}</button></p>
      </details>
    </section>`;
  }

  private renderGuide(file: string) {
    const {guideFor, guideUpload, guideCmi5, guideTry, otherSystem, wholeGuide, guideFolder, print} = words();
    const {systems, draft} = this.view;
    const system = systemOf(systems, draft);
    const tracker = standardNamed(choiceOf(systems, draft).standard)?.tracker;
    const isServer = tracker !== undefined && runTimes[tracker].reached === 'server';
    const upload = isServer ? guideCmi5(file) : guideUpload(file);
    return html`<section class="card guide" aria-labelledby="guide">
      <h3 id="guide">${guideFor(system?.name ?? otherSystem)}</h3>
      <p>${upload}</p>
      ${system ? systemGuide(system) : html`<p>${words().likeliest}</p>`}
      <p>${guideTry}</p>
      <p class="row no-print">
        <button class="button" @click=${() => window.print()}>${print}</button>
        <a href=${guideFolder} target="_blank">${wholeGuide}</a>
      </p>
    </section>`;
  }

  private renderProfile() {
    const {profileTitle, profileText, saveProfile, anew, anewText, anewSure, keepIt} = words();
    const {draft} = this.view;
    return html`<section class="card no-print" aria-labelledby="profile">
      <h3 id="profile">${profileTitle}</h3>
      ${
        isPlain(draft)
          ? nothing
          : html`<p>${profileText} <code>npm run package -- --profile ${idOf(draft)}</code></p>
              <p>
                <button class="button" @click=${() => this.request({type: 'save-profile'})}>
                  ${saveProfile}
                </button>
              </p>`
      }
      <p>${anewText}</p>
      <p class="row">
        ${
          this.isSure
            ? html`<button class="button" @click=${this.beginAnew}>${anewSure}</button>
                <button class="button" @click=${() => (this.isSure = false)}>${keepIt}</button>`
            : html`<button class="button" @click=${() => (this.isSure = true)}>${anew}</button>`
        }
      </p>
    </section>`;
  }

  private beginAnew() {
    this.isSure = false;
    this.request({type: 'begin-anew'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'take-step': TakeStepElement;
  }
}
