import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {KeepFocus} from '../../components/focus/keep-focus.ts';
import {ReportChoiceEvent} from './device-events.ts';
import type {DeviceReportState} from './device-state.ts';
import {devicePartStyles} from './device-part-styles.ts';
import {words} from './words.ts';

/** Whether results go to the municipality: what is sent, to whom, how it stands, yes and no.
 * @fires report-choice */
@customElement('device-report-part')
export class DeviceReportPartElement extends LitElement {
  static override styles = [
    ...devicePartStyles,
    css`
      strong {
        overflow-wrap: anywhere;
      }
      .ways {
        margin: 0;
      }
      ul {
        margin: 0 0 var(--kr-space-4);
        padding-inline-start: 1.25em;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--kr-space-3);
        min-height: var(--kr-tap);
        margin-bottom: var(--kr-space-3);
        overflow-wrap: anywhere;
      }
      input {
        flex: none;
        width: 1.4rem;
        height: 1.4rem;
        accent-color: var(--kr-accent);
      }
    `,
  ];

  @property({attribute: false}) report!: DeviceReportState;
  /** Name of who learns now; '' where there is none to be sent. */
  @property({attribute: false}) learner = '';
  @query('input') private nameBox!: HTMLInputElement | null;

  constructor() {
    super();
    // A yes takes its button away, and so does a no.
    this.addController(new KeepFocus(this, () => this.renderRoot.querySelector('h2')));
  }

  override render() {
    const {recipient, isOn} = this.report;
    return html`<h2 tabindex="-1">${words().report}</h2>
      <p>
        ${words().recipient}
        <strong>${recipient.name || recipient.host}</strong>
        ${recipient.name ? html`<span class="muted">(${recipient.host})</span>` : nothing}
      </p>
      ${isOn ? this.renderStanding() : this.renderQuestion()}
      ${
        this.learner &&
        html`<label>
          <input type="checkbox" .checked=${this.report.isNamed} @change=${this.onName} />
          ${words().reportName(this.learner)}
        </label>`
      }
      <div class="ways">
        ${isOn ? nothing : this.renderWay(true, words().reportOn)}
        ${isOn === false ? nothing : this.renderWay(false, isOn ? words().reportStop : words().reportOff)}
      </div>`;
  }

  private renderQuestion() {
    return html`<p>${words().reportLead}</p>
      <p>${words().reportFree}</p>
      ${this.report.isOn === false ? html`<p><strong>${words().reportIsOff}</strong></p>` : nothing}`;
  }

  private renderStanding() {
    const {waiting, aside, sentAtMs, isRefused} = this.report;
    return html`<p><strong>${words().reportIsOn}</strong></p>
      <ul>
        <li>${sentAtMs === undefined ? words().reportNotSent : words().reportSent(sentAtMs)}</li>
        <li>${words().reportWaiting(waiting)}</li>
        ${aside > 0 ? html`<li>${words().reportAside(aside)}</li>` : nothing}
      </ul>
      ${isRefused ? html`<p>${words().reportRefused}</p>` : nothing}
      <p class="muted">${words().reportWhen}</p>`;
  }

  private renderWay(isOn: boolean, label: string) {
    return html`<button class="button" value=${isOn ? 'yes' : 'no'} @click=${() => this.choose(isOn)}>
      ${label}
    </button>`;
  }

  /** Before the answer the box belongs to it; after a yes it counts at once. */
  private onName() {
    if (this.report.isOn) this.choose(true);
  }

  private choose(isOn: boolean) {
    this.dispatchEvent(new ReportChoiceEvent(isOn, isOn && this.nameBox?.checked === true));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-report-part': DeviceReportPartElement;
  }
}
