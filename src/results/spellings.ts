/** Names of towns, groups and institutions are written by many hands: in other cases, with other spaces. */

/** The same for "Valmiera", "valmiera " and "VALMIERA". */
export const placeKey = (name: string): string => spaced(name).toLowerCase();

const spaced = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');

/** How often each spelling is used, and so how a name is shown. */
export class Spellings {
  readonly #counts = new Map<string, Map<string, number>>();

  add(name: string): void {
    const key = placeKey(name);
    const own = this.#counts.get(key) ?? new Map<string, number>();
    const spelling = spaced(name);
    this.#counts.set(key, own.set(spelling, (own.get(spelling) ?? 0) + 1));
  }

  /** The most frequent spelling; of several the first by their letters, capitals first, so that the order of files does not matter. */
  shown(name: string): string {
    const [most] = [...(this.#counts.get(placeKey(name)) ?? [])].toSorted(
      ([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1),
    );
    return most?.[0] ?? spaced(name);
  }
}
