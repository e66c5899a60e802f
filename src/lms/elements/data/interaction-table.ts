import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {DataModel} from '../../run/data-model.ts';
import type {ScormVersion} from '../../package/manifest.ts';
import {type Interaction, interactionsInModel} from '../../run/model-view.ts';
import {words} from '../../words.ts';
import {lmsStyles} from '../lms-styles.ts';
import {durationText} from './status-text.ts';

/** Every answer the content reported, in the form in which it reported it. */
@customElement('interaction-table')
export class InteractionTableElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      table {
        min-width: 56rem;
      }
    `,
  ];

  @property({attribute: false}) version!: ScormVersion;
  @property({attribute: false}) model: DataModel = {};

  override render() {
    const interactions = interactionsInModel(this.version, this.model);
    const {noInteractions, interaction: names, tabs} = words();
    if (interactions.length === 0) return html`<p class="muted">${noInteractions}</p>`;
    return html`<div class="scroll" role="region" aria-label=${tabs.interactions} tabindex="0">
      <table>
        <thead>
          <tr>
            ${Object.values(names).map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${interactions.map((one) => this.renderRow(one))}
        </tbody>
      </table>
    </div>`;
  }

  private renderRow(one: Interaction) {
    const {none} = words();
    const latency = one.latencyMs === undefined ? none : durationText(one.latencyMs);
    return html`<tr>
      <th scope="row"><code>${one.id}</code>${one.description && html`<br />${one.description}`}</th>
      <td>${one.type || none}</td>
      <td><code>${one.response || none}</code></td>
      <td><code>${one.patterns.join(' | ') || none}</code></td>
      <td>${one.result || none}</td>
      <td>${one.weighting || none}</td>
      <td>${latency}</td>
      <td>${one.time || none}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'interaction-table': InteractionTableElement;
  }
}
