import {LitElement, css, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {CallRecord} from '../../run/api-calls.ts';
import {type CallFilter, callFilters, matchingCalls} from '../../run/call-filter.ts';
import {words} from '../../words.ts';
import {breakable} from './breakable.ts';
import {lmsStyles} from '../lms-styles.ts';
import {saveJson} from '../save-json.ts';
import {clockText} from '../../../languages/formats.ts';

/** More rows than anybody reads; the export has them all. */
const shownRows = 200;

/** Every call of the content, the newest first: a filter, a search, and a download of all as JSON. */
@customElement('call-log')
export class CallLogElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      table {
        min-width: 34rem;
      }
      .refused {
        background: var(--kr-wrong-soft);
      }
      td:first-child {
        white-space: nowrap;
      }
    `,
  ];

  @property({attribute: false}) calls: readonly CallRecord[] = [];
  @state() private filter: CallFilter = 'all';
  @state() private wanted = '';

  override render() {
    const {noCalls, call: names, lastCalls, tabs, nothingFound} = words();
    if (this.calls.length === 0) return html`<p class="muted">${noCalls}</p>`;
    const found = matchingCalls(this.calls, this.filter, this.wanted);
    const shown = found.slice(-shownRows).reverse();
    return html`
      ${this.renderFilter()}
      <p role="status" class="muted">
        ${found.length === 0 ? nothingFound : lastCalls(shown.length, found.length, this.calls.length)}
      </p>
      <div class="scroll" role="region" aria-label=${tabs.calls} tabindex="0">
        <table>
          <thead>
            <tr>
              ${Object.values(names).map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${shown.map((record) => this.renderRow(record))}
          </tbody>
        </table>
      </div>
    `;
  }

  private renderFilter() {
    const {exportCalls, search, showCalls, callFilter} = words();
    return html`<div class="filter">
      <div>
        <label for="filter">${showCalls}</label>
        <select id="filter" @change=${this.onFilter}>
          ${callFilters.map(
            (one) => html`<option value=${one} ?selected=${one === this.filter}>${callFilter[one]}</option>`,
          )}
        </select>
      </div>
      <div>
        <label for="search">${search}</label>
        <input id="search" type="search" autocomplete="off" @input=${this.onSearch} />
      </div>
      <button class="button" @click=${() => saveJson('lms-izsaukumi.json', this.calls)}>
        ${exportCalls}
      </button>
    </div>`;
  }

  private renderRow({at, call, args: [element = '', ...rest], result, error}: CallRecord) {
    return html`<tr class=${error === '0' ? '' : 'refused'}>
      <td>${clockText(at)}</td>
      <td><code>${call}</code></td>
      <td><code>${breakable(element)}${rest.map((value) => `, ${value}`)}</code></td>
      <td><code>${result}</code></td>
      <td>${error === '0' ? '' : error}</td>
    </tr>`;
  }

  private onFilter(event: Event & {readonly target: HTMLSelectElement}) {
    this.filter = callFilters.find((one) => one === event.target.value) ?? 'all';
  }

  private onSearch(event: Event & {readonly target: HTMLInputElement}) {
    this.wanted = event.target.value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'call-log': CallLogElement;
  }
}
