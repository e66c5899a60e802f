import {SaxesParser} from 'saxes';
import type {DrawingElement, DrawingNode} from '../../../src/domain/text/drawing.ts';
import type {Place, Problems} from '../problems.ts';
import {allowedTags, refusalOf} from './svg-allow-list.ts';

/** Gives the learner's words for a text of the drawing. */
export type WordsOfText = (text: string, place: Place) => string;

interface Open extends Place {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: DrawingNode[];
  readonly isAllowed: boolean;
}

/**
 * Reads an SVG file into a drawing through the allow-list; what is refused is reported and left out with
 * all that is inside. Ids get `prefix`, so that two drawings on one page do not mix their arrows.
 * Undefined when the file is not well-formed XML with an `<svg viewBox>` as its root.
 */
export function parseSvg(
  file: string,
  svg: string,
  prefix: string,
  wordsOf: WordsOfText,
  problems: Problems,
): DrawingElement | undefined {
  const reader = new SvgReader(file, prefix, wordsOf, problems);
  return reader.read(svg);
}

class SvgReader {
  readonly #file: string;
  readonly #prefix: string;
  readonly #wordsOf: WordsOfText;
  readonly #problems: Problems;
  readonly #parser = new SaxesParser();
  readonly #open: Open[] = [];
  #root: DrawingElement | undefined;
  #tagLine = 1;
  #isBroken = false;

  constructor(file: string, prefix: string, wordsOf: WordsOfText, problems: Problems) {
    this.#file = file;
    this.#prefix = prefix;
    this.#wordsOf = wordsOf;
    this.#problems = problems;
  }

  read(svg: string): DrawingElement | undefined {
    this.#parser.on('opentagstart', () => (this.#tagLine = this.#parser.line));
    this.#parser.on('opentag', ({name, attributes}) => this.#begin(name, attributes));
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('closetag', () => this.#end());
    this.#parser.on('doctype', () =>
      this.#refuse('drawing-forbidden', 'A DOCTYPE is not allowed in a drawing. Take the line away.'),
    );
    this.#parser.on('cdata', () =>
      this.#refuse(
        'drawing-forbidden',
        'A CDATA section is not allowed in a drawing. Write the text as it is.',
      ),
    );
    this.#parser.on('error', (error) => {
      // One broken tag makes the parser stumble over everything behind it: the first is the cause.
      if (!this.#isBroken)
        this.#refuse(
          'drawing-syntax',
          `This is not well-formed XML: ${error.message.replace(/^[\d:]+\s*/, '')}`,
        );
      this.#isBroken = true;
    });
    this.#parser.write(svg).close();
    if (this.#isBroken) return undefined;
    if (this.#root?.[0] === 'svg' && this.#root[1]['viewBox'] !== undefined) return this.#root;
    this.#problems.add(
      {file: this.#file, line: 1},
      'drawing-syntax',
      'The root must be <svg viewBox="0 0 WIDTH HEIGHT">.',
    );
    return undefined;
  }

  #begin(tag: string, attributes: Readonly<Record<string, string>>): void {
    const isAllowed = allowedTags.has(tag);
    if (!isAllowed) {
      this.#refuse(
        'drawing-forbidden',
        `<${tag}> is not allowed in a drawing. Allowed: ${[...allowedTags].join(', ')}.`,
        this.#tagLine,
      );
    }
    const kept = isAllowed ? this.#keep(tag, attributes) : {};
    this.#open.push({file: this.#file, line: this.#tagLine, tag, attributes: kept, children: [], isAllowed});
  }

  #keep(tag: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
    const kept: Record<string, string> = {};
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xmlns') continue;
      const refusal = refusalOf(name, value);
      if (refusal === undefined) kept[name] = this.#prefixed(name, value);
      else
        this.#refuse(
          'drawing-forbidden',
          `${name}="${value}" on <${tag}> is not allowed. ${refusal}`,
          this.#tagLine,
        );
    }
    return kept;
  }

  #prefixed(name: string, value: string): string {
    if (name === 'id') return `${this.#prefix}-${value}`;
    if (name === 'href') return `#${this.#prefix}-${value.slice(1)}`;
    return value.replaceAll('url(#', `url(#${this.#prefix}-`);
  }

  #text(text: string): void {
    const parent = this.#open.at(-1);
    const words = text.replaceAll(/\s+/g, ' ');
    if (!parent?.isAllowed || words.trim() === '') return;
    if (['text', 'tspan', 'title'].includes(parent.tag)) parent.children.push(this.#wordsOf(words, parent));
    else
      this.#refuse(
        'drawing-forbidden',
        `Words may stand only in <text>, <tspan> and <title>, not in <${parent.tag}>.`,
      );
  }

  #end(): void {
    const closed = this.#open.pop();
    if (!closed?.isAllowed) return;
    const element: DrawingElement = [closed.tag, closed.attributes, ...closed.children];
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.#root = element;
  }

  #refuse(code: 'drawing-forbidden' | 'drawing-syntax', message: string, line = this.#parser.line): void {
    this.#problems.add({file: this.#file, line}, code, message);
  }
}
