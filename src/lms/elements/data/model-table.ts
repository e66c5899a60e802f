import {LitElement, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import {type DataModel, settingOrder} from '../../run/data-model.ts';
import {words} from '../../words.ts';
import {breakable} from './breakable.ts';
import {lmsStyles} from '../lms-styles.ts';
import {saveJson} from '../save-json.ts';

/** The whole data model by element name, with a search; what is not committed yet is marked in words. */
@customElement('model-table')
export class ModelTableElement extends LitElement {
  static override styles = [sharedStyles, lmsStyles];

  @property({attribute: false}) stored: DataModel = {};
  @property({attribute: false}) current: DataModel = {};

  @state() private wanted = '';

  override render() {
    const {noModel, element, value, notCommitted, tabs, search, exportModel, nothingFound, shownElements} =
      words();
    const all = settingOrder(Object.keys(this.current));
    if (all.length === 0) return html`<p class="muted">${noModel}</p>`;
    const wanted = this.wanted.trim().toLowerCase();
    const names = all.filter((name) => `${name} ${this.current[name] ?? ''}`.toLowerCase().includes(wanted));
    return html`<div class="filter">
        <div>
          <label for="search">${search}</label>
          <input id="search" type="search" autocomplete="off" @input=${this.onSearch} />
        </div>
        <button class="button" @click=${() => saveJson('lms-dati.json', this.current)}>${exportModel}</button>
      </div>
      <p role="status" class="muted">
        ${names.length === 0 ? nothingFound : shownElements(names.length, all.length)}
      </p>
      <div class="scroll" role="region" aria-label=${tabs.model} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${element}</th>
              <th scope="col">${value}</th>
            </tr>
          </thead>
          <tbody>
            ${names.map(
              (name) =>
                html`<tr>
                  <th scope="row"><code>${breakable(name)}</code></th>
                  <td>
                    <code>${this.current[name]}</code>
                    ${this.stored[name] === this.current[name] ? nothing : html`<span class="muted">(${notCommitted})</span>`}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  private onSearch(event: Event & {readonly target: HTMLInputElement}) {
    this.wanted = event.target.value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'model-table': ModelTableElement;
  }
}
