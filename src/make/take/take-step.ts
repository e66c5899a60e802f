import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {addressOfMade} from '../../domain/exchange/made/handed-over.ts';
import type {MadePackage} from '../../domain/exchange/package-making.ts';
import {runTimes, standardNamed} from '../../domain/standards/standards.ts';
import {isPlain} from '../draft/draft.ts';
import {makeStyles} from '../make-styles.ts';
import {choiceOf, systemOf} from '../making-of-draft.ts';
import {contactFieldId, isOld} from '../municipality/contact-faults.ts';
import {StepElement} from '../step-element.ts';
import {today} from '../draft/day.ts';
import {words} from '../words.ts';
import type {FilmSlots} from './field-name.ts';
import {mistakesList} from './mistakes.ts';
import {missingList} from './missing-list.ts';
import {systemGuide} from './system-guide.ts';
import {takeStyles} from './take-styles.ts';

/** A second click within this time answers no question that came with the first. */
const doubleClickMs = 700;

/** What is wrong or missing, the package, its guide, and what was entered as a file.
 * @fires make-request */
@customElement('take-step')
export class TakeStepElement extends StepElement {
  static override styles = [sharedStyles, makeStyles, takeStyles];

  /** When somebody asked to begin anew, as `Event.timeStamp` has it: they are asked once more. */
  @state() private askedAt: number | undefined;

  override render() {
    const {made, report, fault, progress, draft} = this.view;
    const problems = fault?.kind === 'problems' ? fault.problems : (report?.problems ?? []);
    return html`<div role="status" class="no-print">
        ${
          problems.length > 0
            ? mistakesList(problems, draft, this.languages[0] ?? '', this.slots)
            : report
              ? html`<p class="notice">${words().sound}</p>`
              : !fault && !made
                ? html`<p>${words().checking}</p>`
                : nothing
        }
      </div>
      ${this.renderOld()}
      ${report && problems.length === 0 ? missingList(report.missing, draft, this.languages) : nothing}
      ${progress ? this.renderProgress() : this.renderMake(problems.length > 0)}
      ${made ? this.renderMade(made) : nothing} ${made ? this.renderGuide(made.file) : nothing}
      ${this.renderProfile()}`;
  }

  private renderOld() {
    const {contact: nameOf, contactFields} = words();
    const old = this.view.draft.contacts.flatMap(({confirmedOn}, at) =>
      isOld(confirmedOn, today()) ? [at] : [],
    );
    if (old.length === 0) return nothing;
    return html`<div class="notice warning no-print">
      <p>${contactFields.oldInTake}</p>
      <ul>
        ${old.map((at) => html`<li><a href="#municipality/${contactFieldId(at, 'on')}">${nameOf(at + 1)}</a></li>`)}
      </ul>
    </div>`;
  }

  private renderMake(isWrong: boolean) {
    const {make, makeNeedsSystem, makeNeedsMending, stepNames} = words();
    const lacksSystem = this.view.draft.system === '';
    const isRefused = lacksSystem || isWrong;
    return html`<div class="no-print">
      <p>
        <button
          class="button primary"
          aria-disabled=${isRefused ? 'true' : nothing}
          aria-describedby=${isRefused ? 'refused' : nothing}
          @click=${() => (isRefused ? this.renderRoot.querySelector<HTMLElement>('#refused')?.focus() : this.request({type: 'make'}))}
        >
          ${make}
        </button>
      </p>
      ${
        isRefused
          ? html`<p id="refused" tabindex="-1">
              ${lacksSystem ? html`${makeNeedsSystem} <a href="#system">${stepNames.system}</a>` : makeNeedsMending}
            </p>`
          : nothing
      }
    </div>`;
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
    const {ready, savePackage, fileSize, checksum, keepProfile, saveSbom, tryIt, tryItHint} = words();
    return html`<section class="card no-print" aria-labelledby="ready">
      <h3 id="ready">${ready}</h3>
      <p><code>${file}</code></p>
      <p>
        <button class="button primary" @click=${() => this.request({type: 'save-package'})}>
          ${savePackage(fileSize(zip.size))}
        </button>
      </p>
      ${
        isPlain(this.view.draft)
          ? nothing
          : html`<p>${keepProfile}</p>
              <p>${this.renderSaveProfile()}</p>`
      }
      ${
        this.isForServer
          ? nothing
          : html`<p><a href=${addressOfMade(sha256)} target="_blank">${tryIt}</a>. ${tryItHint}</p>`
      }
      <details>
        <summary>${checksum}</summary>
        <p><code>${sha256}</code></p>
        <p><button class="button" @click=${() => this.request({type: 'save-sbom'})}>${saveSbom}</button></p>
      </details>
    </section>`;
  }

