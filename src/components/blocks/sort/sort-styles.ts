import {css} from 'lit';
import {foldStyles} from '../../fold-styles.ts';

/** Cards as small papers; the handle's dots; a card that follows the pointer. Also for `<order-block>`. */
export const cardStyles = css`
  .card {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-1) var(--kr-space-3);
    align-items: flex-start;
    width: 100%;
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) var(--kr-space-3);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    box-shadow: var(--kr-shadow);
    line-height: 1.4;
    text-align: start;
    overflow-wrap: break-word;
  }
  .card > div {
    flex: 1 1 7em;
    min-width: 0;
  }
  .handle {
    flex: none;
    align-self: stretch;
    width: 1.5rem;
    min-height: 1.5rem;
    margin-inline-start: -0.25rem;
    background: radial-gradient(circle, var(--kr-control-line) 1.5px, transparent 2px) center / 8px 8px;
    cursor: grab;
    touch-action: none;
  }
  .dragged {
    position: relative;
    z-index: 2;
    border-color: var(--kr-accent);
    box-shadow: 0 0.5rem 1.5rem #00000040;
    cursor: grabbing;
    user-select: none;
  }
  .over {
    outline: 3px dashed var(--kr-accent);
    outline-offset: 2px;
  }
`;

/** Look of `<sort-block>`. */
export const sortStyles = [
  cardStyles,
  foldStyles,
  css`
    .desk {
      margin-block-end: var(--kr-space-5);
      padding: min(var(--kr-space-4), 4vw);
      border-radius: var(--kr-radius);
      background: var(--kr-accent-soft);
    }
    .in-hand {
      min-height: 5.5rem;
      padding: min(var(--kr-space-4), 4vw);
      font-size: var(--kr-size-ml);
      user-select: none;
    }
    @media (pointer: fine) {
      .in-hand {
        cursor: grab;
      }
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--kr-space-2);
      margin-block-start: var(--kr-space-3);
    }
    .choices .button {
      flex: 1 1 auto;
      padding-inline: var(--kr-space-4);
      background: var(--kr-surface);
    }
    .choices .button:hover {
      background: var(--kr-accent);
      color: var(--kr-on-accent);
    }
    .other {
      min-height: var(--kr-tap);
      margin-block-start: var(--kr-space-2);
      padding: 0 var(--kr-space-2);
      border: 0;
      background: none;
      color: var(--kr-accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .groups {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      gap: var(--kr-space-3);
      margin-block-start: var(--kr-space-4);
    }
    .group {
      min-width: 0;
      padding: min(var(--kr-space-3), 3vw);
      border-radius: var(--kr-radius);
      background: var(--kr-surface-2);
    }
    .left-over {
      margin-block-start: var(--kr-space-3);
    }
    .name {
      display: flex;
      justify-content: space-between;
      gap: var(--kr-space-2);
      margin: 0 0 var(--kr-space-2);
      font-weight: 600;
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
    .count {
      flex: none;
    }
    .count,
    .empty {
      color: var(--kr-muted);
      font-weight: 400;
      font-size: var(--kr-size-s);
    }
    /* The buttons of the card in hand name the groups. */
    @media (max-width: 30rem) {
      .desk + .groups > .group:has(.empty) {
        display: none;
      }
    }
    .group .plain-list > li + li {
      margin-block-start: var(--kr-space-2);
    }
    .group .card {
      font-size: var(--kr-size-s);
    }
    button.card:hover {
      border-color: var(--kr-accent);
    }
    @media (max-width: 30rem) {
      .desk {
        padding: var(--kr-space-2);
      }
      .in-hand {
        padding: var(--kr-space-2) var(--kr-space-3);
      }
      .choices {
        gap: 0.375rem;
        margin-block-start: var(--kr-space-2);
      }
    }
    .plain-list + .fine {
      margin-block-start: var(--kr-space-2);
    }
    .fine .fold-line {
      width: auto;
      color: var(--kr-right);
      font-size: var(--kr-size-s);
    }
    .fine .fold-line::before {
      order: 1;
      margin-inline-start: auto;
    }
    .card + .result {
      margin-block-start: 2px;
    }
    @media (forced-colors: active) {
      .desk,
      .group {
        border: 1px solid CanvasText;
      }
    }
  `,
];
