import {answersEnding, journalPrefix} from '../device-copy/keys.ts';
import {formatAnswers, parseAnswers, type JournalAnswer} from './journal-answers.ts';
import {formatEntry, parseEntry, type JournalEntry} from './journal-entry.ts';
import {keysIn, readText, removeText, writeText, type JournalStore} from './journal-store.ts';
import {purgeJournals} from './purge-journals.ts';

/** What tells one learner's journal from another's on the same device. */
export interface JournalOwner {
  readonly courseId: string;
  readonly scope: string;
  /** As the LMS gave it; never stored, only its hash is. */
  readonly learnerId: string;
}

export interface JournalOptions {
  readonly owner: JournalOwner;
  /** Undefined where the browser denies storage: every write then says false. */
  readonly store: JournalStore | undefined;
  /** UTC milliseconds. */
  readonly now: () => number;
}

/** A journal found on the device. */
export interface FoundJournal extends JournalEntry {
  readonly attempt: string;
}

/**
 * The learner's work on this device, written in the same turn as the answer and read back, before
 * the LMS is told. One entry per attempt, and its first answers beside it:
 *
 *     kr.journal:COURSE:SCOPE:LEARNER:ATTEMPT          a JournalEntry
 *     kr.journal:COURSE:SCOPE:LEARNER:ATTEMPT:answers  JournalAnswer[]
 *
 * LEARNER is a hash: see `device-copy/keys.ts`.
 */
export class Journal {
  readonly #store: JournalStore | undefined;
  readonly #prefix: string;
  readonly #now: () => number;

  constructor({owner, store, now}: JournalOptions) {
    this.#store = store;
    this.#prefix = journalPrefix(owner.courseId, owner.scope, owner.learnerId);
    this.#now = now;
  }

  /** Every attempt of this learner in this package, the newest last. */
  attempts(): readonly FoundJournal[] {
    const keys = keysIn(this.#store, this.#prefix).filter((key) => !key.endsWith(answersEnding));
    return keys
      .flatMap((key) => this.entry(key.slice(this.#prefix.length)) ?? [])
      .sort((a, b) => a.savedAtMs - b.savedAtMs);
  }

  /** One attempt; undefined when there is none, or it cannot be read. */
  entry(attempt: string): FoundJournal | undefined {
    const entry = parseEntry(readText(this.#store, `${this.#prefix}${attempt}`));
    return entry && {...entry, attempt};
  }

  /** How the keys of all that is kept of this learner in this package begin. */
  get prefix(): string {
    return this.#prefix;
  }

  /**
   * True when the entry was read back in this turn. A full store is cleared of journals that an LMS holds. Work that was
   * saved earlier brings its time along.
   */
  write(attempt: string, entry: Omit<JournalEntry, 'savedAtMs'> & Partial<JournalEntry>): boolean {
    return this.#put(attempt, '', formatEntry({savedAtMs: Math.round(this.#now()), ...entry}));
  }

  /** True when all answers of the attempt were read back in this turn. */
  writeAnswers(attempt: string, answers: readonly JournalAnswer[]): boolean {
    return this.#put(attempt, answersEnding, formatAnswers(answers));
  }

  /** First answers of an attempt in the order given. */
  answers(attempt: string): readonly JournalAnswer[] {
    return parseAnswers(readText(this.#store, `${this.#prefix}${attempt}${answersEnding}`));
  }

  /** Removes journals of any learner that are of no use any more. */
  purge(): void {
    purgeJournals(this.#store, {nowMs: this.#now(), crampedFor: undefined});
  }

  /** Forgets one attempt of this learner. */
  forget(attempt: string): void {
    removeText(this.#store, `${this.#prefix}${attempt}`);
    removeText(this.#store, `${this.#prefix}${attempt}${answersEnding}`);
  }

  #put(attempt: string, ending: string, text: string): boolean {
    const entryKey = `${this.#prefix}${attempt}`;
    const key = `${entryKey}${ending}`;
    if (writeText(this.#store, key, text)) return true;
    purgeJournals(this.#store, {nowMs: this.#now(), crampedFor: entryKey});
    return writeText(this.#store, key, text);
  }
}
