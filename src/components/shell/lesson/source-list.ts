import {html, nothing} from 'lit';
import type {Source} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';

/** The lesson's footnotes as one list that unfolds. */
export function renderSources(sources: readonly Source[]) {
  if (sources.length === 0) return nothing;
  return html`<details class="sources">
    <summary class="fold-line">${strings().sources} (${sources.length})</summary>
    <ol>
      ${sources.map((source) => html`<li>${renderSource(source)}</li>`)}
    </ol>
  </details>`;
}

/** One source: title in its own language, publisher, date, and its address when it has one. */
export function renderSource({title, publisher, date, url, lang}: Source) {
  const name = html`<span lang=${lang ?? nothing}>${title}</span>`;
  return html`${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>` : name}.
  ${publisher}, ${date}.`;
}
