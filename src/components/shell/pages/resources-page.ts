import {LitElement, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Resources} from '../../../domain/pages/resources.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-text.ts';
import {stackTables} from '../../text/stack-tables.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** Booklets, guidelines, the seminars' materials, and what is known of where they are. */
@customElement('resources-page')
export class ResourcesPageElement extends LitElement {
  static override styles = [sharedStyles, richStyles, sidePageStyles];

  @property({attribute: false}) resources!: Resources;

  override updated() {
    stackTables(this.renderRoot);
  }

  override render() {
    const {title, summary, sections} = this.resources;
    return html`<h1 tabindex="-1">${title}</h1>
      <p class="lead">${summary}</p>
      ${sections.map(
        (section) =>
          html`<section class="paper" aria-labelledby=${section.id}>
            <h2 id=${section.id}>${section.title}</h2>
            ${renderRich(section.text, this.resources)}
          </section>`,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resources-page': ResourcesPageElement;
  }
}
