/**
 * Whether an LMS stores what a page says while it goes away. Some throw there, some say "true" and send nothing. What the
 * last words carried is noted on the device; a launch that gives back less shows an LMS that is deaf to them. Then
 * work is committed more often while the page is shown (see `SaveQueue`).
 */
import {ownPrefix, prefixOfLms} from './device-copy/keys.ts';
import {formatStamped, parseStamped} from './device-copy/stamped-text.ts';
import {readText, removeText, writeText, type JournalStore} from './journal/journal-store.ts';
import type {Progress} from '../domain/progress.ts';
import type {OpenSessionOptions} from './open-session.ts';
import type {SaveQueueOptions} from './save-queue-options.ts';
import type {Session} from './session.ts';
import type {Launch} from './tracker.ts';
import type {Visit} from './visit.ts';

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
  /** Time booked for this learner, with that of the visit, in milliseconds; undefined where the LMS tells none. */
  readonly totalMs: number | undefined;
  /** Something that no commit had carried before. */
  readonly hadNews: boolean;
}

/** What a launch gave back. */
export interface Given {
  readonly attempt: string;
  readonly counter: number;
  /** See `Tracker.totalTimeMs`; asked only where the last visit's words are known. */
  readonly totalMs: () => number | undefined;
}

/** What became of last words. */
export type Fate = 'heard' | 'lost' | 'unknown';

/** LMSs cut times to seconds, and count from when they think that the visit began. */
const toleranceMs = 5_000;

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

  /** Compares what the last visit ended with and what the LMS gives back now. Writes nothing. */
  judge(given: Given): Fate {
    const said = parseSaid(parseStamped(readText(this.#store, this.#saidKey))?.text);
    // More was written since, on another device: that says nothing of the last words of this one.
    if (!said || said.attempt !== given.attempt || given.counter > said.counter) return 'unknown';
    const isOlder = given.counter < said.counter;
    // Asked in any case: the end of this visit adds to it.
    const booked = given.totalMs();
    const isShort = said.totalMs !== undefined && booked !== undefined && booked < said.totalMs - toleranceMs;
    if (isOlder || isShort) return 'lost';
    return said.hadNews ? 'heard' : 'unknown';
  }
}

function parseSaid(json: string | undefined): Said | undefined {
  try {
    const {attempt, counter, totalMs, hadNews}: Partial<Record<string, unknown>> = {
      ...JSON.parse(json ?? 'null'),
    };
    if (typeof attempt !== 'string' || typeof counter !== 'number') return undefined;
    return {
      attempt,
      counter,
      totalMs: typeof totalMs === 'number' ? totalMs : undefined,
      hadNews: hadNews === true,
    };
  } catch {
    return undefined;
  }
}

interface Hearing {
  readonly session: Session;
  readonly fromLms: Progress | undefined;
  readonly visit: Visit;
}

/** Judges by this launch whether the LMS heard the last visit's last words, and notes those of this one. */
export function hearLastWords(
  {course, tracker, launch, store, isReturned, now}: OpenSessionOptions,
  {session, fromLms, visit}: Hearing,
): Pick<SaveQueueOptions, 'isEager' | 'onLastWords'> {
  if (launch.standard === 'local' || !launch.mayWrite) return {};
  const words = new LastWords({store, courseId: course.id, scope: course.scope, launch, now});
  let totalMs = launch.resumed ? undefined : 0;
  const readTotal = () => (totalMs = tracker.totalTimeMs?.());
  // A page out of the browser's history gives back old values: they tell nothing.
  const fate = fromLms && !isReturned ? words.judge({...fromLms, totalMs: readTotal}) : 'unknown';
  void visit.settled.then(() => visit.isWriting && words.note(fate));
  return {
    isEager: fate === 'lost' || (words.wereLost && fate !== 'heard'),
    onLastWords: ({snapshot: {counter, sessionMs}, hadNews, error}) => {
      if (!visit.isWriting) return;
      const total = totalMs === undefined ? undefined : totalMs + sessionMs;
      if (!error) words.said({attempt: session.progress.attempt, counter, totalMs: total, hadNews});
      else if (error.code === 'threw') words.threw();
    },
  };
}
