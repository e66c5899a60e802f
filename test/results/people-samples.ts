/** Invented people of a list, with what divides them. */
import {filterValues} from '../../src/results/analysis/groups/breakdown.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {ColumnUse} from '../../src/results/model.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const first = ['Anna', 'Jānis', 'Šarlote', 'Ģirts', 'Olga', 'Ķince'];
const institutions = ['Sociālais dienests', 'Bāriņtiesa', 'Policija', 'Vidusskola'];
const last = ['Ābele', 'Ozols', 'Kļava', 'Liepa', 'Егорова'];

export interface Person {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly group: string;
  readonly city: string;
  readonly institution: string;
}

/** 60 people; every seventh has no group, every ninth no town. */
export const people: readonly Person[] = Array.from({length: 60}, (_, at): Person => {
  const [one = '', other = ''] = [first[at % 6], last[at % 5]];
  return {
    first: one,
    last: `${other} ${at}`,
    email: `p${at}@example.invalid`,
    group: at % 7 === 0 ? '' : `${(at % 3) + 1}. grupa`,
    city: at % 9 === 0 ? '' : at % 2 === 0 ? 'Upes novads' : 'Kalnu novads',
    institution: institutions[at % 4] ?? '',
  };
});

type Column = keyof Person | ((person: Person, at: number) => string);
const cellOf = (column: Column, person: Person, at: number): string =>
  typeof column === 'function' ? column(person, at) : person[column];

/** A CSV of these people. */
export function table(
  columns: readonly (readonly [heading: string, column: Column])[],
  separator = ',',
): string {
  const quoted = (cell: string) => (/[",;\s]/.test(cell) ? `"${cell}"` : cell);
  return [
    columns.map(([heading]) => quoted(heading)).join(separator),
    ...people.map((person, at) =>
      columns.map(([, column]) => quoted(cellOf(column, person, at))).join(separator),
    ),
  ].join('\n');
}

/** As the page reads it. */
export const read = (text: string | Uint8Array, name = 'saraksts.csv') =>
  readFile({name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text}, settings);
export const usesOf = (columns: readonly ColumnUse[] | undefined) => columns?.map(({use}) => use);
/** Divisions that may be chosen as a filter, with how many values each has. */
export const traitsOf = (reading: ReturnType<typeof read>) =>
  filterValues(joinReadings([reading])).map(({trait, values}) => [trait, values.length]);
