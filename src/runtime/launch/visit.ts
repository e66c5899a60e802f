import type {Launch} from '../tracker.ts';

/**
 * Whether this page writes, decided here alone: it needs the right of its launch, to be the only page that has the
 * course open, and to know what there is. Until the other pages have answered (`isAlone` undefined) nothing is written;
 * the course is on screen meanwhile.
 */
export class Visit {
  readonly #launch: Pick<Launch, 'mayWrite'>;
  #isAlone: boolean | undefined;
  #isOutdated = false;
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

  /** See `isOutdated` in `may-write.ts`; true: only a new launch has what there is. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  /** From here on nothing is written. */
  becomeOutdated(): void {
    this.#isOutdated = true;
  }

  /** The LMS hears of this visit, if only that it ends. */
  get isHeard(): boolean {
    return this.#isAlone === true && !this.#isOutdated;
  }

  /** Work is kept: on this device, and in the LMS. */
  get isWriting(): boolean {
    return this.#launch.mayWrite && this.isHeard;
  }
}
