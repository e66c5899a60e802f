import type {Problem} from '../model.ts';

/** A table as text cells. Empty rows are left out; rows may be of different lengths. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Of each row: the line of the file, or the row of the sheet, where it begins, from 1. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
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

/** Keeps one copy of each short text: a column of answers repeats a handful of them. */
export class TextPool {
  readonly #known = new Map<string, string>();

  get(text: string): string {
    if (text.length > 40) return text;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }
}
