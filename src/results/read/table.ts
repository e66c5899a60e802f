import type {Problem} from '../model.ts';

/** A table as text cells. Empty rows are left out; rows may be of different lengths. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Of each row: the line of the file, or the row of the sheet, where it begins, from 1. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
  /** Of the sheet of a workbook. */
  readonly sheet?: string;
}

/** Cell without the spaces around it; '' where the row is too short. */
export const cellOf = (row: readonly string[] | undefined, column: number): string =>
  row?.[column]?.trim() ?? '';

/** Nothing but spaces. */
export const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** All rows behind the headings, with their lines. */
export function bodyOf(table: Table): readonly {readonly row: readonly string[]; readonly line: number}[] {
  return table.rows.slice(1).map((row, index) => ({row, line: table.lines[index + 1] ?? 0}));
}

/**
 * Keeps one copy of each short text: a column of answers repeats a handful of them. What it gives is never a slice of the file's text: one such
 * slice that is kept would keep all of the file in memory.
 */
export class TextPool {
  readonly #known = new Map<string, string>();
  /** The row before: most cells of a report are the same as those above them, and need not be looked for. */
  #above: readonly string[] = [];

  /** The cells of a row, at most so many. */
  row(cells: readonly string[], most: number): readonly string[] {
    const count = Math.min(cells.length, most);
    const row = new Array<string>(count);
    for (let column = 0; column < count; column++) {
      const cell = cells[column] ?? '';
      const above = this.#above[column];
      row[column] = above !== undefined && above === cell ? above : this.get(cell);
    }
    this.#above = row;
    return row;
  }

  get(text: string): string {
    if (text.length < 2) return text;
    if (text.length > 40) return copyOf(text);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const own = copyOf(text);
    this.#known.set(own, own);
    return own;
  }
}

/** Shorter parts are copied by the engine itself when they are cut out. */
const shortestSlice = 13;

function copyOf(text: string): string {
  if (text.length < shortestSlice) return text;
  // A text that is made of its own characters is a text of its own; `parse` gives what was written.
  return JSON.parse(JSON.stringify(text)) as string;
}
