import type {LitElement, ReactiveController} from 'lit';
import {moveFocus} from './move-focus.ts';

/**
 * Takes care that nobody is thrown back to the top of the page when an update takes away the very thing that
 * has the focus, as a button "remove" does with itself: the focus goes to `target` then.
 */
export class KeepFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #target: () => HTMLElement | null | undefined;
  #hadFocus = false;

  constructor(host: LitElement, target: () => HTMLElement | null | undefined) {
    this.#host = host;
    this.#target = target;
  }

  hostUpdate(): void {
    this.#hadFocus ||= this.#host.matches(':focus-within');
  }

  hostUpdated(): void {
    if (!this.#hadFocus) return;
    // Elements inside update after this one.
    setTimeout(() => {
      if (this.#hadFocus && !this.#host.matches(':focus-within')) moveFocus(this.#target());
      this.#hadFocus = false;
    });
  }
}
