import type {LitElement, ReactiveController} from 'lit';
import {bringInto} from '../../../focus/move-focus.ts';
import {showFrameTop} from '../../../focus/show-frame-top.ts';
import {isFramed, visiblePart} from '../../../focus/visible-part.ts';
import {StepEvent} from './step-event.ts';
import {turnOf} from './turns-of-page.ts';

export interface StepPlaceOptions {
  /** The ids of the blocks of each step; undefined while the lesson is one page. */
  readonly steps: () => readonly (readonly string[])[] | undefined;
  /** Resolves when all blocks are there. */
  readonly whole: () => Promise<void>;
  /** What stays in sight above a step. */
  readonly top: () => Element | null;
  /** Where reading begins in the step with this block. */
  readonly start: (block: string | undefined) => HTMLElement | null;
}

/** Which step of a lesson is on screen: buttons, keys and a finger lead from one to the next. */
export class StepPlace implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: StepPlaceOptions;
  /** Of the update on screen: to find them reads all of the lesson's words. */
  #steps: readonly (readonly string[])[] = [];
  /** Names the step by one of its blocks: other blocks may be shown when the institution changes. */
  #block: string | undefined;

  constructor(host: LitElement, options: StepPlaceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** From 0. */
  get at(): number {
    const found = this.#steps.findIndex(
      (blocks) => this.#block !== undefined && blocks.includes(this.#block),
    );
    return Math.max(0, found);
  }

  get count(): number {
    return this.#steps.length;
  }

  /** True while the block, or what stands at the lesson's end (undefined), is on another step. */
  isAway(block: string | undefined): boolean {
    if (this.count === 0) return false;
    return block === undefined ? this.at < this.count - 1 : !this.#steps[this.at]?.includes(block);
  }

  /** Shows the step with this block at once; focus and scrolling are the caller's. */
  show(block: string | undefined): void {
    if (this.#block === block) return;
    this.#block = block;
    this.#host.requestUpdate();
  }

  /** One on, or one back. */
  async turn(by: 1 | -1): Promise<void> {
    const to = this.at + by;
    const blocks = this.#steps[to];
    if (!blocks) return;
    this.show(blocks[0]);
    await this.#host.updateComplete;
    const {start, top, whole} = this.#options;
    await whole();
    const heading = to === 0 ? start(undefined) : start(blocks[0]);
    heading?.focus({preventScroll: true});
    const seen = to === 0 ? heading : top();
    if (seen) bringInto(seen, 'top');
    if (seen) void showFrameTop(seen);
    this.#host.dispatchEvent(new StepEvent());
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('touchstart', this.#onTouch, {passive: true});
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('touchstart', this.#onTouch);
  }

  hostUpdate(): void {
    this.#steps = this.#options.steps() ?? [];
  }

  /** The end of a frame may be out of sight: so much can be scrolled up from there without the LMS's page. */
  hostUpdated(): void {
    if (this.count === 0 || !isFramed()) return;
    void visiblePart().then(({bottom}) => {
      const hiddenPx = Math.max(0, Math.round(window.innerHeight - bottom));
      this.#host.style.setProperty('--kr-hidden-below', `${String(hiddenPx)}px`);
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = this.count > 0 ? turnOf(event) : 0;
    if (by !== 0) void this.turn(by);
  };

  readonly #onTouch = (start: TouchEvent): void => {
    if (this.count === 0) return;
    this.#host.addEventListener(
      'touchend',
      (end) => {
        const by = turnOf(start, end);
        if (by !== 0) void this.turn(by);
      },
      {once: true, passive: true},
    );
  };
}
