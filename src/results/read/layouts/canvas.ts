import type {Problem} from '../../model.ts';
import {usesOfPerson, headingOf} from '../columns/column-uses.ts';
import {problem, type FileReading, type PersonRecord, type WorkRecord} from '../file-reading.ts';
import {personOf, traitsOf} from '../person-columns.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';
import {isEmail, readNumber} from '../values/column-facts.ts';
import {percentOf} from '../values/percent.ts';

/** Undefined for other tables. Canvas writes English headings in whatever language it is used. */
const identity = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'];

/**
 * The gradebook of Canvas: a row of the points that are possible, a test student, and for each assignment a column `Title (number)`. Totals, which
 * have no number, are left out. Layout: gradebook files of Canvas courses that are public.
 */
export function readCanvas(table: Table): Omit<FileReading, 'name'> | undefined {
  const headings = (table.rows[0] ?? []).map((heading) => heading.trim());
  const places = identity.map((heading) => headings.indexOf(heading));
  const [student = -1, id = -1, , login = -1, section = -1] = places;
  const body = bodyOf(table);
  const possible = body.find(({row}) => cellOf(row, student) === 'Points Possible');
  if (student !== 0 || id < 0 || section < 0 || !possible) return undefined;
  const assignments = headings.flatMap((heading, column) => {
    const title = /^(.+) \(\d+\)$/.exec(heading)?.[1];
    const max = readNumber(cellOf(possible.row, column));
    return title !== undefined && max !== undefined && max > 0 ? [{title, column, max}] : [];
  });
  const columns = {
    name: [student],
    email: login < 0 ? undefined : login,
    ids: [{column: id, prefix: 'canvas'}],
    traits: [{column: section, trait: 'group'}],
  };
  const problems: Problem[] = [];
  const records = body.flatMap(({row, line}): PersonRecord[] => {
    const name = cellOf(row, student);
    if (row === possible.row || name === 'Student, Test' || line < (possible.line ?? 0)) return [];
    const person = personOf(row, columns);
    if (!person) problems.push(problem('no-person', line, name));
    const work = assignments.map(({column, max}, activity): WorkRecord => {
      const points = readNumber(cellOf(row, column));
      if (points === undefined) return {activity};
      if (points >= 0 && points <= max) return {activity, grade: percentOf(points, max)};
      problems.push(problem('score-outside', line, cellOf(row, column)));
      return {activity};
    });
    return person ? [{line, person, ...traitsOf(row, columns), work}] : [];
  });
  const hasEmails = records.some(({person}) => isEmail(person.email));
  return {
    kind: 'canvas',
    understood: records.length,
    problems,
    activities: assignments.map(({title}) => ({title})),
    records,
    signs: [],
    columns: [
      ...usesOfPerson({...columns, email: hasEmails ? columns.email : undefined}, headings),
      ...assignments.map(({column}) => ({heading: headingOf(headings, column), use: 'score'}) as const),
    ],
  };
}
