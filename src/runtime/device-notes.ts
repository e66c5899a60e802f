import {keysIn, removeText, type JournalStore} from './journal/journal-store.ts';
import type {Launch} from './tracker.ts';

/**
 * What a learner writes for themselves: kept on this device and nowhere else. Nothing here is ever
 * sent, and no other learner of the same device is shown it.
 *
 *     kopiga-riciba.note|LEARNER|MODULE/LESSON/BLOCK → the text
 *
 * Storage that is denied or full does not stop anybody: the text then lives until the page is left.
 */
export type NoteStore = JournalStore;

export interface DeviceNotesOptions {
  readonly courseId: string;
  /** See `notesOwner`. */
  readonly learnerId: string;
  /** The device's store, undefined where it is denied. */
  readonly store: NoteStore | undefined;
}

export class DeviceNotes {
  readonly #prefix: string;
  readonly #store: NoteStore | undefined;
  /** Notes of this visit, as far as the store did not take them. */
  readonly #unkept = new Map<string, string>();

  constructor({courseId, learnerId, store}: DeviceNotesOptions) {
    this.#prefix = notesPrefix(courseId, learnerId);
    this.#store = store;
  }

  /** False where the device keeps no notes at all. */
  get canKeep(): boolean {
    return this.#store !== undefined && this.#unkept.size === 0;
  }

  /** The note of a block, '' when there is none. `place`: `module/lesson/block`. */
  read(place: string): string {
    const unkept = this.#unkept.get(place);
    if (unkept !== undefined) return unkept;
    try {
      return this.#store?.getItem(this.#prefix + place) ?? '';
    } catch {
      return '';
    }
  }

  /** Keeps a note; an empty one is removed. True when the device has it, read back. */
  write(place: string, text: string): boolean {
    const key = this.#prefix + place;
    try {
      if (text === '') this.#store?.removeItem(key);
      else this.#store?.setItem(key, text);
      const isKept = this.#store !== undefined && (this.#store.getItem(key) ?? '') === text;
      if (isKept) this.#unkept.delete(place);
      else this.#unkept.set(place, text);
      return isKept;
    } catch {
      this.#unkept.set(place, text);
      return false;
    }
  }

  /** True when there is at least one note. */
  get hasAny(): boolean {
    return [...this.#unkept.values()].some((text) => text !== '') || this.#keys.length > 0;
  }

  /** Removes all notes of this learner in this course; those that a denied store does not let go stay (`hasAny`). */
  eraseAll(): void {
    this.#unkept.clear();
    for (const key of this.#keys) removeText(this.#store, key);
  }

  get #keys(): readonly string[] {
    return keysIn(this.#store, this.#prefix);
  }
}

/**
 * Whose notes a visit reads. Where there is no LMS they are the device's ('' as learner). An LMS that names
 * nobody may send many learners to one device: only the attempt tells them apart.
 */
export const notesOwner = (
  {standard, learnerId}: Pick<Launch, 'standard' | 'learnerId'>,
  attempt: string,
): string => (learnerId === '' && standard !== 'local' ? `attempt ${attempt}` : learnerId);

/** How the keys of all notes of one learner in one course begin. */
const notesPrefix = (courseId: string, learnerId: string): string =>
  `${courseId}.note|${encodeURIComponent(learnerId)}|`;
