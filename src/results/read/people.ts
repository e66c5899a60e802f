/**
 * Lists of people: who should take the course, and where they are from. Moodle's participants and overview of groups, ILIAS's members, and tables made by hand.
 * Headings tell what is what; where they are in a language that is not known here, Moodle's order of columns does.
 */
import {knownTraits, type KnownTrait, type Traits} from '../learner-words.ts';
import type {ColumnUse} from '../model.ts';
import {headingOf} from './columns/column-uses.ts';
import {roleOfHeading} from './columns/heading-roles.ts';
import {fromHeadings} from './columns/heading-row.ts';
import {problem, type FileReading, type PersonRecord} from './file-reading.ts';
import {statusOfWord} from './moodle/status-words.ts';
import {isEmailColumn, personOf, type PersonColumns} from './person-columns.ts';
import {staffRolesOf} from './staff-roles.ts';
import {bodyOf, cellOf, type Table} from './table.ts';
import {factsOfColumns, isMostly, type ColumnFacts} from './values/column-facts.ts';

/** More columns than these are no list of people. */
const mostColumns = 24;

type ListUse = ColumnUse['use'];

/** Undefined for a table of another form. */
export function readPeople(whole: Table): Omit<FileReading, 'name'> | undefined {
  const table = fromHeadings(whole);
  const facts = factsOfColumns(table);
  const headings = table.rows[0] ?? [];
  const uses = usesOf(table, facts, headings);
  if (!uses) return undefined;
  const at = (use: ListUse): readonly number[] => uses.flatMap((is, column) => (is === use ? [column] : []));
  const person: PersonColumns = {
    name: [...at('name'), ...at('first-name'), ...at('last-name')],
    email: at('email')[0],
    ids: at('id').map((column) => ({column, prefix: headingOf(headings, column)})),
    traits: [],
  };
  const problems: ReturnType<typeof problem>[] = [];
  const roleAt = at('course-role')[0] ?? -1;
  const isStaffRole = staffRolesOf(bodyOf(table).map(({row}) => cellOf(row, roleAt)));
  const records = bodyOf(table).flatMap(({row, line}): PersonRecord[] => {
    const who = personOf(row, person);
    if (!who) problems.push(problem('no-person', line, row.slice(0, 3).join(' ')));
    const traits = traitsIn(row, uses, headings);
    const isStaff = isStaffRole(cellOf(row, roleAt));
    return who
      ? [
          {
            line,
            person: who,
            ...(Object.keys(traits).length > 0 && {traits}),
            ...(isStaff !== undefined && {isStaff}),
          },
        ]
      : [];
  });
  // Any table of words looks like one; e-mails make it sure, unless something is in it that nobody knows.
  const isSure = person.email !== undefined && !uses.includes('trait');
  return {
    kind: 'people',
    understood: records.length,
    problems,
    activities: [],
    records,
    signs: [],
    columns: uses.map((use, column) => ({heading: headingOf(headings, column), use})),
    ...(!isSure && {question: 'is-this-right'}),
  };
}

/** What each column is; undefined where one of them is none of a list of people. */
function usesOf(
  table: Table,
  facts: readonly ColumnFacts[],
  headings: readonly string[],
): readonly ListUse[] | undefined {
  if (facts.length < 2 || facts.length > mostColumns) return undefined;
  const told = facts.map((_, column) => roleOfHeading(headings[column] ?? ''));
  const uses: (ListUse | undefined)[] = told.map((role, column) => {
    const isEmail = isEmailColumn(facts[column]);
    return isEmail ? 'email' : role === 'email' ? 'ignore' : role;
  });
  // A first name alone is all there is of the name.
  if (!uses.includes('last-name')) replace(uses, 'first-name', 'name');
  const isNamed = uses.includes('name') || (uses.includes('first-name') && uses.includes('last-name'));
  // An e-mail is enough where everything else is known.
  const isAddressed = uses.includes('email') && !uses.includes(undefined);
  if (!isNamed && !isAddressed) return usesByPlace(facts, uses);
  const isPlain = facts.every((fact, column) => uses[column] !== undefined || isWords(fact));
  if (!isPlain) return undefined;
  const settled = uses.map((use, column) =>
    use && use !== 'ignore' ? use : otherUse(table, facts[column], column, use),
  );
  return settled.includes(undefined) ? undefined : once(settled.filter((use) => use !== undefined));
}

/** Of a column with a heading that says nothing, or of nothing that divides people: what several people share divides them; a word about how something went is no list's. */
function otherUse(
  table: Table,
  facts: ColumnFacts | undefined,
  column: number,
  told: ListUse | undefined,
): ListUse | undefined {
  if (!facts || facts.filled === 0) return 'ignore';
  const words = bodyOf(table).map(({row}) => cellOf(row, column));
  if (words.some((word) => statusOfWord(word) !== undefined)) return undefined;
  if (told) return told;
  return facts.distinct <= Math.max(1, facts.filled * 0.6) ? 'trait' : 'ignore';
}

/** In a language that is not known here: first and last name before the e-mail; the group before them, or all groups behind everything. */
function usesByPlace(
  facts: readonly ColumnFacts[],
  told: readonly (ListUse | undefined)[],
): readonly ListUse[] | undefined {
  if (facts.length > 8 || !facts.every(isText)) return undefined;
  const email = told.indexOf('email');
  const first = namesAt(facts, email);
  if (first === undefined) return undefined;
  const group = first > 0 ? first - 1 : facts.length - 1;
  return facts.map((_, column): ListUse => {
    if (column === email) return 'email';
    if (column === first || column === first + 1) return column === first ? 'first-name' : 'last-name';
    return told[column] ?? (column === group ? 'group' : 'ignore');
  });
}

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

const isText = ({words, emails, filled, dashes}: ColumnFacts): boolean =>
  words + emails + dashes >= filled * 0.9;

const isWords = (facts: ColumnFacts): boolean =>
  facts.filled === 0 || isMostly(facts.words + facts.dashes, facts);

function replace(uses: (ListUse | undefined)[], one: ListUse, other: ListUse): void {
  uses.forEach((use, column) => {
    if (use === one) uses[column] = other;
  });
}

/** A person has one e-mail and one of each name; a second column of that kind is left alone. */
const once = (uses: readonly ListUse[]): readonly ListUse[] =>
  uses.map((use, column) => (single.has(use) && uses.indexOf(use) < column ? 'ignore' : use));

const single: ReadonlySet<ListUse> = new Set(['name', 'first-name', 'last-name', 'email']);

/** Values by trait. Moodle writes all groups of a person into one cell, with commas. */
function traitsIn(row: readonly string[], uses: readonly ListUse[], headings: readonly string[]): Traits {
  const found = new Map<string, readonly string[]>();
  uses.forEach((use, column) => {
    const trait = use === 'trait' ? headingOf(headings, column) : knownTrait(use);
    if (trait === undefined) return;
    const cell = cellOf(row, column);
    const values = (use === 'group' ? cell.split(',') : [cell])
      .map((value) => value.trim())
      .filter((value) => !isNothing(value));
    if (values.length > 0) found.set(trait, [...(found.get(trait) ?? []), ...values]);
  });
  return Object.fromEntries(found);
}

/** Moodle writes in words that somebody is in no group. */
const isNothing = (value: string): boolean =>
  /^(?:-?|no groups|nav grupu|grupu nav|нет групп|keine gruppen)$/iu.test(value);

const knownTrait = (use: ListUse): KnownTrait | undefined => knownTraits.find((each) => each === use);
