import type {RichNode} from '../../../src/domain/rich-text.ts';

/** What our two additions to Markdown look like inside its plain text. */
const marks = /\[\^([^\]\s]+)\]|\[|\]\{lang=([a-z]{2})\}|\]/g;

/** Builds a line of formatted text, closing `[passages]{lang=en}` that may span several nodes. */
export class InlineText {
  readonly #cite: (key: string, line: number) => RichNode | undefined;
  /** The innermost open bracket last; the first frame is the line itself. */
  readonly #frames: RichNode[][] = [[]];

  /** `cite` gives the footnote for the key of a source cited on a line. */
  constructor(cite: (key: string, line: number) => RichNode | undefined) {
    this.#cite = cite;
  }

  /** Adds plain text that begins on `line`. */
  addText(value: string, line: number): void {
    let from = 0;
    for (const mark of value.matchAll(marks)) {
      const [whole, sourceKey, lang] = mark;
      this.addNode(value.slice(from, mark.index));
      from = mark.index + whole.length;
      if (sourceKey === undefined) this.#addBracket(whole, lang);
      else this.addNode(this.#cite(sourceKey, line + value.slice(0, mark.index).split('\n').length - 1));
    }
    this.addNode(value.slice(from));
  }

  addNode(node: RichNode | undefined): void {
    const frame = this.#frames.at(-1) ?? [];
    const last = frame.at(-1);
    if (node === undefined || node === '') return;
    if (typeof node === 'string' && typeof last === 'string') frame[frame.length - 1] = last + node;
    else frame.push(node);
  }

  /** The finished line: white space collapsed as HTML would. */
  finish(): RichNode[] {
    while (this.#frames.length > 1) this.#closeAsText('');
    const line = (this.#frames[0] ?? []).map((node) =>
      typeof node === 'string' ? node.replaceAll(/\s+/g, ' ') : node,
    );
    return line.filter((node) => node !== '');
  }

  #addBracket(mark: string, lang: string | undefined): void {
    if (mark === '[') this.#frames.push([]);
    else if (this.#frames.length === 1) this.addNode(mark);
    else if (lang === undefined) this.#closeAsText(mark);
    else this.addNode(['span', {lang}, ...(this.#frames.pop() ?? [])]);
  }

  /** An ordinary bracket after all. */
  #closeAsText(closing: string): void {
    const inner = this.#frames.pop() ?? [];
    for (const node of ['[', ...inner, closing]) this.addNode(node);
  }
}
