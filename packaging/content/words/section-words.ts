import type {RichText} from '../../../src/domain/text/rich-text.ts';
import type {Verdicts} from '../../../src/domain/blocks/block-base.ts';
import {splitKeyList, type KeyEntry, type SectionParts} from '../markdown/key-list.ts';
import {plainText} from '../markdown/plain-text.ts';
import {lineOf, type Section} from '../markdown/read-sections.ts';
import {RichTextMaker, type LoggedText, type TextSetting} from '../markdown/to-rich-text.ts';
import {didYouMean} from '../did-you-mean.ts';
import type {Place} from '../problems.ts';

const verdictKeys = ['right', 'partly', 'wrong'] as const;

/** How the words of a key may go on below it. */
type Below = 'nothing' | 'text' | 'feedback' | 'feedback-and-text';

/** How the list of a section is read. */
export interface KeyedList {
  /** False where lists of the section are text, not keys. */
  readonly hasKeys: boolean;
  /** True when passages of the text above the list are marked. */
  readonly hasMarks?: boolean;
}

/**
 * The words of one block or question. A block asks for what its type needs; what is missing is reported
 * and given as empty text, so that one mistake hides no other. `finish` reports what nobody asked for.
 */
export class SectionWords {
  readonly title: string;
  /** The heading as formatted text. */
  readonly heading: RichText;
  /** Everything a learner can read in the block. */
  readonly texts: LoggedText[] = [];
  /** True when a source is cited. */
  hasNotes = false;
  /** The heading's place. */
  readonly place: Place;
  readonly #section: Section;
  readonly #owner: string;
  readonly #setting: TextSetting;
  readonly #maker: RichTextMaker;
  readonly #bodyMaker: RichTextMaker;
  readonly #parts: SectionParts;
  readonly #asked = new Set<string>();

