import {problem} from '../file-reading.ts';
import {limits} from '../limits.ts';
import {TextPool, isBlankRow, type Table} from '../table.ts';

/** Collects the cells of one sheet, in any order of columns; blank cells at a row's end are left out. */
export class SheetRows {
  readonly #pool = new TextPool();
  readonly #rows: string[][] = [];
  readonly #lines: number[] = [];
  #row: string[] = [];
  #cells = 0;
  /** The first row that there was no room for. */
  #cutAt: number | undefined;

  /** Nothing more is kept. */
  get isFull(): boolean {
    return this.#rows.length >= limits.rows || this.#cells >= limits.cells;
  }

  /** @param column from 0 */
  put(column: number, text: string): void {
    if (column >= limits.columns || text === '' || this.isFull) return;
    // A cell far to the right costs all the empty ones before it.
    this.#cells += Math.max(1, column + 1 - this.#row.length);
    while (this.#row.length < column) this.#row.push('');
    this.#row[column] = this.#pool.get(text);
  }

  /** Ends a row. @param line its number in the sheet, from 1 */
  endRow(line: number): void {
    if (this.isFull) this.#cutAt ??= line;
    else if (!isBlankRow(this.#row)) {
      this.#rows.push(this.#row);
      this.#lines.push(line);
    }
    this.#row = [];
  }

  /** @param sheet its name; '' where the file does not say */
  table(sheet: string): Table {
    const problems = this.#cutAt === undefined ? [] : [problem('too-many-rows', this.#cutAt)];
    return {rows: this.#rows, lines: this.#lines, problems, sheet};
  }
}
