/** So long after it was opened the page beside may still be taking its place, in milliseconds. */
const opening = 10_000;

/** The page beside takes the focus when it opens at a block: whoever writes meanwhile goes on writing. */
export class FocusKeeper {
  readonly #isTaken: () => boolean;
  readonly #takeBack: () => void;
  #openedAt = -Infinity;
  /** Somebody went on by key. */
  #isLeaving = false;

  /** @param isTaken whether the page beside has the focus */
  constructor(isTaken: () => boolean, takeBack: () => void) {
    this.#isTaken = isTaken;
    this.#takeBack = takeBack;
  }

  opened(): void {
    this.#openedAt = performance.now();
  }

  readonly pressed = ({key}: KeyboardEvent): void => {
    this.#isLeaving = key === 'Tab';
  };

  /** The editor lost the focus. */
  readonly left = (): void => {
    // Who has it now shows only when this event is over.
    setTimeout(() => {
      const isOpening = performance.now() - this.#openedAt < opening;
      if (isOpening && !this.#isLeaving && this.#isTaken()) this.#takeBack();
    });
  };
}
