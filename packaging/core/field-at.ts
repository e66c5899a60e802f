import {isCollection, isMap, isScalar, LineCounter, parseDocument, type Node} from 'yaml';

/**
 * The innermost field of a YAML text that stands on a line, as a path of keys and numbers of items.
 * @param line from 1
 * @returns undefined where no field does, or the text is no YAML
 */
export function fieldAt(yaml: string, line: number): readonly string[] | undefined {
  const lines = new LineCounter();
  const {contents, errors} = parseDocument(yaml, {lineCounter: lines, prettyErrors: false});
  if (errors.length > 0 || !contents) return undefined;
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const path = within(contents, line, lineOf);
  return path.length > 0 ? path : undefined;
}

function within(node: Node, line: number, lineOf: (offset: number) => number): readonly string[] {
  if (!isCollection(node)) return [];
  const parts: readonly (readonly [key: string, from: Node | null, value: Node | null])[] = isMap<Node, Node>(
    node,
  )
    ? node.items.map(({key, value}) => [isScalar(key) ? String(key.value) : '', key, value])
    : (node.items as Node[]).map((item, index) => [String(index), item, item]);
  // Of several on one line the first, as a message about the line is about what begins there.
  for (const [key, from, value] of parts) {
    const begin = from?.range?.[0];
    if (begin === undefined) continue;
    const end = value?.range?.[1] ?? begin;
    if (lineOf(begin) <= line && line <= lineOf(Math.max(begin, end - 1)))
      return [key, ...(value ? within(value, line, lineOf) : [])];
  }
  return [];
}
