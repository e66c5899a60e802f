import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Sizes of `stage-styles.ts`, the largest first; below the last one the wall scrolls. */
const sizes = 6;

/**
 * A slide as large as fits its wall: the last row of a room reads no line that is off the screen. On a phone, and in a low frame, it
 * scrolls instead.
 */
export class FitWall implements ReactiveController {
  readonly #wall: () => HTMLElement | null;
  readonly #resized = new ResizeObserver(() => this.#fit());
  #seen: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost, wall: () => HTMLElement | null) {
    this.#wall = wall;
    host.addController(this);
  }

  hostUpdated(): void {
    const wall = this.#wall();
    if (wall && wall !== this.#seen) this.#resized.observe(wall, {box: 'border-box'});
    this.#seen = wall;
    this.#fit();
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#seen = null;
  }

  #fit(): void {
    const wall = this.#seen;
    if (!wall) return;
    delete wall.dataset.fit;
    if (window.matchMedia('(max-width: 40rem), (max-height: 30rem)').matches) return;
    for (let size = 1; size < sizes && wall.scrollHeight > wall.clientHeight; size++)
      wall.dataset.fit = String(size);
  }
}
