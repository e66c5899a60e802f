import {LitElement, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {ModuleSummary} from '../../../../domain/course/course.ts';
import {returnScope} from '../../../../domain/course/scopes.ts';
import {noteLifeDays} from '../../../../domain/progress/note-life.ts';
import type {Municipality} from '../../../../domain/course/profile.ts';
import {hrefOf} from '../../../../domain/course/route.ts';
import {strings} from '../../../../locales/pages.ts';
import {moveFocus} from '../../../focus/move-focus.ts';
import {foldStyles} from '../../../fold-styles.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import type {PlayerState} from '../../player-state.ts';
import {NameEvent} from '../../shell-events.ts';
import {certificateStyles} from './certificate-styles.ts';
import {renderCredentialOffer} from './credential-offer.ts';
import {sidePageStyles} from '../side-page-styles.ts';

/** The paper belongs to the document: no element can turn it by its own styles. */
const lyingSheet = new CSSStyleSheet();
lyingSheet.replaceSync('@page { size: A4 landscape; margin: 12mm; }');

/** What was learnt, on one sheet to print; until then, what is missing.
 * @fires course-name - The name was typed. */
@customElement('certificate-page')
export class CertificatePageElement extends LitElement {
  static override styles = [sharedStyles, foldStyles, sidePageStyles, certificateStyles];

  @property({attribute: false}) state!: PlayerState;
  /** First name, then surname; '' while nobody is named. */
  @property() name = '';
  /** The LMS named the learner: there is nothing to type. */
  @property({type: Boolean}) known = false;
  /** When the course was finished; undefined where this device was not there. */
  @property({attribute: false}) finishedOn: Date | undefined;
  /** A new id for each file that is saved. */
  @property({attribute: false}) newUuid: () => string = () => '';
  /** True after a file was asked for and nobody was named. */
  @state() private lacksName = false;

  override connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets.push(lyingSheet);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== lyingSheet);
  }

  override render() {
    const words = strings();
    return html`<h1 tabindex="-1" class="no-print">${words.pages.certificate}</h1>
      ${this.renderState()}`;
  }

  private renderState() {
    if (this.state.course.scope === returnScope)
      return html`<p class="lead">${strings().certificateInCourse}</p>`;
    return this.state.outcome.finished ? this.renderReady() : this.renderMissing();
  }

  private renderReady() {
    const words = strings();
    return html`${
        this.known
          ? nothing
          : html`<label class="field no-print"
              >${words.yourName}
              <input .value=${this.name} @input=${this.onName} autocomplete="name" maxlength="80" />
              ${this.lacksName && isBlank(this.name) ? html`<span class="lack">${words.credential.noName}</span>` : nothing}
              <span class="muted">${this.state.local ? words.nameStays(noteLifeDays) : words.nameGoes}</span>
            </label>`
      }
      ${this.renderSheet()}
      <p class="ways">
        <button class="button primary" @click=${() => window.print()}>${words.printCertificate}</button>
      </p>
      ${this.renderCredential()}
      ${
        this.state.course.scope === 'course'
          ? html`<p class="muted no-print">${words.refresherLater}</p>`
          : nothing
      }`;
  }

  private renderCredential() {
    const {state, name, finishedOn, newUuid, about: title} = this;
    const {course, outcome} = state;
    const {scoreRaw} = outcome;
    const onLack = isBlank(name) ? () => void this.askName() : undefined;
    return renderCredentialOffer({course, title, name, scoreRaw, finishedOn, newUuid, onLack});
  }

  /** The label of the field reads the lack out when the focus comes there. */
  private async askName() {
    this.lacksName = true;
    await this.updateComplete;
    moveFocus(this.renderRoot.querySelector('input'));
  }

  private renderSheet() {
    const words = strings();
    const {course, outcome} = this.state;
    const modules = this.modules;
    const minutes = modules.reduce((sum, module) => sum + module.minutes, 0);
    const note = course.municipality?.certificate?.note;
    return html`<article class="sheet" aria-label=${words.pages.certificate}>
      <p class="brand">${words.brand}</p>
      ${course.municipality ? renderIssuer(course.municipality) : nothing}
      <h2>${words.pages.certificate}</h2>
      <p class="who">${this.name || words.nameMissing}</p>
      <p class="what">${words.hasFinished}</p>
      <p class="title">${this.about}</p>
      ${
        modules.length > 1
          ? html`<ul class="modules">
              ${modules.map((module) => html`<li>${module.title}</li>`)}
            </ul>`
          : nothing
      }
      <dl>
        <div>
          <dt>${words.amount}</dt>
          <dd>${words.hoursLong(minutes)}</dd>
        </div>
        ${
          outcome.scoreRaw === undefined
            ? nothing
            : html`<div>
                <dt>${words.score}</dt>
                <dd>${words.percent(outcome.scoreRaw)}</dd>
              </div>`
        }
        <div>
          <dt>${this.finishedOn ? words.finishedOn : words.printedOn}</dt>
          <dd>${words.date(this.finishedOn ?? new Date())}</dd>
        </div>
      </dl>
      ${note ? html`<p class="note">${note}</p>` : nothing}
      <p class="foot">${words.certificateNote}</p>
    </article>`;
  }

  private renderMissing() {
    const words = strings();
    return html`<p class="lead">${words.certificateLater}</p>
      <div class="paper">
        <h2>${words.stillMissing}</h2>
        <ul>
          ${this.modules.flatMap((module) => this.missingIn(module))}
        </ul>
      </div>`;
  }

  private missingIn({id, tracking, title}: ModuleSummary) {
    const words = strings();
    const outcome = this.state.outcome.modules.get(tracking);
    if (!outcome || outcome.complete) return [];
    const {lessonsDone, lessonsRequired, quizPassed} = outcome;
    const left = lessonsRequired - lessonsDone;
    const parts = [...(left > 0 ? [words.lessonsLeft(left)] : []), ...(quizPassed ? [] : [words.quizLeft])];
    return [html`<li><a href=${hrefOf({module: id})}>${title}</a>: ${parts.join(', ')}</li>`];
  }

  /** What was finished: the course, or the one module of a package that holds only that. */
  private get about(): string {
    const {scope, title} = this.state.course;
    return scope === 'course' ? title : (this.modules[0]?.title ?? title);
  }

  /** The modules that this package is about. */
  private get modules(): readonly ModuleSummary[] {
    const {scope, modules} = this.state.course;
    return modules.filter(({id}) => scope === 'course' || id === scope);
  }

  private onName({target}: InputEvent) {
    // Only the name's field calls this.
    this.name = (target as HTMLInputElement).value;
    this.dispatchEvent(new NameEvent(this.name.trim()));
  }
}

const isBlank = (name: string) => name.trim() === '';

/** Who hands it out. */
function renderIssuer({name, logo, certificate}: Municipality) {
  return html`<p class="issuer">
    ${logo ? html`<img src=${logo.src} width=${logo.width * 2} height=${logo.height * 2} alt="" />` : nothing}
    ${certificate?.issuer ?? name}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'certificate-page': CertificatePageElement;
  }
}
