import {LitElement, css, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PropertyValues} from 'lit';
import type {PartClock} from '../../../../../domain/seminar/seminar-state.ts';
import type {SeminarWords} from '../../../../../locales/by-language/seminar.ts';
import {sharedStyles} from '../../../../shared-styles.ts';

/** How often a running clock is kept, so that little is lost with a tab. */
const keepEveryMs = 10_000;

/** What is left of a part: it runs while the part is on the wall, unless somebody stops it, and each part keeps its own. */
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
      :host([large]) {
        justify-content: center;
        margin-block: 0.5em;
      }
      :host([large]) .left {
        flex: 1 0 100%;
        font-size: clamp(4rem, 20vw, 16rem);
        line-height: 1.1;
        text-align: center;
      }
    `,
  ];

  @property({attribute: false}) words!: SeminarWords;
  /** Id of the part whose time runs. */
  @property({attribute: false}) partId = '';
  @property({attribute: false}) minutes = 0;
  /** Of this part, as it was kept; read when the part comes. */
  @property({attribute: false}) clock: PartClock | undefined;
  /** Told what is to be kept, also when the element goes away. */
  @property({attribute: false}) onKeep: (part: string, clock: PartClock) => void = () => undefined;
  @state() private leftMs = 0;
  @state() private isStopped = false;
  private endsAt = 0;
  private keptMs = 0;
  private tick: ReturnType<typeof setInterval> | undefined;

  /** As on the face of the clock: `9:05`. */
  get face(): string {
    return clockOf(this.leftMs);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('partId')) return;
    const before = changed.get('partId');
    if (before) this.keep(before);
    this.leftMs = this.clock?.leftMs ?? this.minutes * 60_000;
    this.isStopped = this.clock?.isStopped ?? false;
    // Of the part before: the clock of this one may stand.
    clearInterval(this.tick);
    if (!this.isStopped) this.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keep();
    clearInterval(this.tick);
  }

  /** What is left now is told to be kept. */
  keep(part = this.partId): void {
    this.keptMs = this.leftMs;
    this.onKeep(part, {leftMs: this.leftMs, isStopped: this.isStopped});
  }

  protected override render() {
    const {words, isStopped, leftMs} = this;
    const isUp = leftMs <= 0;
    return html`<span class="left ${isUp ? 'up' : ''}" role="timer" aria-label=${words.timer}
        >${this.face}</span
      >
      <span class="visually-hidden" role="status">${isUp ? words.timeIsUp : ''}</span>
      <button class="button" ?disabled=${isUp} @click=${this.onStartStop}>
        ${isStopped ? words.startTimer : words.pauseTimer}
      </button>
      <button class="button" @click=${this.addMinute}>${words.moreTime}</button>`;
  }

  private onStartStop(): void {
    this.isStopped = !this.isStopped;
    if (this.isStopped) clearInterval(this.tick);
    else this.run();
    this.keep();
  }

  private run(): void {
    clearInterval(this.tick);
    this.endsAt = Date.now() + this.leftMs;
    this.keptMs = this.leftMs;
    this.tick = setInterval(() => this.count(), 500);
  }

  /** By the clock, not by the ticks: a tab that is not looked at is given few of them. */
  private count(): void {
    this.leftMs = Math.max(0, this.endsAt - Date.now());
    if (this.leftMs === 0) clearInterval(this.tick);
    if (this.leftMs === 0 || this.keptMs - this.leftMs >= keepEveryMs) this.keep();
  }

  private addMinute(): void {
    this.leftMs += 60_000;
    if (!this.isStopped) this.run();
    this.keep();
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
