import type {
  RichAttributes,
  RichElement,
  RichNode,
  RichTag,
  RichText,
} from '../../../src/domain/text/rich-text.ts';
import type {LawForm} from '../facts/law-notes.ts';
import {withNonBreaking} from './non-breaking.ts';

/** What our additions to Markdown look like inside its plain text. */
const marks =
  /\[\^([^\]\s]+)\]|\{(profile|law|law-brief)\.([^}\s]+)\}|\[|\]\{(?:(lang)=([a-z]{2})|(term)=([a-z0-9-]+)|(mark)=([a-z]))\}|\]/g;

/** What a `[passage]{kind=value}` may say of itself. */
export type PassageKind = 'lang' | 'term' | 'mark';

/** What `{KIND.KEY}` may name: a value of a profile, or how far a law was read. */
export type ValueKind = 'profile' | LawForm;

/** What a line asks its surroundings for; each reports what it does not know. */
export interface InlineSetting {
  readonly language: string;
  /** The footnote for the key of a source cited on a line. */
  readonly cite: (key: string, line: number) => RichNode | undefined;
  /** What stands for `{KIND.KEY}` on a line. */
  readonly value: (kind: ValueKind, key: string, line: number) => RichText;
  /** False when a passage is to stay plain words. */
  readonly allows: (kind: PassageKind, value: string, line: number) => boolean;
}

const passages = {
  lang: (lang) => ['span', {lang}],
  term: (term) => ['term', {term}],
  mark: (k) => ['mark', {k}],
} as const satisfies Record<PassageKind, (value: string) => readonly [RichTag, RichAttributes]>;

/** Builds a line of formatted text, closing `[passages]{lang=en}` that may span several nodes. */
export class InlineText {
  readonly #setting: InlineSetting;
  /** The innermost open bracket last; the first frame is the line itself. */
  readonly #frames: RichNode[][] = [[]];

  constructor(setting: InlineSetting) {
    this.#setting = setting;
  }

  /** Adds plain text that begins on `line`. */
  addText(value: string, line: number): void {
    let from = 0;
    for (const mark of value.matchAll(marks)) {
      const [whole, sourceKey, valueKind, valueKey, ...pairs] = mark;
      const at = line + value.slice(0, mark.index).split('\n').length - 1;
      this.addNode(value.slice(from, mark.index));
      from = mark.index + whole.length;
      // The pattern gives the kind and its value next to each other.
      const kind = pairs.findIndex((part) => part !== undefined);
      if (sourceKey !== undefined) this.addNode(this.#setting.cite(sourceKey, at));
      else if (valueKey !== undefined)
        this.#setting.value(valueKind as ValueKind, valueKey, at).forEach((node) => this.addNode(node));
      else if (kind < 0) this.#addBracket(whole);
      else this.#closePassage(whole, pairs[kind] as PassageKind, pairs[kind + 1] ?? '', at);
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

  /** The finished line: white space collapsed as HTML would, and kept from breaking where it must not. */
  finish(): RichNode[] {
    while (this.#frames.length > 1) this.#closeAsText('');
    return (this.#frames[0] ?? [])
      .map((node) => finished(node, this.#setting.language))
      .filter((node) => node !== '');
  }

  #addBracket(mark: string): void {
    if (mark === '[') this.#frames.push([]);
    else if (this.#frames.length === 1) this.addNode(mark);
    else this.#closeAsText(mark);
  }

  #closePassage(mark: string, kind: PassageKind, value: string, line: number): void {
    if (this.#frames.length === 1) {
      this.addNode(mark);
      return;
    }
    const inner = this.#frames.pop() ?? [];
    if (this.#setting.allows(kind, value, line)) this.addNode([...passages[kind](value), ...inner]);
    else for (const node of inner) this.addNode(node);
  }

  /** An ordinary bracket after all. */
  #closeAsText(closing: string): void {
    const inner = this.#frames.pop() ?? [];
    for (const node of ['[', ...inner, closing]) this.addNode(node);
  }
}

/** A node with its texts finished; a no-break space is no white space that collapses. */
function finished(node: RichNode, language: string): RichNode {
  if (typeof node === 'string') return withNonBreaking(node.replaceAll(/[ \t\n\r]+/g, ' '), language);
  const [tag, ...rest] = node;
  return [tag, ...rest.map((part) => (isNode(part) ? finished(part, language) : part))];
}

/** False for an element's attributes. */
function isNode(part: RichElement[number]): part is RichNode {
  return typeof part === 'string' || Array.isArray(part);
}
