import type {Table} from '../table.ts';
import {roleOfHeading} from './heading-roles.ts';

/** A title stands in so many rows at most. */
const mostBefore = 5;

/** The table from its row of headings on: what people write above it is no row of it. A table whose headings nobody knows begins with them. */
export function fromHeadings(table: Table): Table {
  const at = table.rows.slice(0, mostBefore + 1).findIndex(isHeadings);
  return at < 1 ? table : {...table, rows: table.rows.slice(at), lines: table.lines.slice(at)};
}

/** Two headings at least that are known. */
const isHeadings = (row: readonly string[]): boolean =>
  row.filter((cell) => roleOfHeading(cell) !== undefined).length > 1;
