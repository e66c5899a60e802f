import type {RichAttributes, RichNode, RichText} from '../text/rich-text.ts';

/**
 * A text for the wall: footnotes are left out, and what opens in a lesson (terms, passages to mark) or leads to another place of the
 * course is its words alone: the wall would go, and the trainer's window would begin a visit of its own.
 */
export function wallText(text: RichText): RichText {
  const shown = (node: RichNode): readonly RichNode[] => {
    if (typeof node === 'string') return [node];
    const [tag, ...rest] = node;
    const children = rest.filter(isNode).flatMap(shown);
    if (tag === 'note') return [];
    const attributes = rest.find(isAttributes);
    if (tag === 'term' || tag === 'mark' || attributes?.href?.startsWith('#')) return children;
    return [attributes === undefined ? [tag, ...children] : [tag, attributes, ...children]];
  };
  return text.flatMap(shown);
}

/** What a text says around its passages to mark: the task, without what is judged. */
export const withoutPassages = (text: RichText): RichText => text.filter((node) => !hasMark(node));

const hasMark = (node: RichNode): boolean =>
  typeof node !== 'string' &&
  (node[0] === 'mark' || node.slice(1).some((part) => isNode(part) && hasMark(part)));

const isAttributes = (part: RichAttributes | RichNode): part is RichAttributes => !isNode(part);

const isNode = (part: unknown): part is RichNode => typeof part === 'string' || Array.isArray(part);
