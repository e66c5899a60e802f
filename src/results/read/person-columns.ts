import {knownTraits, type Traits} from '../learner-words.ts';
import {roleOfHeading} from './columns/heading-roles.ts';
import {isEmail, isMostly, type ColumnFacts} from './values/column-facts.ts';
import type {PersonSigns} from './person-signs.ts';
import {cellOf} from './table.ts';

/** Where in a row a person's name, e-mail and whatever else tells of the person stand. */
export interface PersonColumns {
  /** One column, or first and last name. */
  readonly name: readonly number[];
  readonly email: number | undefined;
  /** Columns of a number or short name of the person, with the prefix that its values get. */
  readonly ids: readonly {readonly column: number; readonly prefix: string}[];
  readonly traits: readonly {readonly column: number; readonly trait: string}[];
}

/** How the sort of table writes names. */
export interface NameForm {
  /** Columns of the name: Moodle's reports have one, its lists two. */
  readonly nameColumns: 1 | 2;
  /** What the columns are that are neither name nor e-mail, by their place; others are told by their values. */
  readonly others?: readonly KnownColumn[];
}
export type KnownColumn = {readonly trait: string} | {readonly id: string};

/**
 * Finds the person in the first columns of a table, by values: an e-mail has its sign, names are the first words.
 * @param headings for columns that only their heading can name (identity fields of a site)
 */
export function personColumns(
  facts: readonly ColumnFacts[],
  headings: readonly string[],
  columns: readonly number[],
  {nameColumns, others = []}: NameForm,
): PersonColumns {
  const email = columns.find((column) => isEmailColumn(facts[column]));
  const rest = columns.filter((column) => column !== email);
  const worded = rest.filter((column) => (facts[column]?.words ?? 0) > 0);
  const name = worded.slice(0, nameColumns);
  const more = rest.filter((column) => !name.includes(column));
  const isAsKnown = others.length === more.length;
  const known = more.map(
    (column, index) =>
      toldBy(headings[column] ?? '') ??
      (isAsKnown ? others[index] : undefined) ??
      guess(column, facts, headings),
  );
  const at = more.map((column, index) => ({column, is: known[index]}));
  return {
    name,
    email,
    ids: at.flatMap(({column, is}) => (is && 'id' in is ? [{column, prefix: is.id}] : [])),
    traits: at.flatMap(({column, is}) => (is && 'trait' in is ? [{column, trait: is.trait}] : [])),
  };
}

/** Mostly e-mails. */
export const isEmailColumn = (facts: ColumnFacts | undefined): boolean =>
  facts !== undefined && isMostly(facts.emails, facts);

/** A heading that names one of the divisions everybody knows stands above all else. */
function toldBy(heading: string): KnownColumn | undefined {
  const trait = knownTraits.find((each) => each === roleOfHeading(heading));
  return trait && {trait};
}

/** A value that several people share is a trait, called as the file calls it; one of its own is a number of the person. */
function guess(
  column: number,
  facts: readonly ColumnFacts[],
  headings: readonly string[],
): KnownColumn | undefined {
  const {filled = 0, distinct = 0, words = 0} = facts[column] ?? {};
  if (filled === 0) return undefined;
  const written = headings[column]?.trim() ?? '';
  // A heading such as `constructor` would be found in every object.
  const heading = written === '' || written in {} ? `#${column + 1}` : written;
  return words > 0 && distinct <= Math.max(1, filled * 0.6) ? {trait: heading} : {id: heading};
}

/** The person of a row; undefined when neither name, e-mail nor number stands there. */
export function personOf(row: readonly string[], columns: PersonColumns): PersonSigns | undefined {
  const name = columns.name
    .map((column) => cellOf(row, column))
    .filter((part) => part !== '' && part !== '-')
    .join(' ');
  const email = columns.email === undefined ? '' : cellOf(row, columns.email).toLowerCase();
  const ids = columns.ids.flatMap(({column, prefix}) => {
    const id = cellOf(row, column);
    return id === '' || id === '-' ? [] : [`${prefix}:${id}`];
  });
  if (name === '' && !isEmail(email) && ids.length === 0) return undefined;
  return {name, email: isEmail(email) ? email : '', ids};
}

/** What a row says of the person beside name and numbers. */
export function traitsOf(row: readonly string[], {traits}: PersonColumns): {readonly traits?: Traits} {
  const found = traits.flatMap(({column, trait}): [string, readonly string[]][] => {
    const value = cellOf(row, column);
    return value === '' || value === '-' ? [] : [[trait, [value]]];
  });
  return found.length === 0 ? {} : {traits: Object.fromEntries(found)};
}
