/** A workbook may hold a table on each of its sheets. */
import type {ColumnChoice} from '../columns/column-choice.ts';
import type {FileReading} from '../file-reading.ts';
import type {Table} from '../table.ts';

/** The cells of one row, without the spaces around them. */
export const headingsIn = ({rows, lines}: Table, row: number): readonly string[] =>
  rows[lines.indexOf(row)]?.map((cell) => cell.trim()) ?? [];

/** A sheet without a name is called by its number. */
export const sheetNames = (tables: readonly Table[]): readonly string[] =>
  tables.map(({sheet = ''}, at) => sheet || `#${at + 1}`);

/** Which sheets were read, where there are several. */
export const sheetsOf = (tables: readonly Table[], read: readonly number[]): Pick<FileReading, 'sheets'> =>
  tables.length > 1 ? {sheets: {names: sheetNames(tables), read}} : {};

/** Places of the sheets with the headings of the chosen one, which is always one of them. */
export function alikeTo(
  tables: readonly Table[],
  {headingRow, sheet = 0}: Pick<ColumnChoice, 'headingRow' | 'sheet'>,
): readonly number[] {
  const headings = tables.map((table) => JSON.stringify(headingsIn(table, headingRow)));
  return tables.flatMap((_, at) =>
    at === sheet || (headings[at] === headings[sheet] && headings[at] !== '[]') ? [at] : [],
  );
}

/** One table of the rows below the same headings. */
export function together(table: Table, more: readonly Table[], headingRow: number): Table {
  const below = more.flatMap(({rows, lines}) =>
    rows.flatMap((row, at) => {
      const line = lines[at] ?? 0;
      return line > headingRow ? [{row, line}] : [];
    }),
  );
  return {
    ...table,
    rows: [...table.rows, ...below.map(({row}) => row)],
    lines: [...table.lines, ...below.map(({line}) => line)],
    problems: [...table.problems, ...more.flatMap(({problems}) => problems)],
  };
}
