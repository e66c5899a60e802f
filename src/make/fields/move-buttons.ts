import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {words} from '../words.ts';

type Way = 'up' | 'down';

/** Buttons that move one of a list, whose rows have its `id` as key: only then the focus stays with it. */
export function moveButtons(
  {id, name}: {readonly id: string; readonly name: string},
  ways: Readonly<Record<Way, boolean>>,
  onMove: (by: -1 | 1) => void,
) {
  const button = (way: Way, label: string, sign: string, by: -1 | 1) =>
    ways[way]
      ? html`<button
          class="button"
          data-moves=${id}
          value=${way}
          aria-label=${label}
          @click=${() => onMove(by)}
        >
          <span aria-hidden="true">${sign}</span>
        </button>`
      : nothing;
  const {moveUp, moveDown} = words();
  return html`${button('up', moveUp(name), '↑', -1)} ${button('down', moveDown(name), '↓', 1)}`;
}

/** A row that takes another place loses the focus, and at the end of the list its button goes: keys go on at the same one. */
export class MoveFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #held: HTMLButtonElement | undefined;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#focused ?? undefined;
  }

  hostUpdated(): void {
    const held = this.#held;
    this.#held = undefined;
    if (!held || this.#focused === held) return;
    const {moves = ''} = held.dataset;
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>(
      `[data-moves="${CSS.escape(moves)}"]`,
    );
    ([...buttons].find((button) => button === held) ?? buttons[0])?.focus();
  }

  get #focused() {
    return this.#host.renderRoot.querySelector<HTMLButtonElement>('[data-moves]:focus');
  }
}
