import {cellOf, type Table} from '../table.ts';
import {readWallTime} from './wall-time.ts';

/** What the cells of one column look like, whatever its heading says. Counts of cells, the heading left out. */
export interface ColumnFacts {
  readonly filled: number;
  /** `-`: Moodle's sign for nothing. */
  readonly dashes: number;
  readonly emails: number;
  readonly dates: number;
  readonly numbers: number;
  /** Whole numbers from 1. */
  readonly counts: number;
  readonly percents: number;
  /** Words: what is nothing of the above and has a letter. */
  readonly words: number;
  /** Different filled cells. */
  readonly distinct: number;
  /** Rows that were looked at. */
  readonly rows: number;
}

/** Rows from all of a long table; more would only take time. */
const sampleSize = 400;

/** Looks like an e-mail. */
export const isEmail = (cell: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(cell);
/** A number with a point or a comma, and nothing else. */
export const isNumber = (cell: string): boolean => /^-?\d+(?:[.,]\d+)?$/.test(cell);
/** A whole number from 1. */
export const isCount = (cell: string): boolean => /^[1-9]\d{0,4}$/.test(cell);

/** 86.67 or 86,67; undefined for anything else, so that nothing becomes 0 by mistake. */
export const readNumber = (cell: string): number | undefined =>
  isNumber(cell) ? Number(cell.replace(',', '.')) : undefined;

/** Evenly spread rows below the heading. */
export function sampleOf({rows}: Table): readonly (readonly string[])[] {
  const body = rows.slice(1);
  if (body.length <= sampleSize) return body;
  return Array.from(
    {length: sampleSize},
    (_, index) => body[Math.floor((index * body.length) / sampleSize)] ?? [],
  );
}

/** Facts of every column of the heading or of the longest row. */
export function factsOfColumns(table: Table): readonly ColumnFacts[] {
  const sample = sampleOf(table);
  const width = sample.reduce((widest, row) => Math.max(widest, row.length), table.rows[0]?.length ?? 0);
  return Array.from({length: width}, (_, column) => factsOf(sample.map((row) => cellOf(row, column))));
}

function factsOf(cells: readonly string[]): ColumnFacts {
  const filled = cells.filter((cell) => cell !== '');
  const count = (is: (cell: string) => boolean): number => filled.filter(is).length;
  const isDate = (cell: string): boolean => readWallTime(cell) !== undefined;
  return {
    filled: filled.length,
    dashes: count((cell) => cell === '-'),
    emails: count(isEmail),
    dates: count(isDate),
    numbers: count(isNumber),
    counts: count(isCount),
    percents: count((cell) => /^-?\d+(?:[.,]\d+)? ?%$/.test(cell)),
    words: count((cell) => /\p{L}/u.test(cell) && !isEmail(cell) && !isDate(cell)),
    distinct: new Set(filled).size,
    rows: cells.length,
  };
}

/** At least nine of ten filled cells; false for an empty column. */
export const isMostly = (count: number, {filled}: ColumnFacts): boolean =>
  filled > 0 && count >= filled * 0.9;
