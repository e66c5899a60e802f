import {groupBy} from '../../group-by.ts';
import type {Remark} from '../../model.ts';
import type {FileReading} from '../../read/file-reading.ts';
import {localPersons, nameKey, type LocalPerson} from './local-person.ts';
import {PersonIndex, type JoinedPerson} from './person-index.ts';

export interface JoinedPersons {
  readonly persons: readonly JoinedPerson[];
  /** Each file's people, with the person each of them is; those who could be several are left out. */
  readonly places: ReadonlyMap<FileReading, readonly (readonly [LocalPerson, JoinedPerson])[]>;
  readonly remarks: readonly Remark[];
}

export interface JoiningSettings {
  /** Names of files whose people the trainer wants joined by e-mail and numbers alone. */
  readonly apart: ReadonlySet<string>;
  /** Names of files whose teachers the trainer wants counted as learners. */
  readonly staffCounted?: ReadonlySet<string>;
}

/** Finds out who of one file is who of another: by e-mail or number, else by name and by what was done. */
export function joinPersons(readings: readonly FileReading[], {apart}: JoiningSettings): JoinedPersons {
  const index = new PersonIndex(readings.some(hasHashes));
  const remarks: Remark[] = [];
  const places = new Map<FileReading, readonly (readonly [LocalPerson, JoinedPerson])[]>();
  for (const {reading, locals} of inOrder(readings)) {
    const found: (readonly [LocalPerson, JoinedPerson])[] = [];
    const settings = {isByName: !apart.has(reading.name)};
    let [byName, byHash, unclear] = [0, 0, 0];
    for (const namesakes of groupBy(locals, groupKey).values()) {
      for (const [local, {person, by}] of index.placeNamesakes(namesakes, settings)) {
        if (person) found.push([local, person]);
        else unclear += local.records.length;
        if (person && (by === 'name' || by === 'likeness')) byName++;
        if (by === 'hash') byHash++;
      }
    }
    places.set(reading, found);
    if (!settings.isByName) remarks.push({code: 'kept-apart', detail: reading.name, count: locals.length});
    if (byHash > 0) remarks.push({code: 'joined-by-hash', detail: reading.name, count: byHash});
    if (byName > 0) remarks.push({code: 'joined-by-name', detail: reading.name, count: byName});
    if (unclear > 0) remarks.push({code: 'unclear-person', detail: reading.name, count: unclear});
  }
  return {persons: index.all, places, remarks: [...remarks, ...namesakesOf(index.all)]};
}

const hasHashes = ({records}: FileReading): boolean =>
  records.some(({person}) => person.ids.some((id) => id.startsWith('sha1:')));

/** Nameless people are told apart by their numbers alone. */
const groupKey = ({signs}: LocalPerson): string =>
  nameKey(signs.name) || `${signs.email} ${signs.ids.join(' ')}`;

/** Files that name people surely come first; of the others those that tell most of what was done. */
function inOrder(
  readings: readonly FileReading[],
): readonly {readonly reading: FileReading; readonly locals: readonly LocalPerson[]}[] {
  const known = readings.map((reading) => {
    const locals = localPersons(reading);
    const emails = locals.filter(({signs}) => signs.email !== '').length;
    const attempts = locals.reduce((sum, {work}) => sum + work.filter(({attempt}) => attempt).length, 0);
    return {reading, locals, isSure: emails > locals.length / 2, attempts};
  });
  return known.toSorted((a, b) => Number(b.isSure) - Number(a.isSure) || b.attempts - a.attempts);
}

/** People of one name of whom not all have an e-mail. */
function namesakesOf(persons: readonly JoinedPerson[]): readonly Remark[] {
  const groups = groupBy(
    persons.filter(({name}) => name !== ''),
    ({name}) => nameKey(name),
  );
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.some(({email}) => email === ''))
    .map((group) => ({code: 'same-name', detail: group[0]?.name ?? '', count: group.length}));
}
