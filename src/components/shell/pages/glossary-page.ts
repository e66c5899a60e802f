import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Glossary, Term} from '../../../domain/pages/glossary.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {wordsOf} from '../../../domain/pages/search.ts';
import {strings} from '../../../locales/pages.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {plainText, renderRich} from '../../text/rich-text.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {sidePageStyles} from './side-page-styles.ts';
import {capitals} from '../../../languages/formats.ts';

/** The glossary from A to Z, with a filter. */
@customElement('glossary-page')
export class GlossaryPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    richStyles,
    sidePageStyles,
    css`
      .letters {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-1);
        margin-bottom: var(--kr-space-4);
      }
      .letters button {
        min-width: 2.25rem;
        min-height: 2.25rem;
        padding: 0;
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius-s);
        background: var(--kr-surface);
        color: var(--kr-accent);
        font-weight: 600;
      }
      .letters button:hover {
        background: var(--kr-accent-soft);
      }
      h2 {
        padding-bottom: var(--kr-space-1);
        border-bottom: 2px solid var(--kr-accent);
      }
      .term {
        padding: var(--kr-space-3) 0;
        border-bottom: 1px solid var(--kr-line);
      }
      .term h3 {
        margin: 0 0 var(--kr-space-1);
      }
      .term:has([data-start]) {
        margin: 0 calc(-1 * var(--kr-space-3));
        padding: var(--kr-space-3);
        border-left: 4px solid var(--kr-accent);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        box-shadow: var(--kr-shadow);
      }
      /* The frame around the term shows the place already. */
      [data-start]:focus {
        outline: none;
      }
      .forms {
        margin-bottom: var(--kr-space-1);
      }
      .see {
        margin: var(--kr-space-1) 0 0;
        font-size: var(--kr-size-s);
      }
      .see a {
        display: inline-block;
        padding-block: 0.2em;
        margin-right: var(--kr-space-3);
      }
    `,
  ];

  @property({attribute: false}) glossary!: Glossary;
  /** Id of the term to begin at; '' for none. */
  @property() term = '';
  /** What was typed into the filter. */
  @state() private filter = '';

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    // A term that was asked for must not be filtered away.
    if (changed.has('term') && this.term) this.filter = '';
  }

  override render() {
    const words = strings();
    const shown = this.shownTerms();
    const letters = [...new Set(shown.map(firstLetter))];
    return html`<h1 tabindex="-1">${this.glossary.title}</h1>
      <p class="lead">${this.glossary.summary}</p>
      <label class="field no-print"
        >${words.glossaryFilter}
        <input type="search" .value=${this.filter} @input=${this.onFilter} autocomplete="off" />
      </label>
      <p class="muted" role="status">${words.termCount(shown.length)}</p>
      <nav class="letters no-print" aria-label=${words.letters}>
        ${letters.map((letter) => html`<button @click=${() => this.goTo(letter)}>${letter}</button>`)}
      </nav>
      ${letters.map(
        (letter) =>
          html`<section aria-label=${letter}>
            <h2 id="letter-${letter}" tabindex="-1">${letter}</h2>
            ${shown.filter((term) => firstLetter(term) === letter).map((term) => this.renderTerm(term))}
          </section>`,
      )}`;
  }

  private renderTerm({id, name, forms, definition, see}: Term) {
    const words = strings();
    const isAsked = id === this.term;
    return html`<article class="term">
      <h3 id=${id} tabindex=${isAsked ? '-1' : nothing} ?data-start=${isAsked}>${name}</h3>
      ${forms.length > 0 ? html`<p class="forms muted">${words.alsoCalled(forms.join(', '))}</p>` : nothing}
      ${renderRich(definition, this.glossary)}
      ${
        see.length > 0
          ? html`<p class="see">
              ${words.seeAlso}
              ${see.map((other) => html`<a href=${hrefOf({page: 'glossary', part: other})}>${this.nameOf(other)}</a>`)}
            </p>`
          : nothing
      }
    </article>`;
  }

  private shownTerms(): readonly Term[] {
    const wanted = folded(this.filter);
    return this.glossary.terms.filter(({name, forms, definition}) =>
      folded([name, ...forms, plainText(definition)].join(' ')).includes(wanted),
    );
  }

  private nameOf(id: string): string {
    return this.glossary.terms.find((term) => term.id === id)?.name ?? id;
  }

  private onFilter({target}: InputEvent) {
    // Only the filter's field calls this.
    this.filter = (target as HTMLInputElement).value;
  }

  private goTo(letter: string) {
    moveFocus(this.renderRoot.querySelector<HTMLElement>(`#letter-${CSS.escape(letter)}`), 'top');
  }
}

const firstLetter = ({name}: Term): string => capitals(name.slice(0, 1));

/** Diacritics and capitals may be left out. */
const folded = (text: string): string => wordsOf(text).join(' ');

declare global {
  interface HTMLElementTagNameMap {
    'glossary-page': GlossaryPageElement;
  }
}
