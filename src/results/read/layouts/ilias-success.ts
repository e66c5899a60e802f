/** ILIAS: "success" of a SCORM module, one row for each person who has opened it. The same columns for SCORM 1.2 and 2004. */
import type {AttemptStatus} from '../../model.ts';
import {readChosenTable} from '../columns/chosen-table.ts';
import type {ColumnRole} from '../columns/column-choice.ts';
import type {FileReading, PersonRecord} from '../file-reading.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';
import {readWallTime} from '../values/wall-time.ts';
import {areAll, isPoints, type Rows} from './ilias-cells.ts';
import {personPlaces} from './ilias-person.ts';

/** Its words for learning progress, lower case: English, German, Lithuanian, Estonian (it has no Latvian). Source: `trac_*` of its language files. */
const words: Readonly<Record<string, AttemptStatus | 'not-started'>> = {
  'not attempted': 'not-started',
  'noch nicht begonnen': 'not-started',
  'nebandyta': 'not-started',
  'pole alustatud': 'not-started',
  'in progress': 'incomplete',
  'in bearbeitung': 'incomplete',
  'vykdoma': 'incomplete',
  'töös': 'incomplete',
  'completed': 'completed',
  'bearbeitet': 'completed',
  'baigta': 'completed',
  'lõpetatud': 'completed',
  'failed': 'failed',
  'nicht bestanden': 'failed',
  'nepavyko': 'failed',
  'ebaõnnestunud': 'failed',
};

/**
 * … **status**, percentage, attempts, existing, started, completed, passed SCOs, seconds, offline mode, last access. Undefined where `status` is no such
 * column.
 */
export function readIliasSuccess(
  table: Table,
  rows: Rows,
  status: number,
  settings: ReadingSettings,
): Omit<FileReading, 'name'> | undefined {
  const person = isSuccess(rows, status) ? personPlaces(rows, status - 1, 3) : undefined;
  if (!person) return undefined;
  const places = new Map<number, ColumnRole>([
    ...person.roles,
    [person.first - 2, 'activity'],
    [status, 'status'],
    [status + 7, 'seconds'],
    [status + 9, 'last'],
  ]);
  const roles = Array.from({length: table.rows[0]?.length ?? 0}, (_, at) => places.get(at) ?? 'ignore');
  const choice = {headingRow: table.lines[0] ?? 1, roles, activity: '', scoreMax: 100};
  const reading = readChosenTable('', table, choice, settings);
  const told = new Map(bodyOf(table).map(({row, line}) => [line, statusOf(row, status)]));
  return {
    ...reading,
    kind: 'ilias',
    records: reading.records.map((record) => withStatus(record, told.get(record.line ?? 0))),
    signs: reading.signs.filter(
      (sign) => sign.type !== 'unknown-status' || words[sign.word.toLowerCase()] === undefined,
    ),
  };
}

function isSuccess(rows: Rows, status: number): boolean {
  const isWhole = (cell: string): boolean => /^\d{1,9}$/.test(cell);
  const isOfExisting = (row: readonly string[]): boolean =>
    [4, 5, 6].every((step) => Number(cellOf(row, status + step)) <= Number(cellOf(row, status + 3)));
  return (
    areAll(rows, status, (cell) => /^\p{L}[\p{L} ]*$/u.test(cell)) &&
    areAll(rows, status + 1, (cell) => isPoints(cell) && Number(cell.replace(',', '.')) <= 100) &&
    [2, 7].every((step) => areAll(rows, status + step, (cell) => cell === '' || isWhole(cell))) &&
    [3, 4, 5, 6].every((step) => areAll(rows, status + step, isWhole)) &&
    rows.every(isOfExisting) &&
    new Set(rows.map((row) => cellOf(row, status + 3))).size === 1 &&
    areAll(rows, status + 9, (cell) => cell === '' || readWallTime(cell) !== undefined)
  );
}

/** Its own word for "completed" covers "passed"; the counts tell them apart. */
function statusOf(row: readonly string[], status: number): AttemptStatus | 'not-started' | undefined {
  const word = words[cellOf(row, status).toLowerCase()];
  const [existing = 0, , , passed = 0] = [3, 4, 5, 6].map((step) => Number(cellOf(row, status + step)));
  return existing > 0 && passed === existing && word !== 'failed' ? 'passed' : word;
}

function withStatus(record: PersonRecord, status: AttemptStatus | 'not-started' | undefined): PersonRecord {
  if (status === undefined) return record;
  return {
    ...record,
    work: (record.work ?? []).map(({activity, attempt}) => {
      if (status === 'not-started') return {activity, isNotStarted: true};
      return attempt ? {activity, attempt: {...attempt, status}} : {activity};
    }),
  };
}
