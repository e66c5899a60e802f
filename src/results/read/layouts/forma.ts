import {headingOf} from '../columns/column-uses.ts';
import {problem, type FileReading, type PersonRecord, type WorkRecord} from '../file-reading.ts';
import type {Problem} from '../../model.ts';
import {cellOf, type Table} from '../table.ts';
import {isNumber, readNumber} from '../values/column-facts.ts';
import {percentOf} from '../values/percent.ts';

/** Rows of the head: titles, highest scores, required scores, weights, "shown", "counts". Then the titles stand once more. */
const headRows = 6;

/**
 * forma.lms: the export of a course's report. Its headings are in the site's language; no other table has its titles twice with numbers between them. People
 * are known by their names alone. Source: `export` of `CoursereportLmsController`. Undefined for other tables.
 */
export function readForma(table: Table): Omit<FileReading, 'name'> | undefined {
  const [titles = [], most = [], required = [], weights = []] = table.rows;
  const again = table.rows[headRows] ?? [];
  const columns = titles.map((_, column) => column).slice(1);
  const isSo =
    columns.length > 0 &&
    titles.length === again.length &&
    titles.every((title, column) => title === again[column]) &&
    columns.every((column) => [most, required, weights].every((row) => isNumber(cellOf(row, column))));
  if (!isSo) return undefined;
  const problems: Problem[] = [];
  const tests = columns.map((column, activity) => ({
    activity,
    column,
    max: readNumber(cellOf(most, column)) ?? 0,
    required: readNumber(cellOf(required, column)) ?? 0,
  }));
  const records = table.rows.slice(headRows + 1).flatMap((row, index): PersonRecord[] => {
    const line = table.lines[headRows + 1 + index];
    const name = cellOf(row, 0);
    if (name === '') problems.push(problem('no-person', line, row.join(' ')));
    if (name === '') return [];
    // It leaves out the cell of a test that somebody has not taken: then nothing tells which one is missing.
    const isWhole = row.length === titles.length;
    if (!isWhole) problems.push(problem('missing-cells', line, name));
    const work = tests.map((test): WorkRecord =>
      isWhole ? workOf(test, row, line, problems) : {activity: test.activity},
    );
    return [{line, person: {name, email: '', ids: []}, work}];
  });
  return {
    kind: 'forma',
    understood: records.length,
    problems,
    activities: columns.map((column) => ({title: cellOf(titles, column)})),
    records,
    signs: [],
    columns: [
      {heading: headingOf(titles, 0), use: 'name'},
      ...columns.map((column) => ({heading: headingOf(titles, column), use: 'score'}) as const),
    ],
  };
}

interface Test {
  readonly activity: number;
  readonly column: number;
  readonly max: number;
  readonly required: number;
}

/** Where the report has a score to reach, it says who has passed; else the score says no more than itself. */
function workOf(
  {activity, column, max, required}: Test,
  row: readonly string[],
  line: number | undefined,
  problems: Problem[],
): WorkRecord {
  const points = readNumber(cellOf(row, column));
  if (points === undefined) return {activity};
  if (points < 0 || points > max) {
    problems.push(problem('score-outside', line, cellOf(row, column)));
    return {activity};
  }
  const score = percentOf(points, max);
  if (required === 0) return {activity, grade: score};
  const status = points >= required ? 'passed' : 'failed';
  return {activity, attempt: {number: 1, status, score, parts: [], answers: [], objectives: []}};
}
