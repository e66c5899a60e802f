/** What a learner reads in a piece of the compiled course, found by its form. */
import {richTags, type RichNode} from './rich-text.ts';

/** Fields that hold words as a plain string; every other plain string is an id, a key or an address. */
const wordFields: ReadonlySet<string> = new Set(['title', 'label', 'name', 'question', 'alt', 'caption']);

/** Its texts in the order in which they stand, each on one line. Footnotes say nothing. */
export function textsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return wordFields.has(field) && value !== '' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([name, each]) => textsIn(each, name));
  const items: readonly unknown[] = value;
  if (isElement(items)) return lineOf([items]);
  // Formatted text may begin with words of its own; then all of it is one line.
  if (items.some(isElement) && items.every(isNode)) {
    const isInline = items.some((node) => typeof node === 'string');
    return isInline ? lineOf(items) : items.flatMap((node) => lineOf([node]));
  }
  if (field === 'body' || field === 'text' || field === 'feedback') return lineOf(items.filter(isNode));
  return items.flatMap((each) => textsIn(each, field));
}

const tags: ReadonlySet<unknown> = new Set(richTags);
/** A link always has its address; "a" alone is a key. */
const isElement = (value: unknown): value is RichNode & readonly unknown[] =>
  Array.isArray(value) &&
  tags.has(value[0]) &&
  value.length > 1 &&
  (value[0] !== 'a' || typeof value[1] === 'object');
const isNode = (value: unknown): value is RichNode => typeof value === 'string' || isElement(value);

function lineOf(nodes: readonly RichNode[]): readonly string[] {
  const line = nodes.map(wordsOf).join('').replaceAll(/\s+/g, ' ').trim();
  return line === '' ? [] : [line];
}

/** Blocks of text are two thoughts, also without a space between them. */
function wordsOf(node: RichNode): string {
  if (typeof node === 'string') return node;
  const [tag, ...rest] = node;
  if (tag === 'note') return '';
  const children = rest.filter(isNode).map(wordsOf).join('');
  return /^(?:p|li|h3|h4|t[dhr]|br|blockquote)$/.test(tag) ? `${children} ` : children;
}
