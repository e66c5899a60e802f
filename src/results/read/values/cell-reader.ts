import type {DateOrder} from './date-order.ts';
import {readDuration} from './written-duration.ts';
import type {Problem} from '../../model.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {readNumber} from './column-facts.ts';
import {problem} from '../file-reading.ts';
import {readWallTime, readZonedTime} from './wall-time.ts';

/** Reads the cells of one row; what stands there and cannot be read is listed. Empty cells and `-` are nothing. */
export class CellReader {
  readonly #line: number;
  readonly #problems: Problem[];

  readonly #order: DateOrder;
  readonly #offsetMinutesAt: (utcMs: number) => number;

  constructor(
    line: number,
    problems: Problem[],
    order: DateOrder,
    {offsetMinutesAt}: Pick<ReadingSettings, 'offsetMinutesAt'>,
  ) {
    this.#order = order;
    this.#offsetMinutesAt = offsetMinutesAt;
    this.#line = line;
    this.#problems = problems;
  }

  wallTime(cell: string): number | undefined {
    return this.#read(
      cell,
      'bad-date',
      (text) =>
        readZonedTime(text, this.#offsetMinutesAt) ?? readWallTime(text, this.#order) ?? serialTime(text),
    );
  }

  /** Milliseconds of a duration in whatever form; a number alone counts in units of `unitMs`. */
  duration(cell: string, unitMs: number): number | undefined {
    return this.#read(cell, 'bad-number', (text) => {
      const units = readNumber(text);
      return units === undefined ? readDuration(text) : units * unitMs;
    });
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

/** Days since the end of 1899, as spreadsheets keep dates; of the years 2000 to 2100. */
function serialTime(text: string): number | undefined {
  const days = readNumber(text);
  if (days === undefined || days < 36_526 || days > 73_051) return undefined;
  return Math.round((days - 25_569) * 86_400) * 1000;
}
