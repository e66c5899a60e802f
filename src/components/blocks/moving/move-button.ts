import {css, html, nothing, type TemplateResult} from 'lit';
import {strings} from '../../../locales/blocks.ts';

export type Way = 'up' | 'down';

/** What an arrow button moves, and whether it has arrived there already. */
export interface MoveOptions {
  readonly way: Way;
  /** The row's words, for the button's name. */
  readonly name: string;
  readonly isAtEnd: boolean;
  readonly onMove: () => void;
}

/** Moves a row up or down without dragging; needs `moveStyles`. */
export function renderMove({way, name, isAtEnd, onMove}: MoveOptions): TemplateResult {
  const words = strings();
  return html`<button
    class="move"
    type="button"
    value=${way}
    aria-label=${way === 'up' ? words.moveUp(name) : words.moveDown(name)}
    aria-disabled=${isAtEnd ? 'true' : nothing}
    @click=${() => !isAtEnd && onMove()}
  >
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d=${way === 'up' ? 'M12 19V5m-6 6 6-6 6 6' : 'M12 5v14m-6-6 6 6 6-6'} />
    </svg>
  </button>`;
}

/** Look of the arrow buttons; they stand above each other where there is little room. */
export const moveStyles = css`
  :host {
    container-type: inline-size;
  }
  .moves {
    flex: none;
    display: flex;
    gap: var(--kr-space-1);
  }
  @container (max-width: 26rem) {
    .moves {
      flex-direction: column;
    }
  }
  .move {
    display: grid;
    place-items: center;
    width: var(--kr-tap);
    height: var(--kr-tap);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--kr-radius-s);
    background: var(--kr-accent-soft);
    color: var(--kr-accent);
  }
  .move:hover {
    border-color: var(--kr-accent);
  }
  .move[aria-disabled='true'] {
    border-color: transparent;
    background: none;
    color: var(--kr-line);
    cursor: default;
  }
  .move .icon {
    margin: 0;
  }
  @media (forced-colors: active) {
    .move {
      border-color: ButtonText;
    }
    .move[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
