import type {WorkRecord} from '../read/file-reading.ts';
import {fitOf} from './likeness.ts';
import {nameKey, type LocalPerson} from './local-person.ts';

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
  readonly by: 'sign' | 'name' | 'likeness' | 'new';
}

/** Everybody who is known so far, by e-mail, by numbers, by name. */
export class PersonIndex {
  readonly #byEmail = new Map<string, JoinedPerson>();
  readonly #byId = new Map<string, JoinedPerson>();
  readonly #byName = new Map<string, JoinedPerson[]>();
  readonly all: JoinedPerson[] = [];

  /** Places all people of one file that have the same name; no two of them become one person. */
  placeNamesakes(namesakes: readonly LocalPerson[]): ReadonlyMap<LocalPerson, Placement> {
    const placed = new Map<LocalPerson, Placement>();
    for (const local of namesakes) {
      const person = this.#bySign(local);
      if (person) placed.set(local, {person, by: 'sign'});
    }
    const open = namesakes.filter((local) => !placed.has(local));
    const taken = new Set([...placed.values()].map(({person}) => person));
    // Somebody with an e-mail that nobody has yet is somebody new, unless the known namesakes have none.
    const free = (this.#byName.get(nameKey(namesakes[0]?.signs.name ?? '')) ?? []).filter(
      (person) => !taken.has(person),
    );
    for (const [local, placement] of this.#byLikeness(open, free)) placed.set(local, placement);
    for (const [local, {person}] of placed) if (person) this.#learn(person, local);
    return placed;
  }

  #bySign({signs}: LocalPerson): JoinedPerson | undefined {
    const byEmail = signs.email === '' ? undefined : this.#byEmail.get(signs.email);
    return (
      byEmail ??
      signs.ids
        .map((id) => this.#byId.get(id))
        .find((person) => person !== undefined && !differs(person.email, signs.email))
    );
  }

  #byLikeness(
    open: readonly LocalPerson[],
    known: readonly JoinedPerson[],
  ): ReadonlyMap<LocalPerson, Placement> {
    const placed = new Map<LocalPerson, Placement>();
    const left = new Set(known);
    const waiting = new Set(open);
    const fitting = (local: LocalPerson): readonly JoinedPerson[] =>
      [...left].filter((person) => !differs(person.email, local.signs.email));
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
    if (signs.email !== '') this.#byEmail.set(signs.email, person);
    for (const id of signs.ids) {
      person.ids.add(id);
      this.#byId.set(id, person);
    }
    const key = nameKey(signs.name);
    const namesakes = this.#byName.get(key) ?? [];
    if (!namesakes.includes(person)) this.#byName.set(key, [...namesakes, person]);
  }
}

const differs = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;

/** Pairs whose work agrees more than that of any other pair with either of them, the surest first. */
function surePairs(
  open: readonly LocalPerson[],
  known: readonly JoinedPerson[],
): readonly {readonly local: LocalPerson; readonly person: JoinedPerson}[] {
  const pairs = open.flatMap((local) =>
    known
      .filter((person) => !differs(person.email, local.signs.email))
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
