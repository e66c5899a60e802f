import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sidePageStyles} from '../../components/shell/pages/side-page-styles.ts';
import {sharedStyles} from '../../components/shared-styles.ts';
import './device-learners-part.ts';
import './device-offline-part.ts';
import './device-progress-part.ts';
import './device-report-part.ts';
import type {DeviceState} from './device-state.ts';
import {words} from './words.ts';

/** What this device keeps of the course, and what one may do with it. */
@customElement('device-page')
export class DevicePageElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      :host {
        max-width: calc(var(--kr-measure) + 2 * var(--kr-space-4));
        margin: 0 auto;
        padding: var(--kr-space-4) var(--kr-space-4) var(--kr-space-7);
      }
      nav {
        margin-bottom: var(--kr-space-5);
      }
      nav a {
        display: inline-block;
        padding: var(--kr-space-2) 0;
      }
      .notice {
        position: sticky;
        z-index: 1;
        top: var(--kr-space-2);
        margin-bottom: var(--kr-space-4);
        padding: var(--kr-space-3) var(--kr-space-4);
        border: 1px solid var(--kr-right);
        border-radius: var(--kr-radius);
        background: var(--kr-right-soft);
        font-weight: 600;
      }
      .notice.bad {
        border-color: var(--kr-wrong);
        background: var(--kr-wrong-soft);
      }
      .notice:empty {
        display: none;
      }
    `,
  ];

  @property({attribute: false}) state: DeviceState | undefined;

  override render() {
    const {state} = this;
    return html`<nav aria-label=${words().brand}><a href="../">← ${words().backToCourse}</a></nav>
      <main>
        <h1>${words().device}</h1>
        <p class="lead">
          ${words().deviceLead} ${state?.report ? words().sentIfAgreed : words().nothingSent}
        </p>
        <div role="status"><div class="notice ${state?.isNoticeBad ? 'bad' : ''}">${state?.notice}</div></div>
        ${
          state &&
          html`<device-learners-part class="paper" .state=${state}></device-learners-part>
            ${
              state.report
                ? html`<device-report-part
                    class="paper"
                    .report=${state.report}
                    .learner=${state.learners.find(({id}) => id === state.current)?.name ?? ''}
                  ></device-report-part>`
                : nothing
            }
            <device-progress-part class="paper" .state=${state}></device-progress-part>
            <device-offline-part class="paper" .state=${state}></device-offline-part>
            <p><a href="${words().guideFolder}storage.html">${words().storageGuide}</a></p>`
        }
      </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-page': DevicePageElement;
  }
}
