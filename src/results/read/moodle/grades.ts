/**
 * Moodle's grade export: first name, last name, ID number, institution, department, identity fields, then the grades
 * as points, percentage, letter, feedback (those that were ticked), then the course total, then the second of the
 * download. `-` is no grade.
 */
import {factsOfColumns, readNumber, type ColumnFacts} from '../values/column-facts.ts';
import {
  problem,
  type FileActivity,
  type FileReading,
  type PersonRecord,
  type WorkRecord,
} from '../file-reading.ts';
import {headingOf, usesOfPerson} from '../columns/column-uses.ts';
import {roleOfHeading} from '../columns/heading-roles.ts';
import {personColumns, personOf, traitsOf} from '../person-columns.ts';
import {withoutKind} from './activity-title.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';

const known = [{id: 'number'}, {trait: 'institution'}, {trait: 'department'}];

/** Where one activity's grade stands; percentages are surer than points, which may be out of anything. */
interface GradeColumn extends FileActivity {
  readonly column: number;
}

/** Undefined for a table of another form. */
export function readGrades(table: Table): Omit<FileReading, 'name'> | undefined {
  const facts = factsOfColumns(table);
  const headings = table.rows[0] ?? [];
  // The second of the download in the last column is what no other table has; without it, it may be any list of numbers.
  if (!isDownloadTime(facts.at(-1), table, facts.length - 1)) return undefined;
  const end = facts.length - 1;
  // A number of the person may stand before the grades.
  const last = headings.findLastIndex((heading) => roleOfHeading(heading) !== undefined);
  const start = facts.findIndex(
    (column, index) => index > Math.max(1, last) && index < end && isGrade(column),
  );
  if (start < 2) return undefined;
  const before = Array.from({length: start}, (_, column) => column);
  const person = personColumns(facts, headings, before, {nameColumns: 2, others: known});
  if (person.name.length === 0) return undefined;
  const columns = withoutTotal(gradeColumns(facts, headings, start, end), table);
  const problems: ReturnType<typeof problem>[] = [];
  const records = bodyOf(table).flatMap(({row, line}): PersonRecord[] => {
    const who = personOf(row, person);
    if (!who) problems.push(problem('no-person', line, row.slice(0, 3).join(' ')));
    const work = columns.map(({column}, activity): WorkRecord => {
      const grade = gradeOf(cellOf(row, column));
      if (grade !== undefined && grade > 100) problems.push(problem('bad-number', line, cellOf(row, column)));
      return {activity, ...(grade !== undefined && grade <= 100 && {grade})};
    });
    return who ? [{line, person: who, ...traitsOf(row, person), work}] : [];
  });
  return {
    kind: 'grades',
    understood: records.length,
    problems,
    activities: columns.map(({title}) => ({title})),
    records,
    columns: [
      ...usesOfPerson(person, headings),
      ...columns.map(({column}) => ({heading: headingOf(headings, column), use: 'grade' as const})),
    ],
    signs: [],
  };
}

/** The second of this century in which each row was written: Moodle asks its clock row by row, and thousands of them take minutes. */
function isDownloadTime(facts: ColumnFacts | undefined, table: Table, column: number): boolean {
  if (!facts || facts.rows === 0 || facts.numbers !== facts.rows || facts.dates > 0) return false;
  const cells = bodyOf(table).map(({row}) => cellOf(row, column));
  const seconds = cells.map(Number);
  return (
    cells.every((cell) => /^1\d{9}$/.test(cell)) &&
    seconds.every((second, at) => at === 0 || second >= (seconds[at - 1] ?? 0)) &&
    (seconds.at(-1) ?? 0) - (seconds[0] ?? 0) < longestDownload
  );
}

/** An hour. */
const longestDownload = 3600;

/** Numbers or `-` in every row. */
const isGrade = (facts: ColumnFacts): boolean =>
  facts.rows > 0 && facts.numbers + facts.percents + facts.dashes === facts.rows && facts.dates === 0;

function gradeColumns(
  facts: readonly ColumnFacts[],
  headings: readonly string[],
  start: number,
  end: number,
): readonly GradeColumn[] {
  const found: GradeColumn[] = [];
  for (let column = start; column < end; column++) {
    const of = facts[column];
    if (!of || !isGrade(of)) continue;
    // A letter looks like `-` where nobody has a grade: such a column says nothing.
    if (of.numbers + of.percents === 0) continue;
    // Beside points a share says the same again; beside a share it is that of another activity.
    const isBesidePoints = found.at(-1)?.column === column - 1 && facts[column - 1]?.percents === 0;
    const isPercentOfLast = of.percents > 0 && isBesidePoints;
    if (isPercentOfLast) found.pop();
    const heading = headings[isPercentOfLast ? column - 1 : column] ?? '';
    found.push({column, title: titleOf(heading)});
  }
  return found;
}

/** `SCORM package: Name (Real)` → `Name`. */
const titleOf = (heading: string): string => withoutKind(heading.replace(/\s*\([^()]*\)\s*$/, ''));

/** The last of several is the course's total when it is the sum or mean of the others in every row. */
function withoutTotal(columns: readonly GradeColumn[], table: Table): readonly GradeColumn[] {
  const total = columns.at(-1);
  if (!total || columns.length < 2) return columns;
  const others = columns.slice(0, -1);
  const isTotal = bodyOf(table).every(({row}) => {
    const value = gradeOf(cellOf(row, total.column));
    const grades = others.flatMap(({column}) => gradeOf(cellOf(row, column)) ?? []);
    if (value === undefined) return grades.length === 0;
    const sum = grades.reduce((all, grade) => all + grade, 0);
    return [sum, sum / others.length, sum / grades.length].some(
      (expected) => Math.abs(expected - value) < 0.011,
    );
  });
  return isTotal ? others : columns;
}

const gradeOf = (cell: string): number | undefined => readNumber(cell.replace(/\s?%$/, ''));
