import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {ModuleSummary} from '../../../domain/course/course.ts';
import type {RichText} from '../../../domain/text/rich-text.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import type {Seminar} from '../../../domain/pages/seminar.ts';
import type {TrainerPages} from '../../../domain/pages/trainer-pages.ts';
import {strings} from '../../../locales/pages.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-text.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {sidePageStyles} from './side-page-styles.ts';

type Part = 'trainer' | 'handout';

/** For a group in a room: the trainer's notes and the participants' page of one module, each printed alone. */
@customElement('trainer-page')
export class TrainerPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    sidePageStyles,
    css`
      .paper .ways {
        margin-bottom: 0;
      }
      @media print {
        .paper h2 {
          margin-top: 0;
        }
        .back {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) pages!: TrainerPages;

  override render() {
    const words = strings();
    const {title, trainer, handout} = this.pages;
    const hasPages = trainer.length + handout.length > 0;
    return html`<p class="back muted"><a href=${hrefOf({page: 'trainer'})}>${words.allModules}</a></p>
      <h1 tabindex="-1">${words.trainerTitle(title)}</h1>
      <p class="lead no-print">${hasPages ? words.trainerLead : words.trainerNothing}</p>
      ${this.renderPart('trainer', trainer)} ${this.renderPart('handout', handout)} `;
  }

  private renderPart(part: Part, text: RichText) {
    if (text.length === 0) return nothing;
    const words = strings();
    return html`<section id=${part} class="paper" aria-labelledby="${part}-title">
      <h2 id="${part}-title">${words.trainerParts[part]}</h2>
      ${renderRich(text, {sources: []})}
      <p class="ways">
        <button class="button" @click=${() => this.print(part)}>
          ${words.printPart}<span class="visually-hidden">: ${words.trainerParts[part]}</span>
        </button>
      </p>
    </section>`;
  }

  /** The other part is left out of this print; another way of printing prints both. */
  private print(part: Part) {
    const others = [...this.renderRoot.querySelectorAll<HTMLElement>('.paper')].filter(({id}) => id !== part);
    for (const other of others) other.classList.add('no-print');
    window.print();
    for (const other of others) other.classList.remove('no-print');
  }
}

function renderSeminar({title, summary}: Pick<Seminar, 'title' | 'summary'>) {
  return html`<section class="paper" aria-labelledby="seminar">
    <h2 id="seminar"><a href=${hrefOf({page: 'seminar'})}>${title}</a></h2>
    <p>${summary}</p>
  </section>`;
}

/** The modules that have such pages. */
@customElement('trainer-index')
export class TrainerIndexElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      li a {
        display: flex;
        align-items: center;
        min-height: 3.25rem;
        border-bottom: 1px solid var(--kr-line);
        font-weight: 600;
      }
    `,
  ];

  @property({attribute: false}) modules: readonly ModuleSummary[] = [];
  /** Absent where the package holds none. */
  @property({attribute: false}) seminar: Pick<Seminar, 'title' | 'summary'> | undefined;

  override render() {
    const words = strings();
    return html`<h1 tabindex="-1">${words.pages.trainer}</h1>
      <p class="lead">${words.trainerIndexLead}</p>
      ${this.seminar ? renderSeminar(this.seminar) : nothing}
      <ul class="plain">
        ${this.modules.map(
          ({id, title}) => html`<li><a href=${hrefOf({page: 'trainer', part: id})}>${title}</a></li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trainer-page': TrainerPageElement;
    'trainer-index': TrainerIndexElement;
  }
}
