/**
 * Moodle's lists of people: participants (first name, last name, identity fields, groups) and the overview of groups
 * (grouping, group, first name, last name, identity fields). The only files with groups.
 */
import {factsOfColumns, type ColumnFacts} from '../values/column-facts.ts';
import {problem, type FileReading, type PersonRecord} from '../file-reading.ts';
import {headingOf, usesOfPerson} from '../columns/column-uses.ts';
import {isEmailColumn, personOf, type PersonColumns} from '../person-columns.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';

/** Undefined for a table of another form. */
export function readPeople(table: Table): Omit<FileReading, 'name'> | undefined {
  const facts = factsOfColumns(table);
  if (facts.length < 2 || facts.length > 8 || !facts.every(isText)) return undefined;
  const email = facts.findIndex(isEmailColumn);
  const names = namesAt(facts, email);
  if (names === undefined) return undefined;
  const person: PersonColumns = {
    name: [names, names + 1],
    email: email < 0 ? undefined : email,
    ids: [],
    traits: [],
  };
  // Before the names stands the one group of this row; behind everything stand all of them, with commas.
  const group = names > 0 ? names - 1 : facts.length - 1;
  const isGroup = group < names || (group > names + 1 && group !== email);
  const problems: ReturnType<typeof problem>[] = [];
  const records = bodyOf(table).flatMap(({row, line}): PersonRecord[] => {
    const who = personOf(row, person);
    if (!who) problems.push(problem('no-person', line, row.slice(0, 3).join(' ')));
    const cell = isGroup ? cellOf(row, group) : '';
    const groups = names > 0 ? [cell] : cell.split(',');
    const values = groups.map((value) => value.trim()).filter((value) => value !== '' && value !== '-');
    return who ? [{line, person: who, ...(values.length > 0 && {traits: {group: values}})}] : [];
  });
  const headings = table.rows[0] ?? [];
  return {
    kind: 'people',
    understood: records.length,
    problems,
    activities: [],
    records,
    signs: [],
    columns: [
      ...usesOfPerson(person, headings),
      ...(isGroup ? [{heading: headingOf(headings, group), use: 'group' as const}] : []),
    ],
    // Any table of words looks like one; e-mails make it sure.
    ...(email < 0 && {question: 'is-this-right'}),
  };
}

const isText = ({words, emails, filled, dashes}: ColumnFacts): boolean =>
  words + emails + dashes >= filled * 0.9;

/** Column of the first name: with an e-mail behind two or four columns; else where the words differ most. */
function namesAt(facts: readonly ColumnFacts[], email: number): number | undefined {
  const isName = (column: number): boolean =>
    facts[column]?.filled === facts[column]?.rows && (facts[column]?.rows ?? 0) > 0;
  const possible = email >= 2 ? [email - 2] : email < 0 ? [0, facts.length - 2] : [];
  const differing = (column: number): number =>
    (facts[column]?.distinct ?? 0) + (facts[column + 1]?.distinct ?? 0);
  return possible
    .filter((column) => column >= 0 && column !== 1 && isName(column) && isName(column + 1))
    .sort((a, b) => differing(b) - differing(a))[0];
}
