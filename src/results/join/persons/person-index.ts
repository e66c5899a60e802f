import type {WorkRecord} from '../../read/file-reading.ts';
import {fitOf} from './likeness.ts';
import {nameKey, type LocalPerson} from './local-person.ts';
import {areApart, isSameById} from './person-ids.ts';
import {sha1Hex} from './sha1.ts';

/** One person of all files, as far as they were joined. */
export interface JoinedPerson {
  readonly key: number;
  name: string;
  email: string;
  readonly ids: Set<string>;
  readonly work: WorkRecord[];
}

/** How the people of one file were found among those already known. */
export interface Placement {
  /** Undefined: it could be several people of this name. */
  readonly person: JoinedPerson | undefined;
  readonly by: 'sign' | 'hash' | 'name' | 'likeness' | 'new';
}

export interface PlacingSettings {
  /** False: by e-mail and numbers alone, never by a name or by the hash of an e-mail. */
  readonly isByName: boolean;
}

/** Everybody who is known so far, by e-mail, by numbers, by name. Who has no name is never found by it. */
export class PersonIndex {
  readonly #hasHashes: boolean;
  readonly #byHash = new Map<string, JoinedPerson>();
  readonly #byEmail = new Map<string, JoinedPerson>();
  readonly #byId = new Map<string, JoinedPerson[]>();
  readonly #byName = new Map<string, JoinedPerson[]>();
  readonly all: JoinedPerson[] = [];

  /** @param hasHashes some file knows people by the hash of their e-mail */
  constructor(hasHashes: boolean) {
    this.#hasHashes = hasHashes;
  }

  /** Places all people of one file that have the same name; no two of them become one person. */
  placeNamesakes(
    namesakes: readonly LocalPerson[],
    {isByName}: PlacingSettings,
  ): ReadonlyMap<LocalPerson, Placement> {
    const placed = new Map<LocalPerson, Placement>();
    for (const local of namesakes) {
      const person = this.#bySign(local);
      const hashed = person || !isByName ? undefined : this.#byHashOf(local);
      if (person) placed.set(local, {person, by: 'sign'});
      else if (hashed) placed.set(local, {person: hashed, by: 'hash'});
    }
    const open = namesakes.filter((local) => !placed.has(local));
    const taken = new Set([...placed.values()].map(({person}) => person));
    // Somebody with an e-mail that nobody has yet is somebody new, unless the known namesakes have none.
    const name = isByName ? nameKey(namesakes[0]?.signs.name ?? '') : '';
    const free = (this.#byName.get(name) ?? []).filter((person) => !taken.has(person));
    for (const [local, placement] of this.#byLikeness(open, free)) placed.set(local, placement);
    for (const [local, {person}] of placed) if (person) this.#learn(person, local);
    return placed;
  }

  #bySign({signs}: LocalPerson): JoinedPerson | undefined {
    const byEmail = signs.email === '' ? undefined : this.#byEmail.get(signs.email);
    return (
      byEmail ??
      signs.ids
        .map((id) => (this.#byId.get(id) ?? []).find((person) => isSameById(person, signs, id)))
        .find((person) => person !== undefined)
    );
  }

  /** xAPI names people by the hash of an address; another file may have the address. */
  #byHashOf({signs}: LocalPerson): JoinedPerson | undefined {
    return signs.ids.map((id) => this.#byHash.get(id)).find((person) => person && !areApart(person, signs));
  }

  #byLikeness(
    open: readonly LocalPerson[],
    known: readonly JoinedPerson[],
  ): ReadonlyMap<LocalPerson, Placement> {
    const placed = new Map<LocalPerson, Placement>();
    const left = new Set(known);
    const waiting = new Set(open);
    const fitting = (local: LocalPerson): readonly JoinedPerson[] =>
      [...left].filter((person) => !areApart(person, local.signs));
    const place = (local: LocalPerson, placement: Placement): void => {
      placed.set(local, placement);
      waiting.delete(local);
      if (placement.person) left.delete(placement.person);
    };
    if (open.length === 1 && known.length === 1) {
      const [local] = open;
      const [person] = local ? fitting(local) : [];
      if (local && person) place(local, {person, by: 'name'});
    }
    for (const {local, person} of surePairs(open, known))
      if (waiting.has(local) && left.has(person)) place(local, {person, by: 'likeness'});
    for (const local of [...waiting]) {
      const possible = fitting(local);
      const [only] = possible;
      if (possible.length === 0) place(local, {person: this.#add(), by: 'new'});
      // All others of this name have their place in this file: this is the one that is left.
      else if (possible.length === 1 && waiting.size === 1 && only)
        place(local, {person: only, by: 'likeness'});
      else place(local, {person: undefined, by: 'likeness'});
    }
    return placed;
  }

  #add(): JoinedPerson {
    const person: JoinedPerson = {key: this.all.length + 1, name: '', email: '', ids: new Set(), work: []};
    this.all.push(person);
    return person;
  }

  #learn(person: JoinedPerson, {signs, work}: LocalPerson): void {
    person.name ||= signs.name;
    person.email ||= signs.email;
    for (const record of work) person.work.push(record);
    if (signs.email !== '') {
      this.#byEmail.set(signs.email, person);
      if (this.#hasHashes) this.#byHash.set(`sha1:${sha1Hex(`mailto:${signs.email}`)}`, person);
    }
    for (const id of signs.ids) {
      person.ids.add(id);
      const known = this.#byId.get(id) ?? [];
      if (!known.includes(person)) this.#byId.set(id, [...known, person]);
    }
    const key = nameKey(signs.name);
    if (key === '') return;
    const namesakes = this.#byName.get(key) ?? [];
    if (!namesakes.includes(person)) this.#byName.set(key, [...namesakes, person]);
  }
}

/** Pairs whose work agrees more than that of any other pair with either of them, the surest first. */
function surePairs(
  open: readonly LocalPerson[],
  known: readonly JoinedPerson[],
): readonly {readonly local: LocalPerson; readonly person: JoinedPerson}[] {
  const pairs = open.flatMap((local) =>
    known
      .filter((person) => !areApart(person, local.signs))
      .map((person) => ({local, person, fit: fitOf(local.work, person.work)})),
  );
  return pairs
    .filter(({fit}) => fit > 0)
    .filter((pair) =>
      pairs.every(
        (other) =>
          other === pair ||
          (other.local !== pair.local && other.person !== pair.person) ||
          other.fit < pair.fit,
      ),
    )
    .toSorted((a, b) => b.fit - a.fit);
}
