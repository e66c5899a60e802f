import {readChosenTable} from '../columns/chosen-table.ts';
import type {ColumnRole} from '../columns/column-choice.ts';
import type {FileReading} from '../file-reading.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import type {Table} from '../table.ts';

/** Its headings are English everywhere, and no other table has them together. */
const telling = ['Student ID', 'Email', 'Username', 'Grade', 'Enrollment Track', 'Verification Status'];

const roles: Readonly<Record<string, ColumnRole>> = {
  'Student ID': 'id',
  'Email': 'email',
  'Username': 'id',
  'Grade': 'score',
  'Cohort Name': 'group',
};

/**
 * The course grade report of Open edX: grades from 0 to 1, whoever is enrolled. A grade of 0 is given to those who have done nothing, too, so it
 * stays open. Source: `tasks_helper/grades.py` of its platform. Undefined for other tables.
 */
export function readOpenEdx(table: Table, settings: ReadingSettings): Omit<FileReading, 'name'> | undefined {
  const headings = (table.rows[0] ?? []).map((heading) => heading.trim());
  if (!telling.every((heading) => headings.includes(heading))) return undefined;
  const choice = {
    headingRow: table.lines[0] ?? 1,
    roles: headings.map((heading): ColumnRole => roles[heading] ?? 'ignore'),
    activity: '',
    scoreMax: 1,
  };
  const reading = readChosenTable('', table, choice, settings);
  return {
    ...reading,
    kind: 'open-edx',
    records: reading.records.map((record) => ({
      ...record,
      // Everybody who is enrolled has a grade: 0 says nothing of whether anything was begun.
      work:
        record.work?.flatMap(({activity, attempt}) => [
          attempt?.score ? {activity, grade: attempt.score} : {activity},
        ]) ?? [],
    })),
  };
}
