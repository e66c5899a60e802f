import {limits} from './limits.ts';
import {TextPool, isBlankRow, type Table} from './table.ts';
import {problem} from './file-reading.ts';

/** Collects the cells of one sheet, in any order of columns; blank cells at a row's end are left out. */
export class SheetRows {
  readonly #pool = new TextPool();
  readonly #rows: string[][] = [];
  readonly #lines: number[] = [];
  #row: string[] = [];
  #isCut = false;

  /** @param column from 0 */
  put(column: number, text: string): void {
    if (column >= limits.columns || text === '') return;
    while (this.#row.length < column) this.#row.push('');
    this.#row[column] = this.#pool.get(text);
  }

  /** Ends a row. @param line its number in the sheet, from 1 */
  endRow(line: number): void {
    if (this.#rows.length >= limits.rows) this.#isCut = true;
    else if (!isBlankRow(this.#row)) {
      this.#rows.push(this.#row);
      this.#lines.push(line);
    }
    this.#row = [];
  }

  table(): Table {
    const problems = this.#isCut ? [problem('too-many-rows', limits.rows)] : [];
    return {rows: this.#rows, lines: this.#lines, problems};
  }
}
