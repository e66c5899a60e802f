import type {Table} from '../table.ts';
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

/** The filled cells of one column: each value, and how often it stands there. Columns repeat a handful of values. */
export type ColumnValues = ReadonlyMap<string, number>;

/** How many cells are filled. */
export function filledIn(values: ColumnValues): number {
  let filled = 0;
  for (const count of values.values()) filled += count;
  return filled;
}

/** Values of every column of the heading or of the longest row. */
export function valuesOfColumns(table: Table): readonly ColumnValues[] {
  const sample = sampleOf(table);
  const width = sample.reduce((widest, row) => Math.max(widest, row.length), table.rows[0]?.length ?? 0);
  return Array.from({length: width}, (_, column) => valuesOf(sample, column));
}

/** Values of one column of some rows. */
export function valuesOf(rows: readonly (readonly string[])[], column: number): ColumnValues {
  const written = new Map<string, number>();
  // Most cells are the same as the one above.
  let [above, repeated] = ['', 0];
  for (const row of rows) {
    const cell = row[column] ?? '';
    if (cell === above) repeated++;
    else {
      written.set(above, (written.get(above) ?? 0) + repeated);
      [above, repeated] = [cell, 1];
    }
  }
  written.set(above, (written.get(above) ?? 0) + repeated);
  const values = new Map<string, number>();
  for (const [cell, count] of written) {
    const value = cell.trim();
    if (value !== '') values.set(value, (values.get(value) ?? 0) + count);
  }
  return values;
}

/** Facts of every column of the heading or of the longest row. */
export function factsOfColumns(table: Table): readonly ColumnFacts[] {
  const rows = sampleOf(table).length;
  return valuesOfColumns(table).map((values) => factsOf(values, rows));
}

/** @param rows that were looked at */
export function factsOf(values: ColumnValues, rows: number): ColumnFacts {
  const facts = {filled: 0, dashes: 0, emails: 0, dates: 0, numbers: 0, counts: 0, percents: 0, words: 0};
  for (const [cell, count] of values) {
    const [email, date] = [isEmail(cell), readWallTime(cell) !== undefined];
    facts.filled += count;
    if (cell === '-') facts.dashes += count;
    if (email) facts.emails += count;
    if (date) facts.dates += count;
    if (isNumber(cell)) facts.numbers += count;
    if (isCount(cell)) facts.counts += count;
    if (/^-?\d+(?:[.,]\d+)? ?%$/.test(cell)) facts.percents += count;
    if (!email && !date && /\p{L}/u.test(cell)) facts.words += count;
  }
  return {...facts, distinct: values.size, rows};
}

/** At least nine of ten filled cells; false for an empty column. */
export const isMostly = (count: number, {filled}: ColumnFacts): boolean =>
  filled > 0 && count >= filled * 0.9;
