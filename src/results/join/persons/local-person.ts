import {groupBy} from '../../group-by.ts';
import type {FileReading, PersonRecord, WorkRecord} from '../../read/file-reading.ts';
import type {PersonSigns} from '../../read/person-signs.ts';

/** All records of one file about one person, and by what that person is known there. */
export interface LocalPerson {
  readonly signs: PersonSigns;
  readonly records: readonly PersonRecord[];
  readonly work: readonly WorkRecord[];
}

/** People of one file. Two of one name are two people only where the file itself tells them apart. */
export function localPersons({records}: FileReading): readonly LocalPerson[] {
  const named = records.filter(
    ({person}) => person.name !== '' || person.email !== '' || person.ids.length > 0,
  );
  const groups = groupBy(named, ({person}) => keyOf(person));
  return [...groups.values()].map((own) => ({
    signs: {
      name: own.find(({person}) => person.name !== '')?.person.name ?? '',
      email: own.find(({person}) => person.email !== '')?.person.email ?? '',
      ids: [...new Set(own.flatMap(({person}) => person.ids))],
    },
    records: own,
    work: own.flatMap(({work = []}) => work),
  }));
}

function keyOf({email, inFile, ids, name}: PersonSigns): string {
  if (email !== '') return `e${email}`;
  if (inFile !== undefined) return `f${inFile}`;
  return ids.length > 0 ? `i${ids.join(' ')}` : `n${nameKey(name)}`;
}

/** The same for "Jānis Paraugs", "Paraugs, Jānis" and "JĀNIS  PARAUGS". */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .toSorted()
    .join(' ');
