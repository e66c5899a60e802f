/**
 * `adl.*` of one visit: what belongs to the tree and not to one SCO. Sources: SCORM 2004 4th Ed. RTE 4.3 (`adl.data`:
 * stores that activities share, in the order of the manifest's maps), SN 5.6 (`adl.nav`).
 */
import {type Sequence, openSequence} from '../sequencing/sequence.ts';
import type {DataModel} from './data-model.ts';
import type {Answer, ElementStore} from './model/element-store.ts';
import {collectionsOf} from './model/element-table.ts';
import {validityOf} from './model/navigation-elements.ts';
import {validity} from './navigation.ts';

const request = 'adl.nav.request';

export class TreeElements implements ElementStore {
  readonly #sequence: Sequence | undefined;
  readonly #cmi: () => DataModel;
  readonly #values = new Map<string, string>();
  readonly #maps;

  /** `cmi` gives the data of the SCO as they are when they are asked for. */
  constructor(sequence: Sequence | undefined, cmi: () => DataModel) {
    this.#sequence = sequence;
    this.#cmi = cmi;
    const {current, facts} = sequence ? openSequence(sequence) : {current: undefined, facts: undefined};
    this.#maps = current?.settings.sharedDataMaps ?? [];
    this.#maps.forEach(({targetID}, index) => {
      this.#values.set(`adl.data.${index}.id`, targetID);
      const stored = facts?.stores[targetID];
      if (stored !== undefined) this.#values.set(storeAt(index), stored);
    });
  }

  has(element: string): boolean {
    return this.#values.has(element);
  }

  value(element: string): string {
    return this.#values.get(element) ?? (element === request ? '_none_' : '');
  }

  count(collection: string): number {
    return collection === 'adl.data' ? this.#maps.length : 0;
  }

  isClosed(element: string, to: 'read' | 'write'): boolean {
    const [place] = collectionsOf(element);
    const map = place && element === storeAt(place.index) ? this.#maps[place.index] : undefined;
    return (to === 'read' ? map?.readSharedData : map?.writeSharedData) === false;
  }

  read(element: string): Answer {
    const asked = validityOf(element);
    const value = asked ? validity(asked, this.#sequence, this.#cmi()) : this.value(element);
    return {value: element === 'adl.data._children' ? 'id,store' : value, error: '0'};
  }

  set(element: string, value: string): string {
    this.#values.set(element, value);
    return '0';
  }

  /** What the content asks for at its end, as it wrote it. */
  get request(): string {
    return this.value(request);
  }

  /** What the stores of the activity hold now, by their ids. */
  get stores(): Readonly<Record<string, string>> {
    const held = this.#maps.flatMap(({targetID}, index) => {
      const stored = this.#values.get(storeAt(index));
      return stored === undefined ? [] : [[targetID, stored] as const];
    });
    return Object.fromEntries(held);
  }
}

const storeAt = (index: number) => `adl.data.${index}.store`;
