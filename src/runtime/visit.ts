import type {Launch} from './tracker.ts';

/**
 * Whether this page writes, decided here alone: it needs the right of its launch, and to be the only page that has the
 * course open. Until the other pages have answered (`isAlone` undefined) nothing is written; the course is on screen
 * meanwhile.
 */
export class Visit {
  readonly #launch: Pick<Launch, 'mayWrite'>;
  #isAlone: boolean | undefined;
  /** Resolves when the other pages have answered. */
  readonly settled: Promise<void>;

  /** @param isAlone false when another page has this course open */
  constructor(launch: Pick<Launch, 'mayWrite'>, isAlone: boolean | Promise<boolean>) {
    this.#launch = launch;
    if (typeof isAlone === 'boolean') this.#isAlone = isAlone;
    this.settled = Promise.resolve(isAlone).then((answer) => void (this.#isAlone = answer));
  }

  get isAlone(): boolean | undefined {
    return this.#isAlone;
  }

  /** Work is kept: on this device, and in the LMS. */
  get isWriting(): boolean {
    return this.#launch.mayWrite && this.#isAlone === true;
  }
}
