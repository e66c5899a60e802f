import {html, nothing} from 'lit';
import type {ReportingLaw} from '../../../domain/reporting.ts';
import {strings} from '../../../locales/pages.ts';

/** How far the authors could read a law, and where its text in force stands. */
export function renderLawNote({title, url, seen}: ReportingLaw) {
  const words = strings();
  return html`<p class="muted">
    ${seen ? words.lawSeen[seen] : nothing}
    <a href=${url} target="_blank" rel="noopener noreferrer"
      >${words.lawText(title)}<span class="visually-hidden"> (${words.newTab})</span></a
    >
  </p>`;
}
