import type {Heading, List, Nodes, PhrasingContent, RootContent, Table, TableRow} from 'mdast';
import type {RichNode, RichTag, RichText} from '../../../src/domain/text/rich-text.ts';
import type {Place, Problems} from '../problems.ts';
import type {LawForm} from '../facts/law-notes.ts';
import {InlineText, type PassageKind, type ValueKind} from './inline-text.ts';
import {nativeText, plainText} from './plain-text.ts';
import {idOf, lineOf} from './read-sections.ts';

/** One paragraph, item, heading or cell as a learner reads it. */
export interface LoggedText extends Place {
  readonly text: string;
  /** The text without its passages in another language. */
  readonly native: string;
}

/** What the text of one file is made with. */
export interface TextSetting {
  readonly language: string;
  readonly file: string;
  readonly problems: Problems;
  /** Number of a source in its lesson; undefined, and reported, when there is no such source. */
  readonly cite: (key: string, place: Place) => number | undefined;
  /** What a learner gets for an address; undefined when only the link's words may stay. */
  readonly link: (address: string, place: Place) => string | undefined;
  /** False, and reported, when the glossary has no such term. */
  readonly hasTerm: (id: string, place: Place) => boolean;
  /** What stands for `{profile.KEY}`; left out where such a value may not stand. */
  readonly value?: (key: string, place: Place) => RichText;
  /** What stands for `{law.FACT}`; left out where it may not stand. */
  readonly law?: (form: LawForm, fact: string, place: Place) => RichText;
  /** True in a text whose passages are to be marked. */
  readonly hasMarks?: boolean;
  /** A text that is in another language than what is around it: its own. */
  readonly spokenIn?: string;
  readonly log: (text: LoggedText) => void;
}

/**
 * Makes formatted text from Markdown through an allow-list: what is not named here cannot reach a
 * learner. HTML, pictures and everything unknown are reported and left out.
 */
export class RichTextMaker {
  readonly #setting: TextSetting;

  constructor(setting: TextSetting) {
    this.#setting = setting;
  }

  /** Paragraphs and larger. */
  blocks(nodes: readonly RootContent[]): RichText {
    // No flatMap: an element is an array, too, and would be laid open.
    return nodes.map((node) => this.#block(node)).filter((node) => node !== undefined);
  }

  /** Words without a paragraph around them, logged as one text. */
  line(children: readonly PhrasingContent[], line: number): RichText {
    const made = this.#inline(children);
    const [text, native] = [plainText(made), nativeText(made)];
    // Nearly always the same: one of two equal texts is enough to be kept.
    this.#setting.log({file: this.#setting.file, line, text, native: native === text ? text : native});
    const {spokenIn} = this.#setting;
    return spokenIn === undefined || made.length === 0 ? made : [['span', {lang: spokenIn}, ...made]];
  }

  #block(node: RootContent): RichNode | undefined {
    switch (node.type) {
      case 'paragraph':
        return ['p', ...this.line(node.children, lineOf(node))];
      case 'heading':
        return this.#heading(node);
      case 'list':
        return this.#list(node);
      case 'blockquote':
        return ['blockquote', ...this.blocks(node.children)];
      case 'table':
        return this.#table(node);
      default:
        return this.#refuse(node);
    }
  }

