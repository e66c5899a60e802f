import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../components/shared-styles.ts';
import {siteHeadStyles} from '../components/site-head-styles.ts';
import './course/course-step.ts';
import './look/look-step.ts';
import {makeAppStyles} from './make-app-styles.ts';
import {MakeRequestEvent} from './make-request.ts';
import {makeStyles} from './make-styles.ts';
import {emptyView, isAside, steps, type MakeView, type Step} from './make-view.ts';
import './municipality/municipality-step.ts';
import {StepElement} from './step-element.ts';
import './system/system-step.ts';
import './take/take-step.ts';
import {words} from './words.ts';

/** The page: where one is, the step itself, the way on.
 * @fires make-request */
@customElement('make-app')
export class MakeAppElement extends LitElement {
  static override styles = [sharedStyles, siteHeadStyles, makeStyles, makeAppStyles];

  @property({attribute: false}) view: MakeView = emptyView;

  override render() {
    const {brand, title, lead, private: privacy, stepTitles} = words();
    const {step} = this.view;
    return html`<header><a href="../">${brand}</a></header>
      <main class=${isAside(step) && step !== 'checks' ? 'wide' : nothing}>
        <h1>${title}</h1>
        ${step === 'system' ? html`<p class="lead">${lead}</p>` : nothing}
        <p class="notice no-print">${privacy} ${this.renderKeeping()}</p>
        ${this.renderNotKept()} ${this.renderForgotten()} ${this.renderSteps()}
        <h2 id="step" tabindex="-1" class="no-print">${stepTitles[step]}</h2>
        <div role="alert">${this.renderFault()}</div>
        ${this.renderStep(step)} ${this.renderWay(step)}
      </main>`;
  }

  override updated(changed: PropertyValues<this>) {
    const before = changed.get('view');
    if (!before || before === emptyView || before.step === this.view.step) return;
    // Reading goes on at the step, or at the field that somebody was sent to.
    const {field} = this.view;
    if (field === undefined) this.renderRoot.querySelector<HTMLElement>('#step')?.focus();
    else void this.shownStep?.focusField(field);
  }

  private get shownStep(): StepElement | undefined {
    const element = this.renderRoot.querySelector(`${this.view.step}-step`);
    return element instanceof StepElement ? element : undefined;
  }

  private readonly onNext = (event: Event) => {
    if (this.shownStep?.refuse()) event.preventDefault();
  };

  private renderStep(step: Step) {
    switch (step) {
      case 'system':
        return html`<system-step .view=${this.view}></system-step>`;
      case 'municipality':
        return html`<municipality-step .view=${this.view}></municipality-step>`;
      case 'course':
        return html`<course-step .view=${this.view}></course-step>`;
      // The next three are loaded by the page's entry when somebody goes there.
      case 'checks':
        return html`<checks-step .view=${this.view}></checks-step>`;
      case 'texts':
        return html`<texts-step .view=${this.view}></texts-step>`;
      case 'translate':
        return html`<translate-step .view=${this.view}></translate-step>`;
      case 'look':
        return html`<look-step .view=${this.view}></look-step>`;
      case 'take':
        return html`<take-step .view=${this.view}></take-step>`;
    }
  }

  private renderSteps() {
    const {stepsName, stepNames} = words();
    const way = steps.filter((each) => !isAside(each));
    // Who translates or checks comes by a link; nobody else has to pass it by.
    const shown = steps.filter((each) => !['translate', 'checks'].includes(each) || each === this.view.step);
    return html`<nav class="steps no-print" aria-label=${stepsName}>
      <ol>
        ${shown.map(
          (step) =>
            html`<li>
              <a href="#${step}" aria-current=${step === this.view.step ? 'step' : nothing}
                >${isAside(step) ? nothing : `${way.indexOf(step) + 1}. `}${stepNames[step]}</a
              >
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  private renderWay(step: Step) {
    const {next, back, stepNames} = words();
    const way = steps.filter((each) => !isAside(each) || each === step);
    const at = way.indexOf(step);
    const [before, after] = [way[at - 1], way[at + 1]];
    return html`<p class="row no-print">
      ${
        after
          ? html`<a class="button primary" href="#${after}" @click=${this.onNext}
              >${next(stepNames[after])}</a
            >`
          : nothing
      }
      ${before ? html`<a class="button" href="#${before}">${back(stepNames[before])}</a>` : nothing}
    </p>`;
  }

  private renderKeeping() {
    return this.view.keeping === 'kept' ? words().kept : nothing;
  }

  private renderNotKept() {
    const {keeping} = this.view;
    if (keeping === undefined || keeping === 'kept') return nothing;
    const {notKept, saveProfile} = words();
    return html`<div class="notice warning no-print" role="status">
      <p>${notKept[keeping]}</p>
      <button class="button" @click=${() => this.dispatchEvent(new MakeRequestEvent({type: 'save-profile'}))}>
        ${saveProfile}
      </button>
    </div>`;
  }

  private renderForgotten() {
    const {anewDone, undo} = words();
    return html`<div role="status" class="no-print">
      ${
        this.view.forgotten
          ? html`<div class="notice">
              <p>${anewDone}</p>
              <button
                class="button"
                @click=${() => this.dispatchEvent(new MakeRequestEvent({type: 'undo-anew'}))}
              >
                ${undo}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  private renderFault() {
    const {fault, step} = this.view;
    if (!fault || (fault.kind === 'problems' && step === 'take')) return nothing;
    const {faults, exactly} = words();
    const details =
      fault.kind === 'limits'
        ? fault.sentences.join('\n')
        : 'message' in fault
          ? fault.message
          : 'file' in fault
            ? fault.file
            : undefined;
    return html`<div class="notice failure">
      <p>${faults[fault.kind]}</p>
      ${
        details === undefined
          ? nothing
          : html`<details>
              <summary>${exactly}</summary>
              <span lang="en">${details}</span>
            </details>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'make-app': MakeAppElement;
  }
}
