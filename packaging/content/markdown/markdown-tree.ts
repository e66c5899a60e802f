import type {Nodes, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';

const kept = new WeakMap<object, Map<string, Root>>();

/**
 * What Markdown says. The same words are compiled anew for each scope: read once, their tree stays with `keeper` (the content
 * they are of) and goes with it. Nobody may change it. Of places only the line of each node's beginning is kept.
 */
export function markdownTree(markdown: string, keeper: object): Root {
  const trees = kept.get(keeper) ?? new Map<string, Root>();
  kept.set(keeper, trees);
  const known = trees.get(markdown);
  if (known) return known;
  const tree = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  keepLines(tree, new Map());
  trees.set(markdown, tree);
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
