import {svg} from 'lit';

/** Signs of a film's buttons, 24 × 24, drawn with lines. */
export const icons = {
  play: svg`<path d="M7 5l12 7-12 7z" />`,
  pause: svg`<path d="M8 5v14M16 5v14" />`,
  sound: svg`<path d="M4 9v6h4l5 4V5L8 9zM17 9a4 4 0 0 1 0 6" />`,
  muted: svg`<path d="M4 9v6h4l5 4V5L8 9zM17 9l4 6M21 9l-4 6" />`,
  fill: svg`<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />`,
  leave: svg`<path d="M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5" />`,
};
