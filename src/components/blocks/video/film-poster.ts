import {html, type TemplateResult} from 'lit';
import type {FilmFile} from '../../../domain/blocks/video/video-block.ts';
import {strings} from '../../../locales/blocks.ts';
import {icons} from './film-icons.ts';

/** Not worth going back to. */
const shortestStartMs = 3000;

/** The picture before a film: one button, which begins it where the learner stopped before. */
export function renderPoster(
  {film, name, atMs}: {readonly film: FilmFile; readonly name: string; readonly atMs: number},
  begin: (fromMs: number) => void,
): TemplateResult {
  const words = strings().video;
  const length = words.time(film.durationMs);
  const fromMs = atMs < shortestStartMs ? 0 : atMs;
  return html`<div class="stage">
    <button class="poster" id="play" @click=${() => begin(fromMs)}>
      <img src=${film.poster} alt="" loading="lazy" width="1280" height="720" />
      <span class="label">
        <svg viewBox="0 0 24 24" aria-hidden="true">${icons.play}</svg>
        <span
          >${fromMs === 0 ? words.play : words.goOnFrom(words.time(fromMs))}<span class="visually-hidden"
            >: ${name}</span
          ></span
        >
        <span class="length">${length}</span>
      </span>
    </button>
  </div>`;
}
