import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {type DataModel, settingOrder} from '../data-model.ts';
import {words} from '../words.ts';
import {lmsStyles} from './lms-styles.ts';

/** The whole data model by element name; what is not committed yet is marked in words. */
@customElement('model-table')
export class ModelTableElement extends LitElement {
  static override styles = [sharedStyles, lmsStyles];

  @property({attribute: false}) stored: DataModel = {};
  @property({attribute: false}) current: DataModel = {};

  override render() {
    const names = settingOrder(Object.keys(this.current));
    const {noModel, element, value, notCommitted, tabs} = words();
    if (names.length === 0) return html`<p class="muted">${noModel}</p>`;
    return html`<div class="scroll" role="region" aria-label=${tabs.model} tabindex="0">
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
                <th scope="row"><code>${name}</code></th>
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
}

declare global {
  interface HTMLElementTagNameMap {
    'model-table': ModelTableElement;
  }
}
