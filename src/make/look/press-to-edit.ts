import {parseRoute} from '../../domain/course/route.ts';
import {headAddress} from '../../domain/words/words-units.ts';

/** What was pressed in a course that is looked at. */
export interface PressedText {
  readonly module: string;
  readonly lesson: string;
  /** Of the page. */
  readonly language: string;
  /** Id of the block, or `headAddress`. */
  readonly address: string;
}

/** A lesson and its pieces, as the player draws them (`components/shell/lesson/lesson-page.ts`). */
const player = 'course-player';
const lesson = 'lesson-page';
const pieces = '.head, .blocks > .block';

const look = `
  :is(${pieces}) { cursor: pointer; }
  :is(${pieces}):is(:hover, :focus-visible) { outline: 3px dashed currentColor; outline-offset: 6px; }
`;

/**
 * While it is on, a press on a piece of a lesson, or Enter where one has the focus, does nothing in the course and is told.
 * All of it is done from outside, to a course of the same origin, so that the player knows nothing of it.
 */
export class PressToEdit {
  readonly #page: Window;
  readonly #nameOf: (heading: string) => string;
  readonly #onPress: (pressed: PressedText) => void;
  readonly #observer: MutationObserver;
  readonly #lessons = new Map<ShadowRoot, CSSStyleSheet>();
  readonly #seen = new Set<Node>();
  #isOn = true;

  /** @param nameOf what a piece is called for whoever hears it, by its heading; '' where it has none */
  constructor(page: Window, nameOf: (heading: string) => string, onPress: (pressed: PressedText) => void) {
    this.#page = page;
    this.#nameOf = nameOf;
    this.#onPress = onPress;
    // At the next picture: what was put in has its heading by then.
    this.#observer = new MutationObserver(() => page.requestAnimationFrame(() => this.#mark()));
    page.addEventListener('click', this.#onClick, true);
    page.addEventListener('keydown', this.#onKey, true);
    // An element that becomes one changes nothing that could be observed.
    for (const name of [player, lesson])
      void page.customElements.whenDefined(name).then(() => page.requestAnimationFrame(() => this.#mark()));
    this.#mark();
  }

  /** The course is again as it was. */
  off(): void {
    this.#isOn = false;
    this.#observer.disconnect();
    this.#page.removeEventListener('click', this.#onClick, true);
    this.#page.removeEventListener('keydown', this.#onKey, true);
    for (const [root, sheet] of this.#lessons) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      for (const piece of piecesIn(root))
        for (const name of ['tabindex', 'role', 'aria-label']) piece.removeAttribute(name);
    }
    this.#lessons.clear();
  }

  readonly #onClick = (event: Event): void => {
    const piece = this.#pieceOf(event);
    // Ways in the course stay ways.
    if (piece) this.#tell(piece, event);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const piece = this.#pieceOf(event);
    // Whatever is inside a piece tells its Enter by a click.
    if (event.key === 'Enter' && piece && event.composedPath()[0] === piece) this.#tell(piece, event);
  };

  #tell(piece: HTMLElement, event: Event): void {
    const place = parseRoute(this.#page.location.hash);
    if (place.page !== undefined || place.module === undefined || place.lesson === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#onPress({
      module: place.module,
      lesson: place.lesson,
      language: this.#page.document.documentElement.lang,
      address: piece.matches('.head') ? headAddress : piece.id,
    });
  }

  #pieceOf(event: Event): HTMLElement | undefined {
    const path = event.composedPath();
    return [...this.#lessons.keys()].flatMap(piecesIn).find((piece) => path.includes(piece));
  }

  /** Lessons and their pieces come one after the other. */
  #mark(): void {
    if (!this.#isOn) return;
    const {document} = this.#page;
    this.#observe(document.documentElement);
    const course = document.querySelector(player)?.shadowRoot;
    if (!course) return;
    this.#observe(course);
    const root = course.querySelector(lesson)?.shadowRoot;
    if (!root) return;
    this.#observe(root);
    if (!this.#lessons.has(root)) {
      // A sheet belongs to the page that made it.
      const sheet = new (this.#page as Window & typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(look);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      this.#lessons.set(root, sheet);
    }
    for (const piece of piecesIn(root)) this.#markPiece(piece);
  }

  #markPiece(piece: HTMLElement): void {
    const inside = piece.querySelector('h1') ?? piece.firstElementChild?.shadowRoot?.querySelector('#title');
    const attributes = {
      'tabindex': '0',
      'role': 'group',
      'aria-label': this.#nameOf(inside?.textContent.trim() ?? ''),
    };
    // Setting what is set already would be told to the observer without end.
    for (const [name, value] of Object.entries(attributes))
      if (piece.getAttribute(name) !== value) piece.setAttribute(name, value);
  }

  #observe(node: Node): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    // The lesson takes its blocks out of the way of keys by itself.
    this.#observer.observe(node, {childList: true, subtree: true, attributeFilter: ['tabindex']});
  }
}

const piecesIn = (root: ShadowRoot): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(pieces),
];
