import {readCompletion} from './moodle/completion-report.ts';
import {readCanvas} from './layouts/canvas.ts';
import {readForma} from './layouts/forma.ts';
import {readIlias} from './layouts/ilias.ts';
import {readOpenEdx} from './layouts/open-edx.ts';
import {readTotara} from './layouts/totara.ts';
import type {FileReading} from './file-reading.ts';
import type {ReadingSettings} from './reading-settings.ts';
import {problem} from './file-reading.ts';
import {readGrades} from './moodle/grades.ts';
import {readLogs} from './moodle/logs.ts';
import {readPeople} from './people.ts';
import {readScormReport} from './moodle/scorm-report.ts';
import {readScormTracks} from './moodle/scorm-tracks.ts';
import type {Table} from './table.ts';

/** Every form of table that is recognised by its values, the most particular first. */
const readers: readonly ((
  table: Table,
  settings: ReadingSettings,
) => Omit<FileReading, 'name'> | undefined)[] = [
  readScormTracks,
  readScormReport,
  readLogs,
  readOpenEdx,
  readCanvas,
  readTotara,
  readForma,
  readIlias,
  readCompletion,
  readGrades,
  readPeople,
];

/** A table of a known form; one of another form has the kind `table` and the problem `needs-columns`. */
export function readTable(table: Table, settings: ReadingSettings): Omit<FileReading, 'name'> {
  for (const read of readers) {
    const reading = read(table, settings);
    if (reading)
      return {...reading, records: apart(reading), problems: [...table.problems, ...reading.problems]};
  }
  const needed = problem('needs-columns', table.lines[0], table.rows[0]?.join(' '));
  return {
    kind: 'table',
    understood: 0,
    problems: [...table.problems, needed],
    activities: [],
    records: [],
    signs: [],
  };
}

/** These forms have one row for each person, so two rows of one name are two people. */
function apart({kind, records}: Omit<FileReading, 'name'>): FileReading['records'] {
  if (kind !== 'grades' && kind !== 'completion' && kind !== 'forma') return records;
  return records.map((record, index) => ({...record, person: {...record.person, inFile: index + 1}}));
}
