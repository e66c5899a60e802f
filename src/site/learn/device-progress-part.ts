import {LitElement, css, html} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import '../../components/shell/pages/erase-notes.ts';
import {DeviceActionEvent, OpenFileEvent} from './device-events.ts';
import type {DeviceState} from './device-state.ts';
import {devicePartStyles} from './device-part-styles.ts';
import {words} from './words.ts';

/** One's own work: to a file, from a file, away, its notes alone or all of it.
 * @fires device-action - `save-file` or `erase` @fires open-file @fires course-erase-notes */
@customElement('device-progress-part')
export class DeviceProgressPartElement extends LitElement {
  static override styles = [
    ...devicePartStyles,
    css`
      .ways {
        margin: var(--kr-space-4) 0;
      }
      .erase,
      .notes {
        padding-top: var(--kr-space-4);
        border-top: 1px solid var(--kr-line);
      }
      .notes {
        margin-bottom: var(--kr-space-5);
      }
      .danger {
        border-color: var(--kr-wrong);
        color: var(--kr-wrong);
      }
      .danger:hover {
        background: var(--kr-wrong-soft);
      }
    `,
  ];

  @property({attribute: false}) state!: DeviceState;
  @state() private isAsked = false;
  @query('input') private input!: HTMLInputElement;

  override render() {
    const {percent, isBusy} = this.state;
    return html`<h2>${words().takeAlong}</h2>
      <p>
        <strong>${percent === undefined ? words().nothingBegun : words().progress(percent)}</strong>
      </p>
      <p>${words().takeAlongLead}</p>
      <div class="ways">
        <button
          class="button"
          ?disabled=${percent === undefined || isBusy}
          @click=${() => this.dispatchEvent(new DeviceActionEvent('save-file'))}
        >
          ${words().saveFile}
        </button>
        <button class="button" ?disabled=${isBusy} @click=${() => this.input.click()}>
          ${words().openFile}
        </button>
        <input
          type="file"
          hidden
          accept=".json,application/json"
          aria-label=${words().openFile}
          @change=${this.onFile}
        />
      </div>
      <div class="notes">
        <p>${words().notesLead}</p>
        <erase-notes .hasNotes=${this.state.hasNotes}></erase-notes>
      </div>
      <div class="erase">
        <p id="erase">
          ${words().eraseLead(this.name)}${this.state.report?.isOn ? ` ${words().eraseNotSent}` : ''}
        </p>
        ${this.isAsked ? this.renderQuestion() : this.renderErase()}
      </div>`;
  }

  private get name(): string {
    const {learners, current} = this.state;
    return learners.find(({id}) => id === current)?.name || words().nameless;
  }

  private renderErase() {
    return html`<button class="button danger" aria-describedby="erase" @click=${() => this.ask(true)}>
      ${words().erase}
    </button>`;
  }

  private renderQuestion() {
    return html`<p><strong>${words().eraseAsk}</strong></p>
      <div class="ways">
        <button class="button" value="no" @click=${() => this.ask(false)}>${words().eraseNo}</button>
        <button class="button danger" @click=${this.onErase}>${words().eraseYes}</button>
      </div>`;
  }

  /** The focus stays where the question is. */
  private async ask(isAsked: boolean) {
    this.isAsked = isAsked;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(isAsked ? '[value=no]' : '.danger')?.focus();
  }

  private onErase() {
    void this.ask(false);
    this.dispatchEvent(new DeviceActionEvent('erase'));
  }

  private onFile() {
    const file = this.input.files?.[0];
    // The same file may be chosen again.
    this.input.value = '';
    if (file) this.dispatchEvent(new OpenFileEvent(file));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'device-progress-part': DeviceProgressPartElement;
  }
}
