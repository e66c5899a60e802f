import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {FilmFile} from '../../../../../domain/blocks/video/video-block.ts';
import {cueAt} from '../../../../../domain/blocks/video/watched.ts';
import type {SeminarWords} from '../../../../../locales/by-language/seminar.ts';
import {icons} from '../../../../blocks/video/film-icons.ts';
import {filmSlider} from '../../../../blocks/video/film-slider.ts';
import {sharedStyles} from '../../../../shared-styles.ts';
import {lineIconStyles} from '../../../line-icon-styles.ts';

/**
 * A film for a room, and captions below it, large. Its controls are ours: those of a browser keep every key that is pressed on them, and
 * with it the presenter's remote.
 */
@customElement('wall-film')
export class WallFilmElement extends LitElement {
  static override styles = [
    sharedStyles,
    lineIconStyles,
    css`
      video {
        display: block;
        width: 100%;
        /* The title, captions of two lines, and whatever stands open below the wall. */
        max-height: max(9rem, calc(100cqh - 5.5em - var(--kr-tap)));
        background: #000;
      }
      .controls {
        display: flex;
        gap: var(--kr-space-3);
        align-items: center;
        padding-top: var(--kr-space-2);
        font-size: clamp(1rem, 0.9rem + 0.4vw, 1.5rem);
      }
      .controls input {
        flex: 1;
        min-width: 3rem;
        height: var(--kr-tap);
        margin: 0;
        accent-color: var(--kr-accent);
      }
      .controls .button {
        display: inline-flex;
        gap: var(--kr-space-2);
        align-items: center;
      }
      .time {
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .cue {
        min-height: 2.6em;
        margin: var(--kr-space-2) 0 0;
        font-weight: 600;
        text-align: center;
        white-space: pre-line;
      }
    `,
  ];

  @property({attribute: false}) film!: FilmFile;
  @property({attribute: false}) name = '';
  @property({attribute: false}) words!: SeminarWords;
  @state() private atMs = 0;
  @state() private isPlaying = false;
  @query('video') private video!: HTMLVideoElement;

  /** Plays it, or stops it where it plays. */
  toggle(): void {
    // Where it cannot be played its own controls say so.
    if (this.video.paused) this.video.play().catch(() => undefined);
    else this.video.pause();
  }

  pause(): void {
    this.video.pause();
  }

  protected override render() {
    const {film, name, words} = this;
    const [captions] = film.captions;
    const cue = captions && cueAt(captions.cues, this.atMs);
    return html`<video
        preload="none"
        src=${film.src}
        poster=${film.poster}
        aria-label="${words.film}: ${name}"
        @timeupdate=${this.onTime}
        @play=${this.onPlaying}
        @pause=${this.onPlaying}
        @click=${this.toggle}
      ></video>
      ${this.renderControls()}
      ${captions ? html`<p class="cue" lang=${captions.language}>${cue?.text ?? ''}</p>` : nothing}`;
  }

  private renderControls() {
    const {film, words, atMs, isPlaying} = this;
    const [at, length] = [words.filmTime(atMs), words.filmTime(film.durationMs)];
    return html`<div class="controls">
      <button class="button" @click=${this.toggle}>
        <svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">
          ${icons[isPlaying ? 'pause' : 'play']}
        </svg>
        ${isPlaying ? words.pauseFilm : words.playFilm}
      </button>
      ${filmSlider({durationMs: film.durationMs, atMs, label: words.placeInFilm, valueText: words.filmPlaceText(at, length), seek: this.seek})}
      <span class="time">${at} / ${length}</span>
    </div>`;
  }

  private onPlaying(): void {
    this.isPlaying = !this.video.paused;
  }

  private readonly seek = (ms: number): void => {
    this.video.currentTime = ms / 1000;
    this.atMs = ms;
  };

  private onTime({target}: Event): void {
    if (target instanceof HTMLVideoElement) this.atMs = target.currentTime * 1000;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-film': WallFilmElement;
  }
}
