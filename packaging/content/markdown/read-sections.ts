import type {Heading, Nodes, RootContent} from 'mdast';
import type {Place, Problems} from '../problems.ts';
import {checkControls} from '../read/check-controls.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {markdownTree} from './markdown-tree.ts';

/** What stands under one heading that ends in `{#id}`, up to the next such heading. */
export interface Section extends Place {
  readonly id: string;
  /** The heading's content, without `{#id}`. */
  readonly heading: Heading['children'];
  readonly nodes: readonly RootContent[];
}

/** A file of words: its front matter and its sections. */
export interface WordsFile {
  readonly file: string;
  /** Undefined, and reported, when it is missing or not well-formed. */
  readonly frontMatter: YamlFile | undefined;
  readonly sections: readonly Section[];
}

const frontMatterPattern = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const idPattern = /\s*\{#([^}\s]*)\}\s*$/;

/**
 * Reads `<lang>.md`. Never throws; what does not fit is reported and left out.
 * @param content what the file is of: read again of the same, it costs little
 */
export function readWords(file: string, text: string, problems: Problems, content: object = {}): WordsFile {
  const matched = frontMatterPattern.exec(text);
  if (!matched) {
    problems.add(
      {file, line: 1},
      'field-missing',
      'The file must begin with front matter: a line ---, then "title: …", then a line ---.',
    );
  }
  const frontMatter = matched
    ? YamlFile.parse(file, matched[1] ?? '', problems, {firstLine: 2, content})
    : undefined;
  const head = matched?.[0] ?? '';
  // Blank lines instead of the front matter: so every node keeps its line.
  const body = head.replaceAll(/[^\n]/g, '') + text.slice(head.length);
  checkControls({file, line: 1}, body, problems);
  const tree = markdownTree(file, body, content);
  const {before, sections} = splitSections(file, tree.children, 2);
  const first = before[0];
  // Without front matter its lines stand here as text: reported above.
  if (matched && first) problems.add({file, line: lineOf(first)}, 'text-misplaced', outsideMessage);
  return {file, frontMatter, sections};
}

const outsideMessage =
  'This stands outside every section. Put it under a heading with two # that ends in {#id}, like "## Heading {#id}".';

/**
 * Splits at the headings of `depth` that carry an id. Headings of the same depth without one belong
 * to the text; the code that turns it into text decides whether they are allowed.
 */
export function splitSections(
  file: string,
  nodes: readonly RootContent[],
  depth: number,
): {before: RootContent[]; sections: Section[]} {
  const before: RootContent[] = [];
  const sections: {
    id: string;
    file: string;
    line: number;
    heading: Heading['children'];
    nodes: RootContent[];
  }[] = [];
  for (const node of nodes) {
    const id = node.type === 'heading' && node.depth === depth ? idOf(node) : undefined;
    if (node.type === 'heading' && id !== undefined) {
      sections.push({id, file, line: lineOf(node), heading: withoutId(node), nodes: []});
    } else {
      (sections.at(-1)?.nodes ?? before).push(node);
    }
  }
  return {before, sections};
}

/** The id at the end of a heading, when there is one. */
export function idOf(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? idPattern.exec(last.value)?.[1] : undefined;
}

function withoutId({children}: Heading): Heading['children'] {
  return children.map((child, i) =>
    i === children.length - 1 && child.type === 'text'
      ? {...child, value: child.value.replace(idPattern, '')}
      : child,
  );
}

/** Line of a node in its file, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The parts of a text that is no file of sections. */
export const parseMarkdown = (text: string): readonly RootContent[] => markdownTree('', text, {}).children;
