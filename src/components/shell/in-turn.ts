/** A long page bit by bit: on a slow device all of it at once would keep the learner waiting who presses something. */
import {noChange, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type Part} from 'lit/directive.js';
import {nextFrame, nextTask} from '../next-task.ts';

/**
 * After so much work the browser lays out and paints what is there, before there is more of it: with half a frame's work a fast
 * device has no more to lay out at once than a slow one.
 */
const mostBetweenFramesMs = 8;

/**
 * The parts of one page that wait for their turn: each gets a task of its own, in the order in which they stand on the
 * page; parts of a part come after it. Before printing all of them come at once.
 */
export class Turns implements ReactiveController {
  readonly #waiting = new Set<() => void>();
  readonly #list: () => Element | null | undefined;
  #whole: Promise<void> | undefined;

  /** @param list what is marked as busy while there is more to come */
  constructor(host: ReactiveControllerHost, list: () => Element | null | undefined) {
    this.#list = list;
    host.addController(this);
  }

  /** Resolves when all parts are there. */
  get whole(): Promise<void> {
    return this.#whole ?? Promise.resolve();
  }

  /** Resolves when what is asked for is there, at the latest with all parts. What stands above it is there, too. */
  async until(isThere: () => boolean): Promise<void> {
    while (this.#whole && !isThere()) await nextTask();
  }

  add(show: () => void): void {
    this.#waiting.add(show);
    this.#whole ??= this.#takeTurns();
  }

  remove(show: () => void): void {
    this.#waiting.delete(show);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#showAll);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#showAll);
  }

  hostUpdated(): void {
    if (this.#whole) this.#list()?.setAttribute('aria-busy', 'true');
  }

  async #takeTurns(): Promise<void> {
    let frameMs = performance.now();
    await nextTask();
    while (this.#waiting.size > 0) {
      this.#showNext();
      // Elements render a moment after they were put in.
      await nextTask();
      if (performance.now() - frameMs < mostBetweenFramesMs) continue;
      await nextFrame();
      frameMs = performance.now();
    }
    this.#list()?.removeAttribute('aria-busy');
    this.#whole = undefined;
  }

  #showNext(): void {
    const [show, ...later] = this.#waiting;
    if (!show) return;
    this.#waiting.clear();
    try {
      show();
    } catch (error) {
      // The others are none the worse for it.
      reportError(error);
    }
    // What is a part of that part stands before them.
    for (const each of later) this.#waiting.add(each);
  }

  readonly #showAll = (): void => {
    while (this.#waiting.size > 0) this.#showNext();
  };
}

class InTurn extends AsyncDirective {
  #turns: Turns | undefined;
  #isShown = false;
  #render: () => unknown = () => nothing;

  override render(...given: [turns: Turns, render: () => unknown]): unknown {
    void given;
    return nothing;
  }

  override update(_part: Part, [turns, render]: [Turns, () => unknown]): unknown {
    this.#render = render;
    if (this.#isShown) return render();
    this.#turns = turns;
    turns.add(this.#show);
    return noChange;
  }

  protected override disconnected(): void {
    this.#turns?.remove(this.#show);
  }

  protected override reconnected(): void {
    if (!this.#isShown) this.#turns?.add(this.#show);
  }

  readonly #show = (): void => {
    this.#isShown = true;
    this.setValue(this.#render());
  };
}

/** A part of a page whose turn comes after those before it; from then on it is rendered with the page. */
export const inTurn = directive(InTurn);
