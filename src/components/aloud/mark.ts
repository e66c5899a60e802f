/** Shows what is being read, and changes no text and no element of the page for it. */
import {css, type CSSResult} from 'lit';
import {rangesOf, type Passage} from './passage.ts';

const name = 'kr-aloud';
const attribute = 'data-aloud-now';

/** A picture, and a whole passage where a browser marks no part of a text (Firefox before 140, Safari before 17.2). */
const styles: CSSResult = css`
  ::highlight(kr-aloud) {
    background-color: var(--kr-partly-soft);
    color: var(--kr-text);
    text-decoration: underline 0.125em var(--kr-partly);
  }
  [data-aloud-now] {
    outline: 3px solid var(--kr-partly);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    ::highlight(kr-aloud) {
      background-color: Highlight;
      color: HighlightText;
    }
    [data-aloud-now] {
      outline-color: Highlight;
    }
  }
`;

/** One place of the page at a time. */
export class Mark {
  readonly #given = new Set<DocumentOrShadowRoot>();
  #element: Element | undefined;

  /** Gives what to bring into sight. */
  show(passage: Passage, from: number, to: number): Element | Range {
    this.clear();
    const ranges = rangesOf(passage, from, to);
    const [first] = ranges;
    this.#style(passage, ranges);
    if (first && 'highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
    else {
      this.#element = passage.element;
      this.#element.setAttribute(attribute, '');
    }
    return first ?? passage.element;
  }

  clear(): void {
    if ('highlights' in CSS) CSS.highlights.delete(name);
    this.#element?.removeAttribute(attribute);
    this.#element = undefined;
  }

  /** A style sheet counts in its own tree alone. */
  #style(passage: Passage, ranges: readonly Range[]): void {
    const sheet = styles.styleSheet;
    if (!sheet) return;
    for (const {startContainer} of [{startContainer: passage.element}, ...ranges]) {
      const root = startContainer.getRootNode();
      if (!(root instanceof ShadowRoot || root instanceof Document) || this.#given.has(root)) continue;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      this.#given.add(root);
    }
  }
}
