import type {Content} from '../read/read-content.ts';

/**
 * The term base as CSV (RFC 4180): every term of the glossary with its heading in each language that has one, for
 * translation tools.
 */
export function termBase(content: Content, languages: readonly string[]): string {
  const words = languages.map((language) => termHeadings(content, language));
  const [first = new Map<string, string>()] = words;
  const rows = [...first.keys()].map((id) => [id, ...words.map((headings) => headings.get(id) ?? '')]);
  return [['id', ...languages], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Id of a term → its heading in the glossary of a language. */
export function termHeadings(content: Content, language: string): ReadonlyMap<string, string> {
  const text = content.get(`modules/glossary.${language}.md`) ?? '';
  return new Map(
    [...text.matchAll(/^## (.+?) \{#([\w-]+)\}\s*$/gm)].map(([, heading = '', id = '']) => [id, heading]),
  );
}

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
