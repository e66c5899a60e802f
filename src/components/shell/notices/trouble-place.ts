import type {LitElement, ReactiveController} from 'lit';
import {focusedIn} from '../../focus/focused-in.ts';
import {bringBelow, moveFocus} from '../../focus/move-focus.ts';
import type {TroubleNoticeElement} from './trouble-notice.ts';

/**
 * Knows where on a lesson's page the learner acts, which is where `trouble-notice` has to stand: after the block
 * that was last pressed or written in (within it, where that is a quiz), or at the page's end. A notice that
 * appears is brought into sight as far as that does not move away what has the focus.
 */
export class TroublePlace implements ReactiveController {
  readonly #host: LitElement;
  /** A block, or the page's end. */
  #acted: HTMLElement | undefined;
  /** Where the block stood when it was pressed, while the notice is on its way there. */
  #topPx: number | undefined;
  #home: Element | null = null;
  #hadFocus = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('click', (event) => this.#onAct(event));
    host.addEventListener('input', (event) => this.#onAct(event));
  }

  /** Id of the block after which the notice stands; `usual` before anything was done; '': the page's end. */
  blockOr(usual: string): string {
    return this.#acted?.id ?? usual;
  }

  /** Another lesson is shown. */
  reset(): void {
    this.#acted = undefined;
  }

  hostUpdate(): void {
    this.#hadFocus = this.#notice?.matches(':focus-within') ?? false;
  }

  hostUpdated(): void {
    const notice = this.#notice;
    // Its buttons are gone: one stays where they stood.
    if (!notice && this.#hadFocus) stayAt(this.#home);
    if (notice && !this.#home) void this.#show(notice);
    else if (notice) this.#hold();
    this.#home = notice && homeOf(notice);
  }

  async #show(notice: TroubleNoticeElement): Promise<void> {
    await notice.updateComplete;
    const focused = deepestFocus(this.#acted);
    if (focused) bringBelow(notice, focused);
  }

  /** The notice came from further up: what is acted in does not jump away by it. Most browsers see to that. */
  #hold(): void {
    const {top} = this.#acted?.getBoundingClientRect() ?? {};
    const isOwnTask = !CSS.supports('overflow-anchor', 'auto');
    if (isOwnTask && top !== undefined && this.#topPx !== undefined) window.scrollBy(0, top - this.#topPx);
    this.#topPx = undefined;
  }

  get #notice(): TroubleNoticeElement | null {
    return this.#host.renderRoot.querySelector('trouble-notice');
  }

  #onAct(event: Event): void {
    const root = this.#host.renderRoot;
    const acted = event
      .composedPath()
      .find(
        (node) => node instanceof HTMLElement && node.matches('.block, .end') && node.getRootNode() === root,
      );
    if (!acted || acted === this.#acted) return;
    // So it was looked for.
    this.#acted = acted as HTMLElement;
    this.#topPx = this.#acted.getBoundingClientRect().top;
    this.#host.requestUpdate();
  }
}

/** Where a notice belongs: the quiz or the end that it stands in, or the block above it. */
const homeOf = (notice: Element): Element | null =>
  notice.closest('.block, .end') ?? notice.previousElementSibling;

function stayAt(home: Element | null): void {
  if (!(home instanceof HTMLElement)) return;
  home.tabIndex = -1;
  moveFocus(home);
}

/** What has the focus within an element, through shadow roots. */
function deepestFocus(within: Element | undefined): Element | undefined {
  const root = within?.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  if (!active || !within?.contains(active)) return undefined;
  return (active.shadowRoot && focusedIn(active.shadowRoot)) ?? active;
}
