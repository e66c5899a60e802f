import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import type {Glossary, Term} from '../../../domain/pages/glossary.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {wordsOf} from '../../../domain/pages/search.ts';
import {strings} from '../../../locales/pages.ts';
import {tellEmptied} from '../../closed-event.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {nextFrame} from '../../next-task.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {plainText, renderRich} from '../../text/rich-text.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {inTurn, Turns} from '../in-turn.ts';
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
      /* Out of sight a term costs no more than its place, at each letter that is typed. But where a browser does not hold the
         place in which one reads (Safari), that would jump when what is above it gets its true height. */
      @supports (overflow-anchor: auto) {
        @media screen {
          .term {
            content-visibility: auto;
            contain-intrinsic-block-size: auto 8rem;
            overflow-clip-margin: var(--kr-space-2);
          }
        }
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
  private letters: readonly (readonly [letter: string, terms: readonly Term[]])[] = [];

  private readonly turns = new Turns(this, () => this.renderRoot.querySelector('.terms'));

  /** Whoever asked for a term waits for it. */
  protected override async getUpdateComplete() {
    const isDone = await super.getUpdateComplete();
    if (this.term) await this.turns.until(() => this.renderRoot.querySelector('[data-start]') !== null);
    return isDone;
  }

  /** Resolves when all terms are there. */
  get whole(): Promise<void> {
    return this.turns.whole;
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('glossary')) this.letters = byLetter(this.glossary.terms);
    // A term that was asked for must not be filtered away.
    if (changed.has('term') && this.term) this.filter = '';
  }

  override render() {
    const words = strings();
    const shown = new Set(this.shownTerms());
    const isShown = (terms: readonly Term[]) => terms.some((term) => shown.has(term));
    return html`<h1 tabindex="-1">${this.glossary.title}</h1>
      <p class="lead">${this.glossary.summary}</p>
      <label class="field no-print"
        >${words.glossaryFilter}
        <input
          type="search"
          .value=${this.filter}
          @input=${this.onFilter}
          @keydown=${tellEmptied}
          autocomplete="off"
        />
      </label>
      <p class="muted" role="status">${words.termCount(shown.size)}</p>
      <nav class="letters no-print" aria-label=${words.letters}>
        ${this.letters.map(([letter, terms]) =>
          isShown(terms) ? html`<button @click=${() => this.goTo(letter)}>${letter}</button>` : nothing,
        )}
      </nav>
      <div class="terms">
        ${this.letters.map(
          ([letter, terms]) =>
            html`<section aria-label=${letter} ?hidden=${!isShown(terms)}>
              ${inTurn(this.turns, () => this.renderLetter(letter, terms, shown))}
            </section>`,
        )}
      </div>`;
  }

  /** What was filtered away stays, hidden: to make it again at the next letter took longer. */
  private renderLetter(letter: string, terms: readonly Term[], shown: ReadonlySet<Term>) {
    return html`<h2 id="letter-${letter}" tabindex="-1">${letter}</h2>
      ${terms.map((term) =>
        inTurn(
          this.turns,
          () =>
            html`<article class="term" ?hidden=${!shown.has(term)}>
              ${guard([term, this.term], () => this.renderTerm(term))}
            </article>`,
        ),
      )}`;
  }

  private renderTerm({id, name, forms, definition, see}: Term) {
    const words = strings();
    const isAsked = id === this.term;
    return html`<h3 id=${id} tabindex=${isAsked ? '-1' : nothing} ?data-start=${isAsked}>${name}</h3>
      ${forms.length > 0 ? html`<p class="forms muted">${words.alsoCalled(forms.join(', '))}</p>` : nothing}
      ${renderRich(definition, this.glossary)}
      ${
        see.length > 0
          ? html`<p class="see">
              ${words.seeAlso}
              ${see.map((other) => html`<a href=${hrefOf({page: 'glossary', part: other})}>${this.nameOf(other)}</a>`)}
            </p>`
          : nothing
      }`;
  }

  private shownTerms(): readonly Term[] {
    const wanted = folded(this.filter);
    if (!wanted) return this.glossary.terms;
    return this.glossary.terms.filter((term) => wordsIn(term).includes(wanted));
  }

  private nameOf(id: string): string {
    return this.glossary.terms.find((term) => term.id === id)?.name ?? id;
  }

  /** The letter is on screen before the terms that have it. */
  private async onFilter({target}: InputEvent) {
    // Only the filter's field calls this.
    const field = target as HTMLInputElement;
    const {value} = field;
    await nextFrame();
    if (value === field.value) this.filter = value;
  }

  private goTo(letter: string) {
    moveFocus(this.renderRoot.querySelector<HTMLElement>(`#letter-${CSS.escape(letter)}`), 'top');
  }
}

function byLetter(terms: readonly Term[]): readonly (readonly [letter: string, terms: readonly Term[]])[] {
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = capitals(term.name.slice(0, 1));
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters];
}

const known = new WeakMap<Term, string>();

/** All words of a term and its explanation; the same at each letter that is typed. */
function wordsIn(term: Term): string {
  const {name, forms, definition} = term;
  const words = known.get(term) ?? folded([name, ...forms, plainText(definition)].join(' '));
  known.set(term, words);
  return words;
}

/** Diacritics and capitals may be left out. */
const folded = (text: string): string => wordsOf(text).join(' ');

declare global {
  interface HTMLElementTagNameMap {
    'glossary-page': GlossaryPageElement;
  }
}
