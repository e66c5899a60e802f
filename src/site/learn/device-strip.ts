import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {SkipEvent, TakeUpdateEvent} from './device-events.ts';
import {words} from './words.ts';

/** `waiting`: a line that is to be saved. */
export type OfflineState = 'waiting' | 'preparing' | 'ready' | 'failed' | 'denied';
/** Whether results go to the municipality's record store. */
export type ReportState = 'undecided' | 'on' | 'off';

/** One line over the course: who learns, whether it works without a network, the way to what the device keeps.
 * @fires skip-to-content - Whoever uses the keyboard wants to go to the content at once.
 * @fires take-update - The new version is wanted. */
@customElement('device-strip')
export class DeviceStripElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        flex-wrap: wrap;
        gap: 0 var(--kr-space-4);
        color: var(--kr-muted);
      }
      :host {
        display: flex;
      }
      .skip {
        position: absolute;
        z-index: 2;
      }
      .skip:not(:focus) {
        clip-path: inset(50%);
        pointer-events: none;
      }
      .name {
        margin-inline-start: auto;
        overflow-wrap: anywhere;
      }
      a {
        padding: var(--kr-space-2) 0;
      }
      @media (max-width: 30rem) {
        .size {
          display: none;
        }
      }
      .update {
        position: fixed;
        z-index: 3;
        inset: auto var(--kr-space-4) var(--kr-space-4);
        max-width: 32rem;
        margin: 0 auto;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--kr-space-3);
        padding: var(--kr-space-4);
        border: 2px solid var(--kr-accent);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        color: var(--kr-text);
        font-size: 1rem;
        box-shadow: var(--kr-shadow);
      }
    `,
  ];

  /** '' where the learner has no name. */
  @property({attribute: false}) learner = '';
  /** Undefined while nothing is known: then the link of the page stands there, as before there was a script. */
  @property({attribute: false}) offline: OfflineState | undefined;
  /** What the device keeps of the course; 0 while it is not known. */
  @property({attribute: false}) bytes = 0;
  @property({attribute: false}) hasUpdate = false;
  /** The course is finished: what was learnt may be brought back. */
  @property({attribute: false}) mayReturn = false;
  /** Undefined where the site reports to nobody. */
  @property({attribute: false}) report: ReportState | undefined;

  /** What may change its length stands behind what may not, so that nothing moves. */
  override render() {
    const {offline, learner, bytes} = this;
    if (!offline) return html`<slot></slot>`;
    return html`<button class="button primary skip" @click=${() => this.dispatchEvent(new SkipEvent())}>
        ${words().skipToContent}
      </button>
      <a href="device/">${words().device}</a>
      <span
        >${words().offline[offline]}${
          offline === 'ready' && bytes > 0
            ? html`<span class="size"> (${words().fileSize(bytes)})</span>`
            : nothing
        }</span
      >
      ${this.report === 'on' ? html`<span>${words().reportsNow}</span>` : nothing}
      ${this.report === 'undecided' ? html`<a href="device/">${words().reportAsked}</a>` : nothing}
      ${this.mayReturn ? html`<a href="#/page/return">${words().comeBack}</a>` : nothing}
      ${learner ? html`<span class="name">${words().learns(learner)}</span>` : nothing}
      <div role="status">${this.hasUpdate ? this.renderUpdate() : nothing}</div>`;
  }

  private renderUpdate() {
    return html`<div class="update">
      <span>${words().updateReady}</span>
      <button class="button primary" @click=${() => this.dispatchEvent(new TakeUpdateEvent())}>
        ${words().takeUpdate}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-strip': DeviceStripElement;
  }
}
