import {LitElement, css, html, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import {type Faults, noFaults} from '../../profiles/faults.ts';
import type {Playback} from '../../run/playback.ts';
import {words} from '../../words.ts';
import './call-log.ts';
import '../player/fault-switches.ts';
import './interaction-table.ts';
import {lmsStyles} from '../lms-styles.ts';
import './model-overview.ts';
import './model-table.ts';

type Tab = keyof ReturnType<typeof words>['tabs'];
const tabs: readonly Tab[] = ['overview', 'interactions', 'model', 'calls', 'faults'];

/** Content sets dozens of values at once; the tables follow at this pace. */
const refreshMs = 200;

/** What the LMS holds of the visit on screen, live. Tabs by the ARIA pattern: arrows move, Tab leaves. */
@customElement('data-panel')
export class DataPanelElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      [role='tablist'] {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-1);
        margin-bottom: var(--kr-space-3);
        border-bottom: 1px solid var(--kr-line);
      }
      [role='tab'] {
        min-height: var(--kr-tap);
        padding: 0 var(--kr-space-2);
        border: 0;
        border-bottom: 3px solid transparent;
        background: none;
        font-size: var(--kr-size-s);
      }
      [role='tab'][aria-selected='true'] {
        border-color: var(--kr-accent);
        color: var(--kr-accent);
        font-weight: 600;
      }
    `,
  ];

  @property({attribute: false}) playback!: Playback;
  @property({attribute: false}) faults: Faults = noFaults;
  @state() private tab: Tab = 'overview';
  private refresh: ReturnType<typeof setTimeout> | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('playback')) return;
    changed.get('playback')?.removeEventListener('change', this.onChange);
    this.playback.addEventListener('change', this.onChange);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.playback.removeEventListener('change', this.onChange);
    clearTimeout(this.refresh);
    this.refresh = undefined;
  }

  override render() {
    const names = words().tabs;
    return html`
      <h2>${words().dataOf}</h2>
      <div role="tablist" aria-label=${words().dataOf} @keydown=${this.onKey}>
        ${tabs.map(
          (tab) =>
            html`<button
              role="tab"
              id="tab-${tab}"
              aria-controls="panel"
              aria-selected=${tab === this.tab}
              tabindex=${tab === this.tab ? 0 : -1}
              @click=${() => (this.tab = tab)}
            >
              ${names[tab]}
            </button>`,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${this.tab}" tabindex="0">${this.renderTab()}</div>
    `;
  }

  private renderTab() {
    const {calls, commits, stored, current, options} = this.playback;
    const {version} = options.packageRecord.manifest;
    switch (this.tab) {
      case 'overview':
        return html`<model-overview
          .version=${version}
          .stored=${stored}
          .current=${current}
          .commits=${[...commits]}
        ></model-overview>`;
      case 'interactions':
        return html`<interaction-table .version=${version} .model=${current}></interaction-table>`;
      case 'model':
        return html`<model-table .stored=${stored} .current=${current}></model-table>`;
      case 'calls':
        return html`<call-log .calls=${[...calls]}></call-log>`;
      case 'faults':
        return html`<fault-switches .faults=${this.faults} .version=${version}></fault-switches>`;
    }
  }

  private readonly onChange = () => {
    this.refresh ??= setTimeout(() => {
      this.refresh = undefined;
      this.requestUpdate();
    }, refreshMs);
  };

  private async onKey(event: KeyboardEvent) {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs.at((tabs.indexOf(this.tab) + step) % tabs.length);
    if (!next) return;
    this.tab = next;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-panel': DataPanelElement;
  }
}
