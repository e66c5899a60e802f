import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {hrefOf} from '../../../domain/course/route.ts';
import {
  hasWordOf,
  mostResults,
  prepareSearch,
  search,
  type SearchEntry,
  type SearchIndex,
} from '../../../domain/pages/search.ts';
import {highlighted, lineAround, type Piece} from '../../../domain/pages/search-highlights.ts';
import {language} from '../../../languages/on-screen.ts';
import {stemIn} from '../../../languages/stems/stems.ts';
import {strings} from '../../../locales/pages.ts';
import {tellEmptied} from '../../closed-event.ts';
import {nextFrame} from '../../next-task.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {SearchEvent} from '../shell-events.ts';
import {FoundEvent} from './page-events.ts';
import {sidePageStyles} from './side-page-styles.ts';

/** Fills a screen, and is found and drawn while one types. */
const mostAtOnce = 6;
/** Whoever types asks for texts once so long nothing was typed, in milliseconds. */
const restMs = 300;

/** Search over the course: results by lesson, while one types; whom to call stands above them for whoever asks that.
 * @fires course-search - Other words stand in the field.
 * @fires course-closed - Esc was pressed for the field.
 * @fires course-found - What is written at the places that were found is wanted. */
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
        font: 600 var(--kr-size-ml)/1.35 var(--kr-font);
      }
      a {
        display: inline-block;
        padding-block: var(--kr-space-1);
      }
      .place p {
        margin: 0;
      }
      .place .line {
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
        line-height: 1.45;
      }
      .help {
        margin-block: var(--kr-space-3);
        padding: var(--kr-space-4);
        border: 1px solid var(--kr-warm);
        border-left-width: 6px;
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
      }
      .help p {
        margin: var(--kr-space-1) 0 0;
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
  /** Address of a place or a part → what is written there, as far as it is known. */
  @property({attribute: false}) texts: ReadonlyMap<string, readonly string[]> = new Map();
  @state() private found: readonly SearchEntry[] = [];
  @query('input') private field!: HTMLInputElement;
  /** So many places are shown; as many more follow each time these are painted. */
  @state() private most = mostAtOnce;
  private resting: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.resting);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('words') && !changed.has('index')) return;
    // In another language other words are written there.
    if (changed.get('index')) this.texts = new Map();
    this.found = this.words.trim() ? search(this.index, this.words, stemIn(language())) : [];
    this.most = mostAtOnce;
    clearTimeout(this.resting);
    if (this.found.length > 0)
      this.resting = setTimeout(() => this.dispatchEvent(new FoundEvent(this.hrefs, this)), restMs);
  }

  protected override updated(changed: PropertyValues<this>) {
    const {found, index} = this;
    if (changed.has('index')) void nextFrame().then(() => prepareSearch(index, stemIn(language())));
    if (this.most < this.hrefs.length)
      void nextFrame().then(() => {
        if (found === this.found) this.most += mostAtOnce;
      });
  }

  private get hrefs(): readonly string[] {
    return [...new Set(this.found.map(({href}) => href))];
  }

  override render() {
    const words = strings();
    return html`<h1 tabindex="-1">${words.pages.search}</h1>
      <form role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label class="field"
          >${words.searchWords}
          <input
            type="search"
            data-start
            .value=${this.words}
            @input=${this.onInput}
            @keydown=${tellEmptied}
            autocomplete="off"
            spellcheck="false"
          />
        </label>
      </form>
      <p class="muted" role="status">${this.words.trim() ? countOf(this.found) : words.searchHint}</p>
      ${this.renderHelp()}
      ${this.hrefs
        .slice(0, this.most)
        // What stands there already is not looked through again.
        .map((href) => guard([href, this.found, this.texts, words], () => this.renderPlace(href)))}`;
  }

  /** Whoever looks for whom to call is not to read through lessons that speak of calls. */
  private renderHelp() {
    const words = strings();
    if (!this.words.trim() || !hasWordOf(this.words, words.wordsForHelp, stemIn(language()))) return nothing;
    return html`<section class="help">
      <h2><a href=${hrefOf({page: 'help'})}>${words.pages.help}</a></h2>
      <p>${words.helpFound} <a href="tel:112">112</a></p>
    </section>`;
  }

  /** A lesson, and those of its parts that were found. */
  private renderPlace(href: string) {
    const place = this.index.places.find((each) => each.href === href);
    if (!place) return nothing;
    const parts = this.found.filter((entry) => entry.href === href && entry.block !== undefined);
    return html`<section class="place">
      <h2><a href=${href}>${marked(this.piecesOf(place.title))}</a></h2>
      ${place.within ? html`<p class="muted">${place.within}</p>` : nothing}
      ${
        parts.length > 0
          ? html`<ul class="sections">
              ${parts.map(
                ({title, block = ''}) =>
                  html`<li>
                    <a href="${href}/${block}">${marked(this.piecesOf(title))}</a
                    >${this.renderLine(`${href}/${block}`)}
                  </li>`,
              )}
            </ul>`
          : this.renderLine(href)
      }
    </section>`;
  }

  /** A line of the text around what was found, once the text is there. */
  private renderLine(address: string) {
    const line = lineAround(this.texts.get(address) ?? [], this.words, stemIn(language()));
    return line ? html`<p class="line">${marked(line)}</p>` : nothing;
  }

  private piecesOf(text: string): readonly Piece[] {
    return highlighted(text, this.words, stemIn(language()));
  }

  /** The letter is on screen before what it finds is looked for. */
  private async onInput() {
    const {value} = this.field;
    await nextFrame();
    if (value !== this.field.value) return;
    this.words = value;
    this.dispatchEvent(new SearchEvent(value));
  }
}

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({isHit, text}) => (isHit ? html`<mark>${text}</mark>` : text));

function countOf({length}: readonly SearchEntry[]): string {
  const words = strings();
  return length === mostResults ? words.foundFirst(length) : words.found(length);
}

declare global {
  interface HTMLElementTagNameMap {
    'search-page': SearchPageElement;
  }
}
