import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {noteLifeDays} from '../../../domain/progress/note-life.ts';
import {strings} from '../../../locales/pages.ts';
import {sharedStyles} from '../../shared-styles.ts';
import './erase-notes.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** What is known of the learner and where: in the LMS, on this device; what was written here may be erased. */
@customElement('data-page')
export class DataPageElement extends LitElement {
  static override styles = [sharedStyles, sidePageStyles];

  /** There is no LMS. */
  @property({attribute: false}) isLocal = false;
  /** See `<erase-notes>`. */
  @property({attribute: false}) hasNotes = false;

  override render() {
    const {pages, data} = strings();
    return html`<h1 tabindex="-1">${pages.data}</h1>
      <p class="lead">${data.lead}</p>
      ${this.isLocal ? renderPart(data.noLms, data.noLmsText) : renderPart(data.lms, data.lmsText)}
      <section class="paper">
        <h2>${data.here}</h2>
        <ul>
          ${[...data.hereList, ...(this.isLocal ? [data.hereName] : [])].map((line) => html`<li>${line}</li>`)}
        </ul>
        <p>${data.hereText(noteLifeDays)}</p>
        <erase-notes .hasNotes=${this.hasNotes}></erase-notes>
      </section>
      ${this.isLocal ? nothing : renderPart(data.copy, [data.copyText])}
      ${renderPart(data.nothingElse, [data.nothingElseText])}`;
  }
}

function renderPart(title: string, paragraphs: readonly string[]) {
  return html`<section class="paper">
    <h2>${title}</h2>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'data-page': DataPageElement;
  }
}
