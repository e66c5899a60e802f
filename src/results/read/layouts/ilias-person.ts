import type {ColumnRole} from '../columns/column-choice.ts';
import {isEmail} from '../values/column-facts.ts';
import {areAll, type Rows} from './ilias-cells.ts';

export interface PersonPlaces {
  readonly first: number;
  readonly roles: readonly (readonly [number, ColumnRole])[];
}

/**
 * The person's columns in a report of ILIAS end at `last`: login, "last name, first name", e-mail, department; a site that lets no names out writes
 * one number.
 * @param before so many columns at least stand before them
 */
export function personPlaces(rows: Rows, last: number, before: number): PersonPlaces | undefined {
  const isNamed =
    last - 3 >= before &&
    areAll(rows, last - 1, (cell) => cell === '' || isEmail(cell)) &&
    areAll(rows, last - 2, (cell) => cell.includes(','));
  if (isNamed)
    return {
      first: last - 3,
      roles: [
        [last - 3, 'id'],
        [last - 2, 'name'],
        [last - 1, 'email'],
        [last, 'department'],
      ],
    };
  const isNumbered = last >= before && areAll(rows, last, (cell) => /^[1-9]\d{0,9}$/.test(cell));
  return isNumbered ? {first: last, roles: [[last, 'id']]} : undefined;
}
