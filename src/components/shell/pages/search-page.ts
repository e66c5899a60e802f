import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {mostResults, search, type SearchEntry, type SearchIndex} from '../../../domain/pages/search.ts';
import {highlighted} from '../../../domain/pages/search-highlights.ts';
import {strings} from '../../../locales/pages.ts';
import {nextFrame} from '../../next-task.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {SearchEvent} from '../shell-events.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** Fills a screen, and is found and drawn while one types. */
const mostAtOnce = 6;

/** Search over the course: results by lesson, while one types.
 * @fires course-search - Other words stand in the field. */
@customElement('search-page')
export class SearchPageElement extends LitElement {
  static override styles = [
    sharedStyles,
    sidePageStyles,
    css`
      .place {
        padding: var(--kr-space-3) 0;
        border-bottom: 1px solid var(--kr-line);
      }
      h2 {
        margin: 0;
        font: 600 1.0625em/1.35 var(--kr-font);
      }
      a {
        display: inline-block;
        padding-block: var(--kr-space-1);
      }
      .place p {
        margin: 0;
      }
      .sections {
        margin: var(--kr-space-1) 0 0;
        padding-left: 1.25rem;
      }
      mark {
        background: var(--kr-partly-soft);
        color: inherit;
        font-weight: 700;
      }
    `,
  ];

  @property({attribute: false}) index!: SearchIndex;
  /** The words to look for. */
  @property() words = '';
  @query('input') private field!: HTMLInputElement;
  private found: readonly SearchEntry[] = [];
  /** So many places are shown; the others follow when these are painted. */
  @state() private most = mostAtOnce;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('index') && !changed.has('words')) return;
    this.found = search(this.index, this.words);
    this.most = mostAtOnce;
  }

  override updated() {
    const {found} = this;
    if (this.most === mostAtOnce)
      void nextFrame().then(() => {
        if (found === this.found) this.most = Infinity;
      });
  }

  override render() {
    const words = strings();
    const {found, most} = this;
    const places = [...new Set(found.map(({href}) => href))].slice(0, most);
    return html`<h1 tabindex="-1">${words.pages.search}</h1>
      <form role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label class="field"
          >${words.searchWords}
          <input
            type="search"
            data-start
            .value=${this.words}
            @input=${this.onInput}
            autocomplete="off"
            spellcheck="false"
          />
        </label>
      </form>
      <p class="muted" role="status">${this.words.trim() ? countOf(found) : words.searchHint}</p>
      ${places.map((href) => this.renderPlace(href, found))}`;
  }

  /** A lesson, and those of its parts that were found. */
  private renderPlace(href: string, found: readonly SearchEntry[]) {
    const place = this.index.places.find((each) => each.href === href);
    if (!place) return nothing;
    const parts = found.filter((entry) => entry.href === href && entry.block !== undefined);
    return html`<section class="place">
      <h2><a href=${href}>${this.marked(place.title)}</a></h2>
      ${place.within ? html`<p class="muted">${place.within}</p>` : nothing}
      ${
        parts.length > 0
          ? html`<ul class="sections">
              ${parts.map(
                ({title, block = ''}) => html`<li><a href="${href}/${block}">${this.marked(title)}</a></li>`,
              )}
            </ul>`
          : nothing
      }
    </section>`;
  }

  private marked(text: string) {
    return highlighted(text, this.words).map((piece) =>
      piece.isHit ? html`<mark>${piece.text}</mark>` : piece.text,
    );
  }

  private onInput() {
    this.words = this.field.value;
    this.dispatchEvent(new SearchEvent(this.words));
  }
}

function countOf({length}: readonly SearchEntry[]): string {
  const words = strings();
  return length === mostResults ? words.foundFirst(length) : words.found(length);
}

declare global {
  interface HTMLElementTagNameMap {
    'search-page': SearchPageElement;
  }
}
