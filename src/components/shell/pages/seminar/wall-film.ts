import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {FilmFile} from '../../../../domain/blocks/video/video-block.ts';
import {cueAt} from '../../../../domain/blocks/video/watched.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {sharedStyles} from '../../../shared-styles.ts';

/** A film for a room: the browser's own controls, and captions below it, large. */
@customElement('wall-film')
export class WallFilmElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      video {
        display: block;
        width: 100%;
        max-height: 58vh;
        background: #000;
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

  protected override render() {
    const {film, name, words} = this;
    const [captions] = film.captions;
    const cue = captions && cueAt(captions.cues, this.atMs);
    return html`<video
        controls
        preload="none"
        src=${film.src}
        poster=${film.poster}
        aria-label="${words.film}: ${name}"
        @timeupdate=${this.onTime}
      ></video>
      ${captions ? html`<p class="cue" lang=${captions.language}>${cue?.text ?? ''}</p>` : nothing}`;
  }

  private onTime({target}: Event): void {
    if (target instanceof HTMLVideoElement) this.atMs = target.currentTime * 1000;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-film': WallFilmElement;
  }
}
