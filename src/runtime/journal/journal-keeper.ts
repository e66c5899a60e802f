import type {Course} from '../../domain/course.ts';
import {encode} from '../../domain/suspend-data/encode.ts';
import type {FirstAnswer, Session} from '../session.ts';
import type {Journal} from './journal.ts';

export interface JournalKeeperOptions {
  readonly journal: Journal;
  readonly session: Session;
  readonly course: Course;
  /** Counter that the LMS gave back for this attempt, at this launch or an earlier one; −1: never. */
  readonly given: number;
  /** First answers of earlier visits, as the journal has them. */
  readonly answers: readonly FirstAnswer[];
}

/**
 * Writes the journal at every change of the session, in the same turn. Make it before anything else
 * listens to the session: only then does the device know before the screen and the LMS.
 */
export class JournalKeeper {
  readonly #options: JournalKeeperOptions;
  readonly #answers: FirstAnswer[];
  #reported: number;
  #isKept = true;
  #written = -1;

  constructor(options: JournalKeeperOptions) {
    this.#options = options;
    this.#answers = [...options.answers];
    this.#reported = options.session.firstAnswers.length;
    options.session.subscribe(() => this.write());
  }

  /** The newest change stands on this device: it was read back. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** First answers of this and earlier visits, as far as this device knows them. */
  get answers(): readonly FirstAnswer[] {
    return this.#answers;
  }

  /** Writes what is not written yet. */
  write(): void {
    const {journal, session, course, given} = this.#options;
    const {attempt, counter} = session.progress;
    const fresh = session.firstAnswers.slice(this.#reported);
    this.#reported += fresh.length;
    this.#answers.push(...fresh);
    const isMissing = !this.#isKept;
    this.#isKept =
      counter === this.#written && !isMissing
        ? true
        : journal.write(attempt, {counter, text: encode(session.progress, course, Infinity), given});
    if (fresh.length > 0 || isMissing) {
      this.#isKept = journal.writeAnswers(attempt, this.#answers) && this.#isKept;
    }
    this.#written = counter;
  }
}
