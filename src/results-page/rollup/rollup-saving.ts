import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import type {RollupOffer} from '../../results/rollup/make-rollup.ts';
import type {Rollup} from '../../results/rollup/rollup-model.ts';
import {fewestToRoundUpTo, fewestForDetails, roundingBase} from '../../results/rollup/rounding.ts';
import {courseWords} from '../questions/course-words.ts';
import {type ResultsRequest, ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {detailsTable, peopleTable} from './rollup-tables.ts';
import {tableTemplate} from '../tables/table-view.ts';
import {words} from '../words.ts';

/** Saving the roll-up of the own municipality: only closed periods, and not before what the file holds was shown.
 * @fires results-request - `preview-rollup`, `save-rollup` */
@customElement('rollup-saving')
export class RollupSavingElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      .fields {
        align-items: end;
        margin-bottom: var(--kr-space-2);
      }
      .scroll,
      details {
        margin-bottom: var(--kr-space-4);
      }
      label {
        flex: 1 1 14rem;
      }
      h3:focus {
        outline: none;
      }
      ul {
        max-width: var(--kr-measure);
        padding-inline-start: 1.25rem;
      }
      details .scroll {
        max-height: 30rem;
        overflow-y: auto;
      }
      .problem {
        color: var(--kr-wrong);
      }
    `,
  ];

  @property({attribute: false}) offer: RollupOffer | undefined;
  /** What will be saved. */
  @property({attribute: false}) rollup: Rollup | undefined;
  @property({attribute: false}) bank: QuestionBank | undefined;
  @state() private isNameMissing = false;
  /** The fields no longer say what is shown: it closes, so that nothing else is saved than what they say. */
  @state() private isOutdated = false;
  /** The long table is only drawn for who looks at it. */
  @state() private isOpen = false;

  override render() {
    const {rollupLead, noCourseWords, noClosedPeriod} = words();
    const {offer, bank} = this;
    const missing = !bank ? noCourseWords : offer && offer.periods.length === 0 ? noClosedPeriod : '';
    const shown = this.isOutdated ? undefined : this.rollup;
    return html`<p class="hint">${rollupLead}</p>
      ${
        missing
          ? html`<p>${missing}</p>
              ${bank && offer ? this.renderLeftOut(offer) : nothing}`
          : offer
            ? this.renderFields(offer)
            : nothing
      }
      <div role="status">
        ${shown ? html`<span class="visually-hidden">${this.titleOf(shown)}</span>` : nothing}
      </div>
      ${shown ? this.renderRollup(shown) : nothing}`;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('rollup')) this.isOutdated = false;
  }

  /** Where there is a new file to look at, that is where one goes on reading. */
  override updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('rollup') && this.rollup) this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  private renderFields(offer: RollupOffer) {
    const names = words();
    const {periods, municipalities} = offer;
    return html`<form
        class="row fields"
        novalidate
        @submit=${this.onSubmit}
        @input=${() => (this.isOutdated = true)}
      >
        <label
          >${names.rollupMunicipality}
          ${
            municipalities.length > 0
              ? html`<select name="municipality">
                  ${municipalities.map((each) => html`<option>${each}</option>`)}
                </select>`
              : html`<input
                  name="municipality"
                  autocomplete="off"
                  maxlength="100"
                  aria-describedby="municipality-hint"
                  aria-invalid=${this.isNameMissing ? 'true' : 'false'}
                />`
          }
        </label>
        <label
          >${names.rollupPeriod}
          <select name="period">
            ${periods.map((period) => html`<option value=${period}>${names.periodName(period)}</option>`)}
          </select>
        </label>
        <button class="button">${names.showRollup}</button>
      </form>
      ${
        municipalities.length > 0
          ? nothing
          : html`<p id="municipality-hint" class="hint">${names.rollupMunicipalityHint}</p>`
      }
      <p class="problem" role="alert">${this.isNameMissing ? names.needsMunicipality : nothing}</p>
      <p class="hint">${names.rollupLate}</p>
      ${this.renderLeftOut(offer)}`;
  }

  /** Why figures that the page shows are not in the file, or why there is none. */
  private renderLeftOut({undated, foreign}: RollupOffer) {
    const {rollupUndated, rollupForeign} = words();
    return html`${undated > 0 ? html`<p class="hint">${rollupUndated(undated)}</p>` : nothing}
    ${foreign.length > 0 ? html`<p class="hint">${rollupForeign(foreign)}</p>` : nothing}`;
  }

  private renderRollup(rollup: Rollup) {
    const names = words();
    const course = courseWords(this.bank);
    const people = peopleTable(rollup, course);
    return html`<h3 tabindex="-1">${this.titleOf(rollup)}</h3>
      <ul>
        ${names.inFile(roundingBase, fewestToRoundUpTo(fewestForDetails)).map((line) => html`<li>${line}</li>`)}
      </ul>
      <p>${names.notInFile}</p>
      ${people.rows.length > 0 ? tableTemplate(names.inFileCounts, people) : html`<p>${names.rollupEmpty}</p>`}
      ${rollup.scopes.some(({quarters}) => quarters > 0) ? this.renderDetails(rollup) : nothing}
      ${rollup.isFinishingKnown ? nothing : html`<p class="notice">${names.rollupWithoutCompletion}</p>`}
      <p>
        <button class="button primary" @click=${() => this.request({type: 'save-rollup'})}>
          ${names.saveRollup}
        </button>
      </p>`;
  }

  private renderDetails(rollup: Rollup) {
    const {inFileDetails} = words();
    const onToggle = ({currentTarget}: Event) =>
      (this.isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open);
    return html`<details @toggle=${onToggle}>
      <summary>${inFileDetails}</summary>
      ${this.isOpen ? tableTemplate(inFileDetails, detailsTable(rollup, courseWords(this.bank))) : nothing}
    </details>`;
  }

  private titleOf({municipality, period}: Rollup): string {
    const {inFileTitle, periodName} = words();
    return inFileTitle(municipality, periodName(period));
  }

  private onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const data = event.target instanceof HTMLFormElement ? new FormData(event.target) : new FormData();
    const [municipality, period] = ['municipality', 'period'].map((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    });
    this.isNameMissing = !municipality;
    if (municipality && period) this.request({type: 'preview-rollup', municipality, period});
    else this.renderRoot.querySelector<HTMLElement>('[name=municipality]')?.focus();
  }

  private request(request: ResultsRequest) {
    this.dispatchEvent(new ResultsRequestEvent(request));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rollup-saving': RollupSavingElement;
  }
}
