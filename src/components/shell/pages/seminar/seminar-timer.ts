import {LitElement, css, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PropertyValues} from 'lit';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {sharedStyles} from '../../../shared-styles.ts';

/** What is left of a part; it starts when it is told to, and anew with each part. */
@customElement('seminar-timer')
export class SeminarTimerElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2);
        align-items: center;
      }
      .left {
        min-width: 3.5em;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .up {
        color: var(--kr-warm);
      }
    `,
  ];

  @property({attribute: false}) words!: SeminarWords;
  /** Id of the part whose time runs. */
  @property({attribute: false}) partId = '';
  @property({attribute: false}) minutes = 0;
  @state() private leftMs = 0;
  @state() private isRunning = false;
  private endsAt = 0;
  private tick: ReturnType<typeof setInterval> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('partId')) return;
    this.stop();
    this.leftMs = this.minutes * 60_000;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override render() {
    const {words, isRunning, leftMs} = this;
    const isUp = leftMs <= 0;
    return html`<span class="left ${isUp ? 'up' : ''}" role="timer" aria-label=${words.timer}
        >${clockOf(leftMs)}</span
      >
      <span class="visually-hidden" role="status">${isUp ? words.timeIsUp : ''}</span>
      <button class="button" ?disabled=${isUp} @click=${isRunning ? this.stop : this.start}>
        ${isRunning ? words.pauseTimer : words.startTimer}
      </button>
      <button class="button" @click=${this.addMinute}>${words.moreTime}</button>`;
  }

  private start(): void {
    this.endsAt = Date.now() + this.leftMs;
    this.isRunning = true;
    this.tick = setInterval(() => this.count(), 500);
  }

  /** By the clock, not by the ticks: a tab that is not looked at is given few of them. */
  private count(): void {
    this.leftMs = Math.max(0, this.endsAt - Date.now());
    if (this.leftMs === 0) this.stop();
  }

  private stop(): void {
    clearInterval(this.tick);
    this.isRunning = false;
  }

  private addMinute(): void {
    this.leftMs += 60_000;
    this.endsAt += 60_000;
  }
}

/** `9:05` */
function clockOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-timer': SeminarTimerElement;
  }
}
