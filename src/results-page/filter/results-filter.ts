import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {Filter} from '../../results/analysis-model.ts';
import type {Overview} from '../../results/worker-protocol.ts';
import './period-filter.ts';
import {type ResultsRequest, ResultsRequestEvent} from '../results-request.ts';
import {resultsStyles} from '../results-styles.ts';
import {words} from '../words.ts';
import {traitName} from '../tables/trait-name.ts';

/** Whom and what to show: activity, groups, pass mark; names or numbers; paper.
 * @fires results-request - `set-filter`, `set-pass-mark`, `pseudonymise` */
@customElement('results-filter')
export class ResultsFilterElement extends LitElement {
  static override styles = [
    sharedStyles,
    resultsStyles,
    css`
      .fields {
        display: grid;
        gap: var(--kr-space-4);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
        align-items: start;
      }
      select,
      input {
        width: 100%;
      }
      .check {
        display: flex;
        gap: var(--kr-space-3);
        align-items: center;
        min-height: var(--kr-tap);
        font-size: inherit;
        cursor: pointer;
      }
      .check input {
        width: 1.5rem;
        height: 1.5rem;
        flex: none;
        accent-color: var(--kr-accent);
      }
      .row {
        justify-content: space-between;
        margin-top: var(--kr-space-4);
      }
      .hint {
        margin: 0;
      }
    `,
  ];

  @property({attribute: false}) overview!: Overview;
  @property({attribute: false}) filter: Filter = {};
  @property({attribute: false}) passMark = 70;

  override render() {
    const {activity, allActivities, passMark, passMarkHint, print} = words();
    const {activities, filters, isPseudonymised} = this.overview;
    return html`<div class="fields">
        ${
          activities.length > 1
            ? this.renderSelect(
                activity,
                allActivities,
                activities.map(({key, title}) => [key, title]),
                this.filter.activity ?? '',
                (key) => this.chooseActivity(key),
              )
            : nothing
        }
        ${filters.map(({trait, values}) =>
          this.renderSelect(
            traitName(trait),
            words().all,
            values.map((value) => [value, value]),
            this.filter.traits?.[trait] ?? '',
            (value) => this.chooseTrait(trait, value),
          ),
        )}
        <label
          >${passMark}
          <input
            type="number"
            min="0"
            max="100"
            aria-describedby="pass-mark-hint"
            .value=${String(this.passMark)}
            @change=${this.onPassMark}
          />
          <span id="pass-mark-hint" class="hint">${passMarkHint}</span>
        </label>
      </div>
      <period-filter
        .filter=${this.filter}
        .periods=${this.overview.periods}
        .isNameless=${isPseudonymised}
      ></period-filter>
      <div class="row">
        <div>
          <label class="check">
            <input
              type="checkbox"
              aria-describedby="pseudonymise-hint"
              .checked=${isPseudonymised}
              @change=${(event: Event) => this.request({type: 'pseudonymise', isOn: fieldOf(event).checked})}
            />
            ${words().pseudonymise}
          </label>
          <p id="pseudonymise-hint" class="hint">${words().pseudonymiseHint}</p>
        </div>
        <button class="button" @click=${() => window.print()}>${print}</button>
      </div>`;
  }

  private renderSelect(
    label: string,
    all: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
    choose: (value: string) => void,
  ) {
    return html`<label
      >${label}
      <select @change=${(event: Event) => choose(fieldOf(event).value)}>
        <option value="" ?selected=${chosen === ''}>${all}</option>
        ${options.map(
          ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select>
    </label>`;
  }

  private chooseActivity(key: string) {
    const {activity, ...others} = this.filter;
    if (key !== activity) this.setFilter({...others, ...(key !== '' && {activity: key})});
  }

  private chooseTrait(trait: string, value: string) {
    const others = Object.entries(this.filter.traits ?? {}).filter(([each]) => each !== trait);
    this.setFilter({
      ...this.filter,
      traits: Object.fromEntries(value === '' ? others : [...others, [trait, value]]),
    });
  }

  private setFilter(filter: Filter) {
    this.request({type: 'set-filter', filter});
  }

  private onPassMark(event: Event) {
    const passMark = Math.min(Math.max(Math.round(Number(fieldOf(event).value)), 0), 100);
    this.request({type: 'set-pass-mark', passMark});
  }

  private request(request: ResultsRequest) {
    this.dispatchEvent(new ResultsRequestEvent(request));
  }
}

/** The handlers above stand on fields only; a select has a `value`, too. */
const fieldOf = ({target}: Event): HTMLInputElement => target as HTMLInputElement;

declare global {
  interface HTMLElementTagNameMap {
    'results-filter': ResultsFilterElement;
  }
}
