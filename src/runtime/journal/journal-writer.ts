import type {Progress} from '../../domain/progress/progress.ts';
import type {DeviceStore, Kept} from '../device-copy/device-store.ts';
import type {Session} from '../session/session.ts';
import type {Snapshot} from '../tracker.ts';
import {joinAnswers, type JournalAnswer} from './journal-answers.ts';
import type {Journal} from './journal.ts';

export interface JournalWriterOptions {
  readonly journal: Journal;
  readonly session: Session;
  /** Counter that the LMS gave back for this attempt, at this launch or an earlier one; −1: never. */
  readonly given: number;
  /** Where the journal is kept. */
  readonly store: DeviceStore;
  /** First answers of earlier visits, as far as the device could read them at launch. */
  readonly answers: readonly JournalAnswer[];
  /**
   * The state with what the text of an entry adds to it; for `areBranches` see `merge`. Undefined for an attempt that began
   * with this visit: no entry of it was ever written elsewhere.
   */
  readonly withEarlier: ((progress: Progress, text: string, areBranches: boolean) => Progress) | undefined;
}

/**
 * Writes the journal. Whoever makes it calls `write` at every change of the session, in the same turn and before anything else
 * hears of it: only then does the device know before the screen and the LMS.
 */
export class JournalWriter {
  readonly #options: JournalWriterOptions;
  #answers: readonly JournalAnswer[];
  /** How many of the session's first answers are among `#answers`. */
  #taken = 0;
  /** The entry as it was last read or written. */
  #text: string | undefined;
  #isWritten: boolean;
  #areAnswersWritten = true;
  /** Indexes of answers that the LMS took without hearing its server. */
  readonly #unproven = new Set<number>();

  constructor(options: JournalWriterOptions) {
    this.#options = options;
    this.#answers = options.answers;
    // What the LMS gave back is news for the entry, though the state is the same.
    const {journal, session, given} = options;
    this.#isWritten = journal.entry(session.progress.attempt)?.given === given;
    options.store.subscribe((hasNews) => {
      if (!hasNews) return;
      // The disk had answers that this page had not: they are put together, and reported.
      this.#areAnswersWritten = false;
      this.#joinAnswers();
      this.write();
    });
  }

  /** Whether the newest change is on this device's disk. */
  get kept(): Kept {
    return this.#options.store.kept(this.#options.journal.prefix);
  }

  /** Writes all of it once more, in case something wiped the device meanwhile. */
  rewrite(): void {
    this.write();
    this.#options.store.rewrite();
  }

  /** First answers of this and earlier visits, as far as this device knows them. */
  get answers(): readonly JournalAnswer[] {
    return this.#answers;
  }

  /** Writes what is not written yet. */
  write(): void {
    this.#joinEarlier();
    this.#writeAnswers();
    const {journal, session, given} = this.#options;
    const {attempt, counter} = session.progress;
    const {text} = session;
    if (text === this.#text && this.#isWritten) return;
    this.#isWritten = journal.write(attempt, {counter, text, given});
    this.#text = text;
  }

  /** Storage that was denied at launch may hold more of this attempt: it is taken along, not overwritten. */
  #joinEarlier(): void {
    const {journal, session, given, withEarlier} = this.#options;
    const entry = withEarlier && journal.entry(session.progress.attempt);
    if (!entry || entry.text === this.#text) return;
    this.#text = entry.text;
    // Neither this launch nor an earlier one gave back so much: then this visit did not begin with it.
    const areBranches = entry.counter > Math.max(entry.given, given);
    session.goOnWith(withEarlier(session.progress, entry.text, areBranches));
    this.#joinAnswers();
  }

  #joinAnswers(): void {
    const {journal, session} = this.#options;
    const {added} = joinAnswers(this.#answers, journal.answers(session.progress.attempt));
    session.atOnce(() => added.forEach((answer) => session.addFirstAnswer(answer)));
  }

  /**
   * The LMS took this snapshot. Answers that have arrived need not be reported again; an answer that was
   * first taken without proof is never sent a second time in this visit, so it waits for the next one.
   */
  taken({interactions}: Snapshot, hasArrived: boolean): void {
    const indexes = new Set(
      interactions.map(({index}) => index).filter((index) => !this.#unproven.has(index)),
    );
    if (!hasArrived) {
      for (const index of indexes) this.#unproven.add(index);
      return;
    }
    const isNew = (answer: JournalAnswer) => !answer.hasArrived && indexes.has(answer.interaction.index);
    if (!this.#answers.some(isNew)) return;
    this.#answers = this.#answers.map((answer) => (isNew(answer) ? {...answer, hasArrived: true} : answer));
    this.#areAnswersWritten = false;
    this.write();
  }

  #writeAnswers(): void {
    const {journal, session} = this.#options;
    const fresh = session.firstAnswers.slice(this.#taken).map((answer) => ({...answer, hasArrived: false}));
    if (fresh.length === 0 && this.#areAnswersWritten) return;
    this.#taken += fresh.length;
    const {attempt} = session.progress;
    const known = joinAnswers(this.#answers, fresh).all;
    this.#answers = joinAnswers(known, journal.answers(attempt)).all;
    this.#areAnswersWritten = journal.writeAnswers(attempt, this.#answers);
  }
}
