import type {Nodes, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {keeperOf} from '../read/keeper.ts';

interface Kept {
  readonly markdown: string;
  readonly tree: Root;
}

const kept = new WeakMap<object, Map<string, Kept>>();

/**
 * What the Markdown of a file says. The same words are compiled anew for each scope: read once, their tree stays with
 * `content` (which they are of) and goes with it. Nobody may change it. Of places only the line of each node's beginning
 * is kept.
 */
export function markdownTree(file: string, markdown: string, content: object): Root {
  const keeper = keeperOf(content);
  const trees = kept.get(keeper) ?? new Map<string, Kept>();
  kept.set(keeper, trees);
  const known = trees.get(file);
  if (known?.markdown === markdown) return known.tree;
  const tree = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  keepLines(tree, new Map());
  trees.set(file, {markdown, tree});
  return tree;
}

type Position = NonNullable<Nodes['position']>;

/** Trees of a whole course are kept: nodes of one line share its place, and lists have no room for more. */
function keepLines(node: Nodes, lines: Map<number, Position>): void {
  const line = node.position?.start.line;
  if (line === undefined) delete node.position;
  else {
    const point = {line, column: 1};
    const place = lines.get(line) ?? {start: point, end: point};
    lines.set(line, place);
    node.position = place;
  }
  if (!('children' in node)) return;
  // A list that grew by itself has room for sixteen more.
  Object.assign(node, {children: node.children.slice()});
  for (const child of node.children) keepLines(child, lines);
}
