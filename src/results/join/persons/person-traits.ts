import type {Traits} from '../../model.ts';
import {Spellings} from '../../spellings.ts';
import type {JoinedPersons} from './join-persons.ts';
import type {JoinedPerson} from './person-index.ts';

/** What all files say that divides people. One town that is spelled in several ways is one, as most spell it. */
export function traitsOf({places}: JoinedPersons): ReadonlyMap<JoinedPerson, Traits> {
  const told = [...places.values()].flatMap((people) =>
    people.flatMap(([{records}, person]) =>
      records.flatMap(({traits = {}}) =>
        Object.entries(traits).map(([trait, values]) => ({person, trait, values})),
      ),
    ),
  );
  const spellings = new Map<string, Spellings>();
  for (const {trait, values} of told) {
    const own = spellings.get(trait) ?? new Spellings();
    spellings.set(trait, own);
    for (const value of values) own.add(value);
  }
  const shown = new Map<string, string>();
  const shownOf = (trait: string, value: string): string => {
    const key = `${trait}\n${value}`;
    const known = shown.get(key) ?? spellings.get(trait)?.shown(value) ?? value;
    shown.set(key, known);
    return known;
  };
  const all = new Map<JoinedPerson, Map<string, readonly string[]>>();
  for (const {person, trait, values} of told) {
    const own = all.get(person) ?? new Map<string, readonly string[]>();
    const named = values.map((value) => shownOf(trait, value));
    all.set(person, own.set(trait, [...new Set([...(own.get(trait) ?? []), ...named])]));
  }
  return new Map([...all].map(([person, traits]) => [person, Object.fromEntries(traits)]));
}