  private get slots(): FilmSlots {
    return this.view.choices?.slots ?? [];
  }

  /** What speaks to a server of the LMS cannot be tried on this site. */
  private get isForServer(): boolean {
    const {systems, draft} = this.view;
    const tracker = standardNamed(choiceOf(systems, draft).standard)?.tracker;
    return tracker !== undefined && runTimes[tracker].reached === 'server';
  }

  private renderGuide(file: string) {
    const {guideFor, guideUpload, guideCmi5, guideTry, otherSystem, wholeGuide, guideFolder, print} = words();
    const {systems, draft} = this.view;
    const system = systemOf(systems, draft);
    const upload = this.isForServer ? guideCmi5(file) : guideUpload(file);
    return html`<section class="card guide" aria-labelledby="guide">
      <h3 id="guide">${guideFor(system?.name ?? otherSystem)}</h3>
      <p>${upload}</p>
      ${system ? systemGuide(system) : html`<p>${words().likeliest}</p>`}
      <p>${guideTry}</p>
      <p class="row no-print">
        <button class="button" @click=${this.print}>${print}</button>
        <a href=${guideFolder} target="_blank">${wholeGuide}</a>
      </p>
    </section>`;
  }

  private renderSaveProfile() {
    return html`<button class="button" @click=${() => this.request({type: 'save-profile'})}>
      ${words().saveProfile}
    </button>`;
  }

  private renderProfile() {
    const {profileTitle, profileText, anew, anewText, anewAsk, anewSure, keepIt} = words();
    const {draft, made} = this.view;
    // What was entered is offered as a file beside the package, once there is one.
    const isSavedHere = !isPlain(draft) && !made;
    return html`<section class="card no-print" aria-labelledby="profile">
      <h3 id="profile">${isSavedHere ? profileTitle : anew}</h3>
      ${
        !isSavedHere
          ? nothing
          : html`<p>${profileText}</p>
              <p>${this.renderSaveProfile()}</p>`
      }
      <p>${anewText}</p>
      ${
        this.askedAt === undefined
          ? html`<p><button class="button" @click=${this.askAnew}>${anew}</button></p>`
          : html`<div role="group" aria-labelledby="anew">
              <p id="anew"><strong>${anewAsk}</strong></p>
              <p class="row">
                <button class="button" id="keep" @click=${this.keepIt}>${keepIt}</button>
                <button class="button" @click=${this.beginAnew}>${anewSure}</button>
              </p>
            </div>`
      }
    </section>`;
  }

  private readonly print = () => {
    // What is folded would not be on the paper.
    for (const fold of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.guide details'))
      fold.open = true;
    window.print();
  };

  private async askAnew({timeStamp}: Event) {
    this.askedAt = timeStamp;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#keep')?.focus();
  }

  private keepIt({timeStamp}: Event) {
    if (!this.isSecondClick(timeStamp)) this.askedAt = undefined;
  }

  private beginAnew({timeStamp}: Event) {
    if (this.isSecondClick(timeStamp)) return;
    this.askedAt = undefined;
    this.request({type: 'begin-anew'});
  }

  /** Of a double click, which meant the button that stood there before. */
  private isSecondClick(timeStamp: number): boolean {
    return timeStamp - (this.askedAt ?? 0) < doubleClickMs;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'take-step': TakeStepElement;
  }
}
