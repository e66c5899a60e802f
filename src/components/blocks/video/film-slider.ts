import {html} from 'lit';
import {live} from 'lit/directives/live.js';

export interface FilmSlider {
  readonly durationMs: number;
  readonly atMs: number;
  readonly label: string;
  /** Place and length in words, for whoever hears them. */
  readonly valueText: string;
  readonly seek: (ms: number) => void;
}

/** The place in a film, by the second: to see, and to go to another one. */
export function filmSlider({durationMs, atMs, label, valueText, seek}: FilmSlider) {
  return html`<input
    type="range"
    min="0"
    max=${Math.floor(durationMs / 1000)}
    step="1"
    aria-label=${label}
    aria-valuetext=${valueText}
    .value=${live(String(Math.floor(atMs / 1000)))}
    @input=${({target}: Event) => {
      if (target instanceof HTMLInputElement) seek(target.valueAsNumber * 1000);
    }}
  />`;
}
