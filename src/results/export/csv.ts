import Papa from 'papaparse';

export type CsvCell = string | number | undefined;

export interface CsvForm {
  readonly separator: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
}

/** A million rows in one piece would need gigabytes. */
const rowsPerPart = 5_000;

/**
 * Text of a CSV file, part by part, that no spreadsheet takes for formulas: a text that begins with `= + - @`, a tab or a line break (spaces before it do not
 * help) gets an apostrophe. Numbers stay numbers. Begins with a byte order mark, without which Excel misreads ā.
 */
export function* csvText(
  rows: Iterable<readonly CsvCell[]>,
  {separator, decimal}: CsvForm,
): Iterable<string> {
  yield '\uFEFF';
  const textOf = (part: readonly string[][]) =>
    `${Papa.unparse([...part], {delimiter: separator, newline: '\r\n', escapeFormulae: false})}\r\n`;
  let part: string[][] = [];
  for (const row of rows) {
    part.push(
      row.map((cell) => (typeof cell === 'number' ? numberText(cell, decimal) : safeText(cell ?? ''))),
    );
    if (part.length < rowsPerPart) continue;
    yield textOf(part);
    part = [];
  }
  if (part.length > 0) yield textOf(part);
}

/** OWASP "CSV injection"; the full-width forms are taken for the same signs by some programs. */
const safeText = (text: string): string =>
  /^[\s\u00A0]*[=+\-@＝＋－＠\t\r\n|%]/u.test(text) ? `'${text}` : text;

/** At most four decimals. */
function numberText(number: number, decimal: CsvForm['decimal']): string {
  if (!Number.isFinite(number)) return '';
  const text = String(Math.round(number * 1e4) / 1e4);
  return decimal === ',' ? text.replace('.', ',') : text;
}