  /** `owner`: the file that lists the keys. */
  constructor(
    section: Section,
    setting: Omit<TextSetting, 'log' | 'file' | 'hasMarks'>,
    {hasKeys, hasMarks = false, owner = 'lesson.yaml'}: KeyedList & {readonly owner?: string},
  ) {
    this.#section = section;
    this.#owner = owner;
    this.place = {file: section.file, line: section.line};
    this.#setting = {
      ...setting,
      file: section.file,
      log: (text) => this.texts.push(text),
      cite: (key, place) => {
        this.hasNotes = true;
        return setting.cite(key, place);
      },
    };
    this.#maker = new RichTextMaker(this.#setting);
    this.#bodyMaker = new RichTextMaker({...this.#setting, hasMarks});
    this.heading = this.#maker.line(section.heading, section.line);
    this.title = plainText(this.heading);
    const {nodes, file} = section;
    this.#parts = hasKeys ? splitKeyList(file, nodes, setting.problems) : {body: nodes, entries: new Map()};
    if (this.title === '' && section.heading.length > 0)
      this.#report(
        'text-missing',
        `The heading of {#${section.id}} is empty. Write what the learner shall see.`,
      );
  }

  body(): RichText {
    return this.#bodyMaker.blocks(this.#parts.body);
  }

  /** The text of a section that must have some. */
  neededBody(): RichText {
    if (this.#parts.body.length === 0) {
      this.#report(
        'text-missing',
        `The section {#${this.#section.id}} has no text. Write a paragraph below the heading.`,
      );
    }
    return this.body();
  }

  /** True when the list has the key, for one that may be left out. */
  has(key: string): boolean {
    this.#asked.add(key);
    return this.#parts.entries.has(key);
  }

  /** The words of a key as formatted text. */
  words(key: string, below: Below = 'nothing'): RichText {
    const entry = this.#entry(key, below);
    if (!entry) return [];
    if (entry.words.length === 0) this.#reportEmpty(entry, key);
    return this.#maker.line(entry.words, entry.line);
  }

  /** The words of a key as plain text. */
  label(key: string, below: Below = 'nothing'): string {
    return plainText(this.words(key, below));
  }

  /** What is indented below a key that was asked for. */
  textBelow(key: string): RichText {
    const entry = this.#parts.entries.get(key);
    if (entry?.below.length === 0) {
      this.#setting.problems.add(
        entry,
        'text-missing',
        `The key "${key}" has no text: indent a paragraph below it by two spaces, after an empty line.`,
      );
    }
    return this.#maker.blocks(entry?.below ?? []);
  }

  /** What is indented below a key, as a section without a heading that has a list of keys of its own. */
  sectionBelow(key: string): SectionWords {
    const entry = this.#entry(key, 'text');
    const {file, line, id} = this.#section;
    const inner = {file, line: entry?.line ?? line, id: `${id}/${key}`, heading: []};
    const words = {...inner, nodes: entry?.below ?? []};
    return new SectionWords(words, this.#setting, {hasKeys: true, owner: this.#owner});
  }

  /** The quotation below a key that was asked for. */
  feedback(key: string): RichText {
    const entry = this.#parts.entries.get(key);
    const quoted = (entry?.below ?? []).flatMap((node) => (node.type === 'blockquote' ? node.children : []));
    if (entry && quoted.length === 0) {
      this.#setting.problems.add(
        entry,
        'feedback-missing',
        `"${key}" has no feedback. Below it write a quotation, "  > …", that gives the reason of this very choice.`,
      );
    }
    return this.#maker.blocks(quoted);
  }

  /** What else stands below a key that was asked for with 'feedback-and-text'. */
  besideFeedback(key: string): RichText {
    const below = this.#parts.entries.get(key)?.below ?? [];
    return this.#maker.blocks(below.filter(({type}) => type !== 'blockquote'));
  }

  /** All text of a key, as paragraphs: its words and what is indented below. */
  paragraphs(key: string): RichText {
    const entry = this.#entry(key, 'text');
    if (!entry) return [];
    if (entry.words.length + entry.below.length === 0) this.#reportEmpty(entry, key);
    const first: RichText =
      entry.words.length === 0 ? [] : [['p', ...this.#maker.line(entry.words, entry.line)]];
    return [...first, ...this.#maker.blocks(entry.below)];
  }

  /** A key that repeats no words and only has feedback below it; `why` begins the sentence that says so. */
  onlyBelow(key: string, why: string): void {
    const entry = this.#entry(key, 'feedback');
    if (entry && entry.words.length > 0) {
      this.#setting.problems.add(
        entry,
        'text-misplaced',
        `${why}: write "- ${key}:" and only the feedback below it.`,
      );
    }
  }

  /** The closing words that are there. */
  verdicts(): Verdicts {
    for (const key of verdictKeys) this.#asked.add(key);
    const given = verdictKeys.filter((key) => this.#parts.entries.has(key));
    return Object.fromEntries(given.map((key) => [key, this.paragraphs(key)]));
  }

  finish(): void {
    for (const [key, entry] of this.#parts.entries) {
      if (this.#asked.has(key)) continue;
      const hint = didYouMean(key, [...this.#asked]);
      this.#setting.problems.add(
        entry,
        'words-without-key',
        `The key "${key}" is not in "${this.#section.id}" of ${this.#owner}.${hint} Add it there, or take this item away.`,
      );
    }
  }

  #entry(key: string, below: Below): KeyEntry | undefined {
    this.#asked.add(key);
    const entry = this.#parts.entries.get(key);
    if (!entry) {
      this.#report(
        'key-without-words',
        `"${key}" of "${this.#section.id}" has no words here. Add the item "- ${key}: …" to the section's list.`,
      );
      return undefined;
    }
    const misplaced = entry.below.find(
      (node) => below === 'nothing' || (below === 'feedback' && node.type !== 'blockquote'),
    );
    if (misplaced) {
      const wanted =
        below === 'feedback' ? 'only a quotation ("> …") may stand: its feedback' : 'nothing may stand';
      this.#setting.problems.add(
        {file: entry.file, line: lineOf(misplaced)},
        'text-misplaced',
        `Below "${key}" ${wanted}. Move this above the list.`,
      );
    }
    return entry;
  }

  #reportEmpty(entry: KeyEntry, key: string): void {
    this.#setting.problems.add(entry, 'text-missing', `"${key}" is empty. Write its words behind the colon.`);
  }

  #report(code: 'text-missing' | 'key-without-words', message: string): void {
    this.#setting.problems.add(this.#section, code, message);
  }
}
