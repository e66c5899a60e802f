/**
 * Whether an LMS stores what a page says while it goes away. Some throw there, some say "true" and send nothing. What the
 * last words carried is noted on the device; a launch that gives back less shows an LMS that is deaf to them. Then
 * work is committed more often while the page is shown (see `SaveQueue`).
 */
import {ownPrefix, prefixOfLms} from '../device-copy/keys.ts';
import {formatStamped, parseStamped} from '../device-copy/stamped-text.ts';
import {readText, removeText, writeText, type JournalStore} from '../journal/journal-store.ts';
import type {OpenSessionOptions} from '../session/open-session-options.ts';
import {hasLms, type Launch} from '../tracker.ts';

export interface LastWordsOptions {
  readonly store: JournalStore;
  readonly courseId: string;
  readonly scope: string;
  readonly launch: Pick<Launch, 'learnerId' | 'standard'>;
  readonly now: () => number;
}

/** What the end of a visit carried. */
export interface Said {
  readonly attempt: string;
  readonly counter: number;
  /** Time booked for this learner, with that of the visit, in milliseconds; undefined where the LMS gives none. */
  readonly totalMs: number | undefined;
  /** Something that no commit had carried before. */
  readonly hadNews: boolean;
}

/** What became of last words. */
export type Fate = 'heard' | 'lost' | 'unknown';

export class LastWords {
  readonly #store: JournalStore;
  readonly #saidKey: string;
  readonly #deafKey: string;
  readonly #now: () => number;

  constructor({store, courseId, scope, launch, now}: LastWordsOptions) {
    this.#store = store;
    this.#saidKey = `${ownPrefix(courseId, launch.learnerId)}last:${scope}`;
    this.#deafKey = `${prefixOfLms}${launch.standard}`;
    this.#now = now;
  }

  /** What the last visit ended with, as `said` wrote it. */
  get text(): string | undefined {
    return parseStamped(readText(this.#store, this.#saidKey))?.text;
  }

  /** This LMS was found to be deaf at an earlier launch. */
  get wereLost(): boolean {
    return readText(this.#store, this.#deafKey) !== undefined;
  }

  /** The LMS said that it took these. */
  said(words: Said): void {
    writeText(this.#store, this.#saidKey, formatStamped(JSON.stringify(words), this.#now()));
  }

  /** The LMS threw at the last words: it is deaf to them. */
  threw(): void {
    removeText(this.#store, this.#saidKey);
    this.note('lost');
  }

  /** Keeps what became known of this LMS. */
  note(fate: Fate): void {
    if (fate === 'lost') writeText(this.#store, this.#deafKey, formatStamped(fate, this.#now()));
    if (fate === 'heard') removeText(this.#store, this.#deafKey);
  }
}

/** Where there is no LMS nobody has to hear them, and what may not be written says none. */
export const hearsLastWords = (launch: Pick<Launch, 'standard' | 'mayWrite'>): boolean =>
  hasLms(launch) && launch.mayWrite;

/** Those of this learner and package. */
export const lastWordsOf = ({course, store, launch, now}: OpenSessionOptions): LastWords =>
  new LastWords({store, courseId: course.id, scope: course.scope, launch, now});
