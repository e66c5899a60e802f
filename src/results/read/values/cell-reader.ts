import type {Problem} from '../../model.ts';
import {readNumber} from './column-facts.ts';
import {problem} from '../file-reading.ts';
import {readWallTime} from './wall-time.ts';

/** Reads the cells of one row; what stands there and cannot be read is listed. Empty cells and `-` are nothing. */
export class CellReader {
  readonly #line: number;
  readonly #problems: Problem[];

  constructor(line: number, problems: Problem[]) {
    this.#line = line;
    this.#problems = problems;
  }

  wallTime(cell: string): number | undefined {
    return this.#read(cell, 'bad-date', readWallTime);
  }

  /** A percent sign behind the number does not matter. */
  number(cell: string): number | undefined {
    return this.#read(cell, 'bad-number', (text) => readNumber(text.replace(/\s?%$/, '')));
  }

  #read(
    cell: string,
    code: 'bad-date' | 'bad-number',
    reader: (text: string) => number | undefined,
  ): number | undefined {
    if (cell === '' || cell === '-') return undefined;
    const value = reader(cell);
    if (value === undefined) this.#problems.push(problem(code, this.#line, cell));
    return value;
  }
}
