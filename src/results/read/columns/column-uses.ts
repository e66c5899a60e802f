import {knownTraits, type ColumnUse, type KnownTrait} from '../../model.ts';
import type {PersonColumns} from '../person-columns.ts';
import type {ColumnChoice} from './column-choice.ts';

/** Which columns were taken for what. */
export const usesOfChoice = ({roles}: ColumnChoice, headings: readonly string[]): readonly ColumnUse[] =>
  roles.map((use, column) => ({heading: headingOf(headings, column), use}));

/** The columns of the person, as recognised by their values. */
export function usesOfPerson(
  {name, email, ids, traits}: PersonColumns,
  headings: readonly string[],
): readonly ColumnUse[] {
  const use = (column: number, is: ColumnUse['use']): ColumnUse => ({
    heading: headingOf(headings, column),
    use: is,
  });
  const known = (trait: string): KnownTrait | undefined => knownTraits.find((each) => each === trait);
  return [
    ...name.map((column, place) =>
      use(column, name.length === 1 ? 'name' : place === 0 ? 'first-name' : 'last-name'),
    ),
    ...(email === undefined ? [] : [use(email, 'email')]),
    ...ids.map(({column}) => use(column, 'id')),
    ...traits.map(({column, trait}) => use(column, known(trait) ?? 'trait')),
  ];
}

/** A heading may be missing. */
export const headingOf = (headings: readonly string[], column: number): string =>
  headings[column]?.trim() || `#${column + 1}`;
