import {html, nothing, type TemplateResult} from 'lit';
import type {FilmFile} from '../../../domain/blocks/video/video-block.ts';
import {strings} from '../../../locales/blocks.ts';
import {icons} from './film-icons.ts';
import {filmSlider} from './film-slider.ts';

const speeds = [0.75, 1, 1.25, 1.5, 2];

/** What the controls show. */
export interface FilmState {
  readonly film: FilmFile;
  readonly atMs: number;
  readonly isPlaying: boolean;
  readonly rate: number;
  /** Language of the captions on screen; '' for none. */
  readonly captions: string;
  readonly isMuted: boolean;
  readonly isFull: boolean;
  /** False where the page may not take the whole screen. */
  readonly canFill: boolean;
}

/** What they ask for. */
export interface FilmActions {
  readonly toggle: () => void;
  readonly seek: (ms: number) => void;
  readonly setCaptions: (language: string) => void;
  readonly setRate: (rate: number) => void;
  readonly toggleSound: () => void;
  readonly toggleFull: () => void;
}

/** Native buttons, slider and lists, in the words of the page: a browser's own controls speak its language. */
export function renderControls(state: FilmState, actions: FilmActions): TemplateResult {
  const words = strings().video;
  const {film, isPlaying, isMuted, isFull} = state;
  return html`<div class="controls" role="group" aria-label=${words.controls}>
    ${renderTool('toggle', isPlaying ? words.pause : words.resume, icons[isPlaying ? 'pause' : 'play'], actions.toggle)}
    ${renderPlace(state, actions)} ${renderLists(state, actions)}
    ${film.hasSound ? renderTool('sound', isMuted ? words.unmute : words.mute, icons[isMuted ? 'muted' : 'sound'], actions.toggleSound) : nothing}
    ${state.canFill ? renderTool('full', isFull ? words.leaveFullScreen : words.fullScreen, icons[isFull ? 'leave' : 'fill'], actions.toggleFull) : nothing}
  </div>`;
}

function renderPlace({film, atMs}: FilmState, {seek}: FilmActions): TemplateResult {
  const words = strings().video;
  const [at, length] = [words.time(atMs), words.time(film.durationMs)];
  return html`<span class="place">
    ${filmSlider({durationMs: film.durationMs, atMs, label: words.place, valueText: words.placeText(at, length), seek})}
    <span class="time">${at} / ${length}</span>
  </span>`;
}

function renderLists({film, captions, rate}: FilmState, {setCaptions, setRate}: FilmActions): TemplateResult {
  const words = strings().video;
  return html`<label
      >${words.captions}
      <select id="captions" @change=${(event: Event) => setCaptions(pickedIn(event))}>
        <option value="" ?selected=${captions === ''}>${words.noCaptions}</option>
        ${film.captions.map(
          ({language}) =>
            html`<option value=${language} ?selected=${captions === language}>
              ${words.languageName(language)}
            </option>`,
        )}
      </select></label
    >
    <label
      >${words.speed}
      <select id="speed" @change=${(event: Event) => setRate(Number(pickedIn(event)))}>
        ${speeds.map((each) => html`<option value=${each} ?selected=${each === rate}>${words.speedOf(each)}</option>`)}
      </select></label
    >`;
}

const renderTool = (id: string, label: string, icon: TemplateResult, act: () => void): TemplateResult =>
  html`<button class="tool" id=${id} aria-label=${label} title=${label} @click=${act}>
    <svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>
  </button>`;

const pickedIn = ({target}: Event): string => (target instanceof HTMLSelectElement ? target.value : '');
