import type {List, ListItem, PhrasingContent, RootContent} from 'mdast';
import type {Place, Problems} from '../problems.ts';
import {lineOf} from './read-sections.ts';

/** One item `- KEY: words` and what is indented below it. */
export interface KeyEntry extends Place {
  readonly words: readonly PhrasingContent[];
  /** What is indented below: text, or quotations that are feedback. */
  readonly below: readonly RootContent[];
}

export interface SectionParts {
  /** What stands before the list of keys. */
  readonly body: readonly RootContent[];
  readonly entries: ReadonlyMap<string, KeyEntry>;
}

const keyPattern = /^([a-z][a-z-]*|[1-9]):(?:\s+|$)/;

/** Parts a section's text from its list of keys: the last list in which an item begins with `KEY:`. */
export function splitKeyList(file: string, nodes: readonly RootContent[], problems: Problems): SectionParts {
  const at = nodes.findLastIndex((node) => node.type === 'list' && node.children.some((item) => keyOf(item)));
  const list = nodes[at];
  if (list?.type !== 'list') return {body: nodes, entries: new Map()};
  const after = nodes[at + 1];
  if (after) {
    problems.add(
      {file, line: lineOf(after)},
      'text-misplaced',
      'Text after the list of keys. Move it above the list, or indent it under the key it belongs to.',
    );
  }
  return {body: nodes.slice(0, at), entries: readEntries(file, list, problems)};
}

function readEntries(file: string, list: List, problems: Problems): ReadonlyMap<string, KeyEntry> {
  const entries = new Map<string, KeyEntry>();
  for (const item of list.children) {
    const key = keyOf(item);
    const place = {file, line: lineOf(item)};
    if (key === undefined) {
      problems.add(
        place,
        'key-form',
        'This item has no key. Begin it with the key from lesson.yaml and a colon, like "- a: words".',
      );
    } else if (entries.has(key)) {
      problems.add(
        place,
        'id-duplicate',
        `The key "${key}" stands twice in this list; line ${entries.get(key)?.line} has it already.`,
      );
    } else {
      entries.set(key, {...place, ...partsOf(item)});
    }
  }
  return entries;
}

function keyOf(item: ListItem): string | undefined {
  const paragraph = item.children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return first?.type === 'text' ? keyPattern.exec(first.value)?.[1] : undefined;
}

function partsOf(item: ListItem): Pick<KeyEntry, 'words' | 'below'> {
  const [first, ...below] = item.children;
  return {words: first?.type === 'paragraph' ? withoutKey(first.children) : [], below};
}

function withoutKey(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children
    .map((child, i) =>
      i === 0 && child.type === 'text' ? {...child, value: child.value.replace(keyPattern, '')} : child,
    )
    .filter((child) => child.type !== 'text' || child.value !== '');
}
