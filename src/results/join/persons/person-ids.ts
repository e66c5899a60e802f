/** What the ids say by which files know people: whether two descriptions can be, must be, or cannot be the same person. */
import type {PersonSigns} from '../../read/person-signs.ts';
import {nameKey} from './local-person.ts';

/** One value for one person everywhere. Others are numbers that each site or device gives anew. */
const unique: ReadonlySet<string> = new Set(['account', 'sha1', 'attempt']);

/** `attempt:a1` → `attempt`; an account belongs to its address: `account:https://x 7` → `account:https://x`. */
export function systemOf(id: string): string {
  if (id.startsWith('account:')) return id.slice(0, Math.max(0, id.lastIndexOf(' ')));
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

const typeOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

/** What is known of somebody. */
export interface KnownSigns {
  readonly name: string;
  readonly email: string;
  readonly ids: ReadonlySet<string>;
}

/** Another e-mail, or another number of the same system: two people, whatever their names. */
export function areApart(one: KnownSigns, other: PersonSigns): boolean {
  if (one.email !== '' && other.email !== '') return one.email !== other.email;
  const shared = other.ids.some((id) => one.ids.has(id));
  if (shared || one.ids.size === 0) return false;
  // Devices count their learners from 1: another number may be the same person on another device.
  const systems = new Set([...one.ids].map(systemOf));
  return other.ids.some((id) => typeOf(id) !== 'lms' && systems.has(systemOf(id)));
}

/** The same number means the same person; where several sites may give it, only under the same name. */
export function isSameById(one: KnownSigns, other: PersonSigns, id: string): boolean {
  if (one.email !== '' && other.email !== '' && one.email !== other.email) return false;
  if (unique.has(typeOf(id)) || one.name === '' || other.name === '') return true;
  return nameKey(one.name) === nameKey(other.name);
}
