import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {CallRecord} from '../run-time.ts';
import {words} from '../words.ts';
import {lmsStyles} from './lms-styles.ts';

/** More rows than anybody reads; the export has them all. */
const shownRows = 200;

/** Every call of the content, the newest first, and a download of all as JSON. */
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
      .button {
        margin-bottom: var(--kr-space-3);
      }
    `,
  ];

  @property({attribute: false}) calls: readonly CallRecord[] = [];

  override render() {
    const {noCalls, call: names, lastCalls, exportCalls, tabs} = words();
    if (this.calls.length === 0) return html`<p class="muted">${noCalls}</p>`;
    const shown = this.calls.slice(-shownRows).reverse();
    return html`
      <button class="button" @click=${this.onExport}>${exportCalls}</button>
      ${
        shown.length < this.calls.length
          ? html`<p class="muted">${lastCalls(shown.length, this.calls.length)}</p>`
          : nothing
      }
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

  private renderRow({at, call, args, result, error}: CallRecord) {
    return html`<tr class=${error === '0' ? '' : 'refused'}>
      <td>${new Date(at).toLocaleTimeString('lv')}</td>
      <td><code>${call}</code></td>
      <td><code>${args.join(', ')}</code></td>
      <td><code>${result}</code></td>
      <td>${error === '0' ? '' : error}</td>
    </tr>`;
  }

  private onExport() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(this.calls, null, 2)], {type: 'application/json'}),
    );
    link.download = 'lms-izsaukumi.json';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'call-log': CallLogElement;
  }
}
