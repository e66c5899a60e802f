import type {TrackerError} from '../tracker.ts';

/** Equal refusals after which a session is not expected to come back. */
const enough = 2;

/**
 * Tells a session that an LMS refuses for good from a server in trouble: after a login in another tab Moodle refuses each
 * commit of this page in the same way, while its server answers. Only a new launch helps then.
 */
export class Refusals {
  readonly #isReachable: () => Promise<boolean>;
  readonly #onForGood: () => void;
  #code = '';
  #count = 0;
  #areForGood = false;

  /** @param onForGood it has turned out so */
  constructor(isReachable: () => Promise<boolean>, onForGood: () => void) {
    this.#isReachable = isReachable;
    this.#onForGood = onForGood;
  }

  get areForGood(): boolean {
    return this.#areForGood;
  }

  /** A commit was refused. */
  note({code}: TrackerError): void {
    this.#count = code === this.#code ? this.#count + 1 : 1;
    this.#code = code;
    if (this.#areForGood || this.#count < enough || !isOfLms(code)) return;
    void this.#look();
  }

  /** A commit was taken. */
  end(): void {
    this.#count = 0;
    this.#code = '';
    this.#areForGood = false;
  }

  async #look(): Promise<void> {
    const isReachable = await this.#isReachable();
    // A commit may have been taken meanwhile.
    if (!isReachable || this.#count < enough || this.#areForGood) return;
    this.#areForGood = true;
    this.#onForGood();
  }
}

/** The LMS's own code, or a frame of it that is gone; not a line or a server that is down, nor something of ours. */
const isOfLms = (code: string): boolean => /^[1-4]\d+$/.test(code) || code === 'threw';
