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
  keepLines(tree);
  trees.set(markdown, tree);
  return tree;
}

function keepLines(node: Nodes): void {
  const line = node.position?.start.line;
  if (line === undefined) delete node.position;
  else node.position = {start: {line, column: 1}, end: {line, column: 1}};
  if ('children' in node) node.children.forEach(keepLines);
}
