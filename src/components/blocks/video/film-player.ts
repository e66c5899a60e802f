import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {FilmFile, Pause} from '../../../domain/blocks/video/video-block.ts';
import type {FilmPlace} from '../../../domain/blocks/video/watched.ts';
import {addWatched, cueAt, filmStart, pauseBetween} from '../../../domain/blocks/video/watched.ts';
import type {Source} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {renderControls} from './film-controls.ts';
import {FilmPlaceEvent} from './film-events.ts';
import {filmPlayerStyles} from './film-player-styles.ts';
import {renderPoster} from './film-poster.ts';
import './film-question.ts';

/** Most that playback can advance between two `timeupdate` events; more means that somebody jumped. */
const longestStepMs = 2000;

/**
 * A film of the package: its poster, then the film with controls; at its pauses a question instead of them.
 * Nothing of the film is fetched before "play".
 * @fires film-place - The film went on, or stopped.
 */
@customElement('film-player')
export class FilmPlayerElement extends LitElement {
  static override readonly styles = [sharedStyles, filmPlayerStyles];

  @property({attribute: false}) film!: FilmFile;
  @property({attribute: false}) pauses: readonly Pause[] = [];
  /** Title of the block. */
  @property({attribute: false}) name = '';
  /** Where the learner stopped before. */
  @property({attribute: false}) start: FilmPlace = filmStart;
  /** Decides in which order choices are shown. */
  @property({attribute: false}) seed = 0;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  @state() private isStarted = false;
  @state() private isPlaying = false;
  @state() private atMs = 0;
  @state() private rate = 1;
  @state() private captions = '';
  @state() private isMuted = false;
  @state() private isFull = false;
  @state() private hasFailed = false;
  @state() private asking: Pause | undefined;
  @query('video') private video!: HTMLVideoElement | null;
  private place: FilmPlace = filmStart;
  private lastMs = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('film')) return;
    this.isStarted = false;
    this.asking = undefined;
    this.hasFailed = false;
    this.place = this.start;
    // On by default where there is nothing to be heard.
    this.captions = this.film.hasSound ? '' : (this.film.captions[0]?.language ?? '');
  }

  /** Plays from there, whatever is on screen now. */
  async jumpTo(ms: number): Promise<void> {
    this.asking = undefined;
    if (!this.isStarted) await this.begin(ms);
    else {
      this.seek(ms);
      await this.play();
    }
  }

  protected override render(): TemplateResult {
    const {film, name} = this;
    if (!this.isStarted)
      return renderPoster({film, name, atMs: this.start.atMs}, (fromMs) => void this.begin(fromMs));
    return html`<div class="whole" @fullscreenchange=${this.onFullScreen}>
      <div class="stage">
        <video
          src=${film.src}
          poster=${film.poster}
          aria-label=${name}
          playsinline
          .muted=${this.isMuted}
          @timeupdate=${this.onTime}
          @seeking=${this.onSeeking}
          @play=${() => (this.isPlaying = true)}
          @pause=${this.onPause}
          @ended=${this.onEnded}
          @error=${() => (this.hasFailed = true)}
        ></video>
        ${this.renderCaption()}
      </div>
      ${this.hasFailed ? this.renderFailed() : this.asking ? this.renderQuestion(this.asking) : this.renderControls()}
    </div>`;
  }

  /** Below the picture, which they never cover, however large the letters are. */
  private renderCaption(): TemplateResult | typeof nothing {
    const captions = this.film.captions.find(({language}) => language === this.captions);
    if (!captions) return nothing;
    const cue = cueAt(captions.cues, this.atMs);
    return html`<p class="caption" lang=${captions.language}>${cue?.text}</p>`;
  }

  private renderControls(): TemplateResult {
    const {film, atMs, isPlaying, rate, captions, isMuted, isFull} = this;
    const canFill = document.fullscreenEnabled;
    return renderControls(
      {film, atMs, isPlaying, rate, captions, isMuted, isFull, canFill},
      {
        toggle: () => void (isPlaying ? this.video?.pause() : this.play()),
        seek: (ms) => this.seek(ms),
        setCaptions: (language) => (this.captions = language),
        setRate: (each) => this.setRate(each),
        toggleSound: () => (this.isMuted = !isMuted),
        toggleFull: () => void this.toggleFull(),
      },
    );
  }

  private renderQuestion({question}: Pause): TemplateResult {
    return html`<film-question
      .question=${question}
      .seed=${this.seed}
      .sources=${this.sources}
      @film-answered=${this.onAnswered}
      @film-go-on=${this.onGoOn}
    ></film-question>`;
  }

  private renderFailed(): TemplateResult {
    const words = strings().video;
    return html`<div class="failed" role="alert">
      <p>${words.failed}</p>
      <button class="button" @click=${this.onLoadAgain}>${words.loadAgain}</button>
    </div>`;
  }

  private async begin(fromMs: number): Promise<void> {
    this.isStarted = true;
    this.lastMs = fromMs;
    this.atMs = fromMs;
    // Who stops before the film has moved has been here all the same.
    this.tell({...this.place, atMs: fromMs}, false);
    await this.updateComplete;
    const {video} = this;
    if (!video) return;
    video.addEventListener('click', () => void (video.paused ? this.play() : video.pause()));
    video.currentTime = fromMs / 1000;
    this.focusOn('#toggle');
    await this.play();
  }

  /** A refusal is followed by an `error` event, or by nothing: then the learner presses again. */
  private async play(): Promise<void> {
    if (!this.asking) await this.video?.play().catch(() => undefined);
  }

  private seek(ms: number): void {
    if (this.video) this.video.currentTime = ms / 1000;
    this.atMs = ms;
    this.tell({...this.place, atMs: ms}, false);
  }

  private onSeeking(): void {
    this.lastMs = this.nowMs;
  }

  private onTime(): void {
    const [fromMs, toMs] = [this.lastMs, this.nowMs];
    this.lastMs = toMs;
    this.atMs = toMs;
    if (this.asking || toMs <= fromMs || toMs - fromMs > longestStepMs) return;
    const watched = addWatched(this.place.watched, fromMs, toMs);
    this.tell({...this.place, atMs: toMs, watched}, false);
    const pause = pauseBetween(this.pauses, {fromMs, toMs, answered: this.place.answered});
    if (pause) void this.ask(pause);
  }

  private onPause(): void {
    this.isPlaying = false;
    this.tell(this.place, true);
  }

  private onEnded(): void {
    const watched = addWatched(this.place.watched, this.lastMs, this.film.durationMs);
    this.tell({...this.place, atMs: 0, watched}, true);
  }

  /** Stops at the question. Who leaves here is asked again: the place lies before it. */
  private async ask(pause: Pause): Promise<void> {
    this.place = {...this.place, atMs: pause.atMs - 1};
    this.video?.pause();
    if (document.fullscreenElement) await document.exitFullscreen();
    this.asking = pause;
  }

  private onAnswered(): void {
    const answered = [...this.place.answered, ...(this.asking ? [this.asking.question.id] : [])];
    this.tell({...this.place, answered}, true);
  }

  private async onGoOn(): Promise<void> {
    this.asking = undefined;
    await this.updateComplete;
    this.focusOn('#toggle');
    await this.play();
  }

  private setRate(rate: number): void {
    this.rate = rate;
    if (this.video) this.video.playbackRate = rate;
  }

  private async toggleFull(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.renderRoot.querySelector('.whole')?.requestFullscreen();
  }

  private onFullScreen(): void {
    this.isFull = document.fullscreenElement !== null;
  }

  private async onLoadAgain(): Promise<void> {
    this.hasFailed = false;
    this.video?.load();
    await this.updateComplete;
    this.focusOn('#toggle');
    await this.play();
  }

  private get nowMs(): number {
    return (this.video?.currentTime ?? 0) * 1000;
  }

  private tell(place: FilmPlace, isSettled: boolean): void {
    this.place = place;
    this.dispatchEvent(new FilmPlaceEvent(place, isSettled));
  }

  private focusOn(selector: string): void {
    moveFocus(this.renderRoot.querySelector<HTMLElement>(selector));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'film-player': FilmPlayerElement;
  }
}
