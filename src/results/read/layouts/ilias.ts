/**
 * ILIAS: tracking data of a SCORM module with all columns ticked: of SCOs ("core"), of interactions, of success; SCORM 1.2 and 2004. Headings are in
 * the site's language, so places and values decide. Source of the columns' order: `ilSCORMTrackingItems` and `ilSCORM2004TrackingItems` of ILIAS 5.1 to 8.
 */
import type {FileReading} from '../file-reading.ts';
import {readChosenTable} from '../columns/chosen-table.ts';
import type {ColumnRole} from '../columns/column-choice.ts';
import type {ReadingSettings} from '../reading-settings.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';
import {personPlaces, type PersonPlaces} from './ilias-person.ts';
import {answers12, answers2004, core12, core2004, type IliasReport} from './ilias-reports.ts';
import {readIliasSuccess} from './ilias-success.ts';

/** Undefined for a table of another form. */
export function readIlias(table: Table, settings: ReadingSettings): Omit<FileReading, 'name'> | undefined {
  const rows = bodyOf(table).map(({row}) => row);
  const width = table.rows[0]?.length ?? 0;
  for (let column = 4; column < width; column++) {
    const success = readIliasSuccess(table, rows, column, settings);
    if (success) return success;
    for (const find of [core2004, answers2004, core12, answers12]) {
      const report = find(rows, column);
      const person = report && personPlaces(rows, report.lastOfPerson, 5);
      if (person) return reading(table, {...report, person}, settings);
    }
  }
  return undefined;
}

function reading(
  table: Table,
  {roles, scoreMax = 100, person: {first, roles: ofPerson}}: IliasReport & {readonly person: PersonPlaces},
  settings: ReadingSettings,
): Omit<FileReading, 'name'> {
  // … id of the module, title of the module, id of the SCO, "yes" or "no", title of the SCO: what is passed in one of several SCOs is not the module.
  const areSeveral = new Set(bodyOf(table).map(({row}) => cellOf(row, first - 3))).size > 1;
  const title = areSeveral ? first - 1 : first - 4;
  const places = new Map<number, ColumnRole>([...ofPerson, [title, 'activity'], ...roles]);
  const all = Array.from({length: table.rows[0]?.length ?? 0}, (_, at) => places.get(at) ?? 'ignore');
  const choice = {headingRow: table.lines[0] ?? 1, roles: all, activity: '', scoreMax};
  return {...readChosenTable('', table, choice, settings), kind: 'ilias'};
}