  #heading(node: Heading): RichNode | undefined {
    const place = this.#place(node);
    const id = idOf(node);
    if (id !== undefined) {
      this.#setting.problems.add(
        place,
        'text-misplaced',
        `Only a block's ## heading and the ### heading of a question or decision have an id; take away {#${id}}.`,
      );
    }
    if (node.depth !== 3 && node.depth !== 4) {
      const wanted =
        node.depth < 3
          ? 'A block begins with "## Heading {#id}"; a sub-heading has ### or ####.'
          : 'A sub-heading has ### or ####.';
      this.#setting.problems.add(
        place,
        'markdown',
        `A heading with ${'#'.repeat(node.depth)} cannot stand here. ${wanted}`,
      );
      return undefined;
    }
    return [node.depth === 3 ? 'h3' : 'h4', ...this.line(node.children, lineOf(node))];
  }

  #list(node: List): RichNode {
    if (node.ordered === true && (node.start ?? 1) !== 1) {
      this.#setting.problems.add(
        this.#place(node),
        'markdown',
        `A line that begins with "${node.start}." becomes a numbered list. Begin it with another word.`,
      );
    }
    const items = node.children.map((item): RichNode => {
      const [only, ...more] = item.children;
      // A short item stays a line; a paragraph in it would only add space.
      if (only?.type === 'paragraph' && more.every((child) => child.type === 'list')) {
        return ['li', ...this.line(only.children, lineOf(item)), ...this.blocks(more)];
      }
      return ['li', ...this.blocks(item.children)];
    });
    return [node.ordered === true ? 'ol' : 'ul', ...items];
  }

  #table(node: Table): RichNode {
    const [head, ...rows] = node.children;
    const body: RichNode = ['tbody', ...rows.map((row) => this.#row(row, 'td'))];
    return head ? ['table', ['thead', this.#row(head, 'th')], body] : ['table', body];
  }

  #row(row: TableRow, tag: 'th' | 'td'): RichNode {
    const cells = row.children.map((cell, column): RichNode => {
      const words = this.line(cell.children, lineOf(cell));
      if (tag === 'th') return ['th', {scope: 'col'}, ...words];
      // The first cell says what its row is about.
      return column === 0 && row.children.length > 1 ? ['th', {scope: 'row'}, ...words] : ['td', ...words];
    });
    return ['tr', ...cells];
  }

  #inline(children: readonly PhrasingContent[]): RichText {
    const line = new InlineText({
      language: this.#setting.language,
      cite: (key, at) => this.#note(key, at),
      value: (kind, key, at) => this.#value(kind, key, {file: this.#setting.file, line: at}),
      allows: (kind, value, at) => this.#allows(kind, value, {file: this.#setting.file, line: at}),
    });
    for (const child of children) {
      if (child.type === 'text') line.addText(child.value, lineOf(child));
      else for (const node of this.#phrase(child)) line.addNode(node);
    }
    return line.finish();
  }

  #phrase(node: PhrasingContent): RichText {
    const wrap = (tag: RichTag, children: readonly PhrasingContent[]): RichText => [
      [tag, ...this.#inline(children)],
    ];
    switch (node.type) {
      case 'strong':
        return wrap('strong', node.children);
      case 'emphasis':
        return wrap('em', node.children);
      case 'break':
        return [['br']];
      case 'link': {
        const href = this.#setting.link(node.url, this.#place(node));
        const words = this.#inline(node.children);
        return href === undefined ? words : [['a', {href}, ...words]];
      }
      default:
        this.#refuse(node);
        return [];
    }
  }

  #allows(kind: PassageKind, value: string, place: Place): boolean {
    if (kind === 'term') return this.#setting.hasTerm(value, place);
    if (kind === 'lang' || this.#setting.hasMarks) return true;
    this.#setting.problems.add(
      place,
      'text-misplaced',
      `Only the text of a block of type mark has passages to mark; take away {mark=${value}}.`,
    );
    return false;
  }

  #value(kind: ValueKind, key: string, place: Place): RichText {
    const {value, law, problems} = this.#setting;
    if (kind === 'profile' && value) return value(key, place);
    if (kind !== 'profile' && law) return law(kind, key, place);
    const why =
      kind === 'profile'
        ? 'Only modules and their lessons may use values of a profile'
        : 'Only lessons and pages say how far a law was read, and no question of a quiz';
    problems.add(place, 'text-misplaced', `${why}; take away {${kind}.${key}}.`);
    return [];
  }

  #note(key: string, line: number): RichNode | undefined {
    const number = this.#setting.cite(key, {file: this.#setting.file, line});
    return number === undefined ? undefined : ['note', {n: String(number)}];
  }

  #refuse(node: Nodes): undefined {
    const instead = insteadOf[node.type];
    if (node.type === 'html') {
      this.#setting.problems.add(
        this.#place(node),
        'html',
        `HTML is not allowed in text: ${node.value.split('\n')[0] ?? ''}. Write it in Markdown.`,
      );
    } else {
      this.#setting.problems.add(
        this.#place(node),
        'markdown',
        `Markdown of kind "${node.type}" is not allowed here. ${instead ?? 'Write a paragraph, a list or a table.'}`,
      );
    }
  }

  #place(node: Nodes): Place {
    return {file: this.#setting.file, line: lineOf(node)};
  }
}

const insteadOf: Readonly<Partial<Record<Nodes['type'], string>>> = {
  image: 'A picture is a block of type figure.',
  imageReference: 'A picture is a block of type figure.',
  delete: 'Leave the crossed-out words out.',
  code: 'Indent by two spaces only, or write a quotation with ">".',
  inlineCode: 'Use quotation marks or **bold**.',
  footnoteDefinition: 'Sources stand in modules/sources.yaml; only cite them with [^key].',
  footnoteReference: 'Sources stand in modules/sources.yaml; take the definition of the footnote away.',
  definition: 'Write the address behind the words, like [words](https://…).',
  linkReference: 'Write the address behind the words, like [words](https://…).',
  thematicBreak: 'Begin a new block instead.',
};
