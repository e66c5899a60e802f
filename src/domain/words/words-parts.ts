/** A part of a words file that is translated as one: its front matter, a section, or what stands under a key of its list. */
export interface WordsPart {
  /** Its id, of a section inside another one `outer/inner`; `''`: the front matter. */
  readonly section: string;
  /** A key of the section's list; `''`: heading and text above the list. */
  readonly key: string;
  /** Of its first line, from 1. */
  readonly line: number;
  /** As it stands in the file. */
  readonly text: string;
}

const headingWithId = /^(#{2,3}) .*\{#([\w-]+)\}\s*$/;
const keyOfList = /^- ([a-z][a-z0-9-]*|\d):(?: |$)/;

/** Cuts a words file (`<lang>.md`) into its parts, in their order; nothing of the text is lost. */
export function wordsParts(text: string): readonly WordsPart[] {
  const parts: {section: string; key: string; line: number; lines: string[]}[] = [];
  const begin = (section: string, key: string, line: number) => {
    const part = {section, key, line, lines: [] as string[]};
    parts.push(part);
    return part;
  };
  let current = begin('', '', 1);
  let outer = '';
  for (const [i, line] of text.split('\n').entries()) {
    const [, marks, id] = headingWithId.exec(line) ?? [];
    if (marks === '##' && id !== undefined) outer = id;
    const section = marks === '###' && outer !== '' ? `${outer}/${id}` : id;
    const key = keyOfList.exec(line)?.[1];
    if (section !== undefined) current = begin(section, '', i + 1);
    else if (key !== undefined && current.section !== '') current = begin(current.section, key, i + 1);
    current.lines.push(line);
  }
  return parts.map(({lines, ...part}) => ({...part, text: lines.join('\n')}));
}

/** What stands under one heading, or in the front matter: section → its text, keys included. */
export function wordsSections(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  for (const part of wordsParts(text)) {
    const before = sections.get(part.section);
    sections.set(part.section, before === undefined ? part.text : `${before}\n${part.text}`);
  }
  return sections;
}
