import {html, svg} from 'lit';
import type {Logo} from '../../../domain/course/profile.ts';

/** The municipality's logo, else the course's own sign. */
export function courseSign(logo: Logo | undefined) {
  if (logo)
    return html`<img class="logo" src=${logo.src} width=${logo.width} height=${logo.height} alt="" />`;
  return html`<svg viewBox="0 0 32 32" aria-hidden="true">
    <rect x="2" y="13" width="28" height="4" rx="2" />
    <path d="M7 17v9M25 17v9" />
    <circle cx="9" cy="8" r="3" />
    <circle cx="16" cy="6" r="3" />
    <circle cx="23" cy="8" r="3" />
  </svg>`;
}

/** Out of a door: stands for its words where there is no room for them. */
export const returnIcon = svg`<svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 5H5v14h5M20 12H10M16 8l4 4-4 4" /></svg>`;
