import {readChosenTable} from '../columns/chosen-table.ts';
import type {ColumnRole} from '../columns/column-choice.ts';
import type {FileReading} from '../file-reading.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';

/** Headings of the report source "SCORM" as they are in English, lower case; a site may add others. */
const roles: Readonly<Record<string, ColumnRole>> = {
  "user's fullname": 'name',
  'user fullname': 'name',
  "user's email": 'email',
  'user email': 'email',
  'username': 'id',
  'user id number': 'id',
  "user's organisation name(s)": 'institution',
  'sco attempt number': 'attempt',
  'sco start time': 'started',
  'sco status modified': 'last',
  'sco total time': 'minutes',
  'sco status': 'status',
  'sco score': 'score',
  'sco max score': 'score-max',
};
const telling = ['scorm title', 'sco title', 'sco attempt number', 'sco status'];

/**
 * Totara: a report made of the source "SCORM", one row for each attempt at each SCO. Source: `rb_source_scorm` of its published code and its strings.
 * Undefined for other tables.
 */
export function readTotara(table: Table, settings: ReadingSettings): Omit<FileReading, 'name'> | undefined {
  const headings = (table.rows[0] ?? []).map((heading) => heading.trim().toLowerCase());
  if (!telling.every((heading) => headings.includes(heading))) return undefined;
  const [scorm, sco] = [headings.indexOf('scorm title'), headings.indexOf('sco title')];
  // What is passed in one of several SCOs is not the whole activity.
  const scos = new Map<string, string>();
  const areSeveral = bodyOf(table).some(({row}) => {
    const [title, part] = [cellOf(row, scorm), cellOf(row, sco)];
    if (!scos.has(title)) scos.set(title, part);
    return scos.get(title) !== part;
  });
  const choice = {
    headingRow: table.lines[0] ?? 1,
    roles: headings.map((heading, at): ColumnRole => {
      if (at === (areSeveral ? sco : scorm)) return 'activity';
      // The way to a profile is a link on the page, and nothing in a file.
      return roles[heading.replace(' (linked to profile)', '')] ?? 'ignore';
    }),
    activity: '',
    scoreMax: 100,
  };
  return {...readChosenTable('', table, choice, settings), kind: 'totara'};
}
