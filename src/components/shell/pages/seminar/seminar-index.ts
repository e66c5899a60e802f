import {LitElement, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {hrefOf} from '../../../../domain/course/route.ts';
import {minutesOf, type Seminar} from '../../../../domain/pages/seminar.ts';
import type {SeminarWords} from '../../../../locales/by-language/seminar.ts';
import {richStyles} from '../../../text/rich-styles.ts';
import {renderRich} from '../../../text/rich-text.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';

/** The agendas to choose from. */
@customElement('seminar-index')
export class SeminarIndexElement extends LitElement {
  static override styles = [sharedStyles, richStyles, sidePageStyles];

  @property({attribute: false}) seminar!: Seminar;
  @property({attribute: false}) words!: SeminarWords;

  override render() {
    const {title, summary, agendas} = this.seminar;
    const {minutes, choose, nothing} = this.words;
    return html`<h1 tabindex="-1">${title}</h1>
      <p class="lead">${summary}</p>
      ${agendas.length === 0 ? html`<p>${nothing}</p>` : html`<h2>${choose}</h2>`}
      ${agendas.map(
        (agenda) =>
          html`<section class="paper" aria-labelledby=${agenda.id}>
            <h3 id=${agenda.id}>
              <a href=${hrefOf({page: 'seminar', part: agenda.id})}>${agenda.title}</a>
            </h3>
            ${renderRich(agenda.text, {sources: []})}
            <p class="muted">${minutes(minutesOf(agenda))}</p>
          </section>`,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-index': SeminarIndexElement;
  }
}
