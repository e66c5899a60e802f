import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {CitedSource, SourceIndex} from '../../../domain/pages/resources.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/pages.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {renderSource} from '../lesson/source-list.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** Every source of the course, and the lessons that cite it. */
@customElement('sources-page')
export class SourcesPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      li {
        padding: var(--kr-space-3) 0;
        border-bottom: 1px solid var(--kr-line);
        overflow-wrap: anywhere;
      }
      .cited {
        margin: var(--kr-space-1) 0 0;
      }
      .cited a {
        display: inline-block;
        padding-block: 0.2em;
        margin-right: var(--kr-space-3);
      }
    `,
  ];

  @property({attribute: false}) index!: SourceIndex;

  override render() {
    const words = strings();
    return html`<h1 tabindex="-1">${words.pages.sources}</h1>
      <p class="lead">${words.sourcesLead(this.index.sources.length)}</p>
      <ul class="plain">
        ${this.index.sources.map((source) => html`<li>${renderSource(source)}${renderLessons(source)}</li>`)}
      </ul>`;
  }
}

function renderLessons({lessons}: CitedSource) {
  if (lessons.length === 0) return nothing;
  return html`<p class="cited muted">
    ${strings().citedIn}
    ${lessons.map(({module, lesson, title}) => html`<a href=${hrefOf({module, lesson})}>${title}</a>`)}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sources-page': SourcesPageElement;
  }
}
