import {statusOfWord} from '../moodle/status-words.ts';
import {cellOf, type Table} from '../table.ts';
import {isResult} from '../values/canonical-answer.ts';
import {factsOfColumns, isMostly, isNumber, sampleOf, type ColumnFacts} from '../values/column-facts.ts';
import {readDuration} from '../values/written-duration.ts';
import {isYesOrNo, maxInHeading, meaningBelow} from '../values/yes-no.ts';
import {columnRoles, workRoles, type ColumnRole, type TablePreview} from './column-choice.ts';
import {roleOfHeading} from './heading-roles.ts';
import {fromHeadings} from './heading-row.ts';

/** The first rows, and what their columns look like. */
export function previewTable(name: string, whole: Table): Omit<TablePreview, 'sheets' | 'sheet' | 'alike'> {
  const table = fromHeadings(whole);
  const facts = factsOfColumns(table);
  const sample = sampleOf(table);
  const cells = facts.map((_, column) =>
    sample.map((row) => cellOf(row, column)).filter((cell) => cell !== ''),
  );
  const roles = guessRoles(facts, cells, table.rows[0] ?? []);
  const isList = !roles.some((role) => workRoles.includes(role));
  return {
    name,
    rows: whole.rows.slice(0, 20).map((row) => row.slice(0, 60)),
    lines: whole.lines.slice(0, 20),
    columns: facts.length,
    guess: {
      headingRow: table.lines[0] ?? 1,
      roles,
      activity: name,
      scoreMax: scoreMaxOf(
        cells[roles.indexOf('score')] ?? [],
        table.rows[0]?.[roles.indexOf('score')] ?? '',
      ),
      ...(isList && {isList}),
    },
  };
}

/** Where headings name somebody, no other column does. */
const nameRoles: ReadonlySet<ColumnRole> = new Set(['name', 'first-name', 'last-name']);

/** Roles of which a table has several columns. */
const repeated: ReadonlySet<ColumnRole> = new Set(['status']);

function guessRoles(
  facts: readonly ColumnFacts[],
  cells: readonly (readonly string[])[],
  headings: readonly string[],
): readonly ColumnRole[] {
  const left = new Set<ColumnRole>(columnRoles);
  const isNamed = headings.some((heading) => nameRoles.has(roleOfHeading(heading) ?? 'ignore'));
  const mayName = ({distinct, filled}: ColumnFacts): boolean => !isNamed && distinct > filled * 0.6;
  return facts.map((column, at): ColumnRole => {
    const own = cells[at] ?? [];
    const areMostly = (is: (cell: string) => boolean): boolean => isMostly(own.filter(is).length, column);
    const isYesNo = areMostly(isYesOrNo);
    if (saysHow(headings[at] ?? '', isYesNo, areMostly(isOneOrZero))) return 'status';
    const areWords = isMostly(column.words, column) && !isYesNo;
    const fits: readonly (readonly [ColumnRole, boolean])[] = [
      ['email', isMostly(column.emails, column)],
      ['started', isMostly(column.dates, column)],
      ['last', isMostly(column.dates, column)],
      ['result', areMostly((cell) => isResult(cell) && !isNumber(cell))],
      ['status', areMostly((cell) => statusOfWord(cell) !== undefined)],
      ['minutes', areMostly((cell) => !isNumber(cell) && readDuration(cell) !== undefined)],
      ['score', isMostly(column.numbers + column.percents, column) && column.distinct > 1],
      ['name', areWords && mayName(column)],
      ['group', areWords && column.distinct > 1],
    ];
    const told = roleOfHeading(headings[at] ?? '');
    // A heading may name what it is; of what went how, the values tell more.
    const isTold = told !== undefined && told !== 'ignore' && left.has(told);
    const role = isTold ? told : (fits.find(([name, is]) => is && left.has(name))?.[0] ?? 'ignore');
    if (!repeated.has(role)) left.delete(role);
    return role;
  });
}

/** 1 and 0 may be anything, and so may yes and no: the heading says it. */
const saysHow = (heading: string, isYesNo: boolean, isOneZero: boolean): boolean =>
  meaningBelow(heading) !== undefined && (isYesNo || isOneZero);

const isOneOrZero = (cell: string): boolean => /^[01]$/.test(cell);

/** A heading may say it. Shares from 0 to 1 have a fraction, and none of them is more. */
function scoreMaxOf(cells: readonly string[], heading: string): number {
  const told = maxInHeading(heading);
  if (told !== undefined) return told;
  const numbers = cells.filter(isNumber).map((cell) => Number(cell.replace(',', '.')));
  const areShares = numbers.length > 0 && numbers.every((number) => number >= 0 && number <= 1);
  return areShares && numbers.some((number) => !Number.isInteger(number)) ? 1 : 100;
}
