import type {RichNode} from '../../../src/domain/text/rich-text.ts';

/** The words of formatted text on one line; footnotes say nothing. */
export function plainText(nodes: readonly RichNode[]): string {
  return nodes
    .map(textOf)
    .join('')
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .trim();
}

/** The same without passages in another language. */
export function nativeText(nodes: readonly RichNode[]): string {
  return plainText(nodes.filter((node) => !isForeign(node)).map(withoutForeign));
}

function textOf(node: RichNode): string {
  if (typeof node === 'string') return node;
  if (node[0] === 'br') return ' ';
  // A heading and a paragraph are two thoughts, also without a space between them.
  const gap = isInline(node[0]) ? '' : ' ';
  return childrenOf(node).map(textOf).join('') + gap;
}

function isInline(tag: string): boolean {
  return ['strong', 'em', 'a', 'span', 'note', 'term', 'mark'].includes(tag);
}

function isForeign(node: RichNode): boolean {
  const attributes = typeof node === 'string' ? undefined : node[1];
  return typeof attributes === 'object' && 'lang' in attributes;
}

function withoutForeign(node: RichNode): RichNode {
  if (typeof node === 'string') return node;
  return [
    node[0],
    ...childrenOf(node)
      .filter((child) => !isForeign(child))
      .map(withoutForeign),
  ];
}

/** The children of an element: what follows its tag and its attributes, when it has any. */
export function childrenOf(node: RichNode): RichNode[] {
  if (typeof node === 'string') return [];
  return node.slice(1).filter((part): part is RichNode => typeof part === 'string' || Array.isArray(part));
}
