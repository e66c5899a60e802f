/**
 * ILIAS: tracking data of a SCORM 1.2 learning module with all columns, "core" or "interactions". Headings are in the site's language, so places and
 * values decide. Source of the columns' order: `ilSCORMTrackingItems` of ILIAS.
 */
import type {FileReading} from '../file-reading.ts';
import {readChosenTable} from '../columns/chosen-table.ts';
import type {ColumnRole} from '../columns/column-choice.ts';
import {statusOfWord} from '../moodle/status-words.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';
import {isResult} from '../values/canonical-answer.ts';
import {isCount, isEmail, isNumber} from '../values/column-facts.ts';
import {readDuration} from '../values/written-duration.ts';

const types = /^(?:true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/;

/** Undefined for a table of another form. */
export function readIlias(table: Table): Omit<FileReading, 'name'> | undefined {
  const rows = bodyOf(table).map(({row}) => row);
  const width = table.rows[0]?.length ?? 0;
  for (let column = 3; column < width; column++) {
    const roles = rolesOfAnswers(rows, column) ?? rolesOfCore(rows, column);
    if (!roles) continue;
    const all = Array.from({length: width}, (_, at): ColumnRole => roles.get(at) ?? 'ignore');
    const choice = {headingRow: table.lines[0] ?? 1, roles: all, activity: '', scoreMax: 100};
    return {...readChosenTable('', table, choice), kind: 'ilias'};
  }
  return undefined;
}

type Rows = readonly (readonly string[])[];
type Roles = ReadonlyMap<number, ColumnRole>;

const areAll = (rows: Rows, column: number, is: (cell: string) => boolean): boolean =>
  rows.length > 0 && column >= 0 && rows.every((row) => is(cellOf(row, column)));

/** … counter, id, weighting, **type**, result, response, latency, time, timestamp. */
function rolesOfAnswers(rows: Rows, type: number): Roles | undefined {
  const isSo =
    areAll(rows, type, (cell) => types.test(cell)) &&
    areAll(rows, type + 1, (cell) => cell === '' || isResult(cell)) &&
    areAll(rows, type - 3, (cell) => cell === '0' || isCount(cell)) &&
    areAll(rows, type - 1, (cell) => cell === '' || isNumber(cell));
  const person = isSo ? rolesOfPerson(rows, type - 4) : undefined;
  return person && new Map([...person, [type - 2, 'question'], [type + 1, 'result'], [type + 2, 'response']]);
}

/** … **status**, credit, entry, exit, max, min, raw, session time, total time, timestamp, … */
function rolesOfCore(rows: Rows, status: number): Roles | undefined {
  const isTime = (cell: string): boolean => cell === '' || readDuration(cell) !== undefined;
  const isPoints = (cell: string): boolean => cell === '' || isNumber(cell);
  const isSo =
    areAll(rows, status, (cell) => cell === '' || statusOfWord(cell) !== undefined) &&
    rows.some((row) => cellOf(row, status) !== '') &&
    areAll(rows, status + 1, (cell) => /^(?:|credit|no-credit)$/.test(cell)) &&
    areAll(rows, status + 2, (cell) => /^(?:|ab-initio|resume)$/.test(cell)) &&
    [4, 5, 6].every((step) => areAll(rows, status + step, isPoints)) &&
    [7, 8].every((step) => areAll(rows, status + step, isTime));
  const person = isSo ? rolesOfPerson(rows, status - 1) : undefined;
  return (
    person &&
    new Map([
      ...person,
      [status, 'status'],
      [status + 4, 'score-max'],
      [status + 6, 'score'],
      [status + 8, 'minutes'],
      [status + 9, 'last'],
    ])
  );
}

/** The person's columns end here: login, first and last name, e-mail, department; or one number. Before it module and SCO stand with their titles. */
function rolesOfPerson(rows: Rows, last: number): ReadonlyMap<number, ColumnRole> | undefined {
  if (areAll(rows, last - 1, (cell) => cell === '' || isEmail(cell)) && last >= 9)
    return new Map([
      [last - 4, 'id'],
      [last - 3, 'first-name'],
      [last - 2, 'last-name'],
      [last - 1, 'email'],
      [last, 'department'],
      [last - 8, 'activity'],
    ]);
  if (last >= 5 && areAll(rows, last, isCount))
    return new Map([
      [last, 'id'],
      [last - 4, 'activity'],
    ]);
  return undefined;
}
