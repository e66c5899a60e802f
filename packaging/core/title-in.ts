import {parse} from 'yaml';

/** The title of a lesson, of the text of its words; undefined where there is none that can be read. */
export function titleIn(words: string | undefined): string | undefined {
  const [, head = ''] = /^---\n([\s\S]*?)\n---/.exec(words ?? '') ?? [];
  try {
    const said: unknown = parse(head);
    return typeof said === 'object' && said !== null && 'title' in said ? String(said.title) : undefined;
  } catch {
    // Its mistake is told while it is edited.
    return undefined;
  }
}
