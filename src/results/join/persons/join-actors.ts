import {groupBy} from '../../group-by.ts';
import type {PersonSigns} from '../../read/person-signs.ts';
import type {XapiStatement} from '../../read/xapi/xapi-statement.ts';
import {nameKey} from './local-person.ts';
import {systemOf} from './person-ids.ts';

/** By what a statement knows its person. */
export const actorOf = ({email, ids, name}: PersonSigns): string => email || ids.join() || name;

/** What came of bringing the actors of statements together. */
export interface JoinedActors {
  /** The person of each actor that is one with others; all others are their own. */
  readonly persons: ReadonlyMap<string, PersonSigns>;
  /** People who were joined. */
  readonly joined: number;
  /** Some are known by their e-mail and others by an account, and nothing shows whether they are the same. */
  readonly unclear: number;
}

/**
 * One person may be an address in some statements and an account in others. A registration is one learner's: two actors of different kinds in
 * the same one are one person, unless their names differ, or the person would have two addresses or two accounts at one place. Nothing else joins them.
 */
export function joinActors(statements: readonly XapiStatement[]): JoinedActors {
  const signs = new Map<string, PersonSigns>();
  for (const {person} of statements) {
    const known = signs.get(actorOf(person));
    if (!known || (known.name === '' && person.name !== '')) signs.set(actorOf(person), person);
  }
  const groups = groupsOf(statements, [...signs.keys()]);
  const persons = new Map<string, PersonSigns>();
  let joined = 0;
  for (const actors of groups.values()) {
    const all = actors.flatMap((actor) => signs.get(actor) ?? []);
    if (actors.length < 2 || !canBeOne(all)) continue;
    joined++;
    const person = {
      name: all.find(({name}) => name !== '')?.name ?? '',
      email: all.find(({email}) => email !== '')?.email ?? '',
      ids: [...new Set(all.flatMap(({ids}) => ids))].toSorted(),
    };
    for (const actor of actors) persons.set(actor, person);
  }
  return {persons, joined, unclear: unclearOf(signs, persons)};
}

/** Actors that share registrations, however many steps apart, by one of them. */
function groupsOf(
  statements: readonly XapiStatement[],
  actors: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, string>();
  const rootOf = (actor: string): string => {
    let at = actor;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  const first = new Map<string, string>();
  for (const {registration, person} of statements) {
    if (registration === '') continue;
    const own = rootOf(actorOf(person));
    const other = rootOf(first.get(registration) ?? own);
    first.set(registration, other);
    if (own !== other) above.set(own, other);
  }
  return groupBy(actors, rootOf);
}

/** Of different kinds, and not called differently. */
function canBeOne(all: readonly PersonSigns[]): boolean {
  const kinds = all.flatMap(({email, ids}) => [...(email === '' ? [] : ['email']), ...ids.map(systemOf)]);
  const names = new Set(all.map(({name}) => nameKey(name)).filter((name) => name !== ''));
  return new Set(kinds).size === kinds.length && names.size < 2;
}

/** As many people as may be counted twice. */
function unclearOf(
  signs: ReadonlyMap<string, PersonSigns>,
  persons: ReadonlyMap<string, PersonSigns>,
): number {
  const alone = [...signs].filter(([actor]) => !persons.has(actor)).map(([, person]) => person);
  const addressed = alone.filter(({email}) => email !== '').length;
  const accounts = alone.filter(
    ({email, ids}) => email === '' && ids.some((id) => id.startsWith('account:')),
  );
  return Math.min(addressed, accounts.length);
}
