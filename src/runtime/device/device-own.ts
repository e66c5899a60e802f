/** What the device keeps of one learner in one course, whatever the package, beside journals: see `device-copy/keys.ts`. */
import type {DeviceStore} from '../device-copy/device-store.ts';
import {ownPrefix} from '../device-copy/keys.ts';
import {formatStamped, parseStamped} from '../device-copy/stamped-text.ts';
import {keysIn, readText, removeText} from '../journal/journal-store.ts';

export interface DeviceOwnOptions {
  readonly courseId: string;
  /** See `notesOwner`. */
  readonly learnerId: string;
  readonly store: DeviceStore;
  /** UTC milliseconds. */
  readonly now: () => number;
}

/** Short texts by name. A text that the device does not keep lives until the page is left. */
export class DeviceOwn {
  readonly #store: DeviceStore;
  readonly #prefix: string;
  readonly #now: () => number;

  constructor({courseId, learnerId, store, now}: DeviceOwnOptions) {
    this.#store = store;
    this.#prefix = ownPrefix(courseId, learnerId);
    this.#now = now;
  }

  /** '' when there is none. */
  read(name: string): string {
    return parseStamped(readText(this.#store, this.#prefix + name))?.text ?? '';
  }

  /** Of an empty text only the time is left, so that no older copy comes back. False when the device does not keep it. */
  keep(name: string, text: string): boolean {
    const key = this.#prefix + name;
    const previous = parseStamped(readText(this.#store, key));
    try {
      if ((previous?.text ?? '') !== text)
        this.#store.setItem(key, formatStamped(text, this.#now(), previous));
    } catch {
      // Not in this turn; it may still get to the disk, and `kept` tells.
    }
    return this.#store.kept(key) !== 'no';
  }

  /** False where the device does not keep what was written under names that begin so. */
  canKeep(beginning: string): boolean {
    return this.#store.kept(this.#prefix + beginning) !== 'no';
  }

  /** Names that begin so and have a text. */
  names(beginning: string): readonly string[] {
    return keysIn(this.#store, this.#prefix + beginning)
      .map((key) => key.slice(this.#prefix.length))
      .filter((name) => this.read(name) !== '');
  }

  /** Removes all that begins so. Resolves with whether the device let it go, from its disk as well. */
  async erase(beginning: string): Promise<boolean> {
    for (const key of keysIn(this.#store, this.#prefix + beginning)) removeText(this.#store, key);
    return (await this.#store.settled()) && this.names(beginning).length === 0;
  }
}
