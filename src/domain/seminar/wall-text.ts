import type {RichNode, RichText} from '../text/rich-text.ts';

/** A text for the wall: footnotes are left out, and what opens in a lesson (terms, passages to mark) is its words alone. */
export function wallText(text: RichText): RichText {
  const shown = (node: RichNode): readonly RichNode[] => {
    if (typeof node === 'string') return [node];
    const [tag, ...rest] = node;
    const children = rest.filter(isNode).flatMap(shown);
    if (tag === 'note') return [];
    if (tag === 'term' || tag === 'mark') return children;
    const attributes = rest.find((part) => !isNode(part));
    return [attributes === undefined ? [tag, ...children] : [tag, attributes, ...children]];
  };
  return text.flatMap(shown);
}

const isNode = (part: unknown): part is RichNode => typeof part === 'string' || Array.isArray(part);
