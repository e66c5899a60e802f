import {css} from 'lit';

/** The look of `save-status`: a sign alone in a narrow bar, a sign and words in two lines in a wide one. */
export const saveStatusStyles = css`
  :host {
    flex: none;
    color: var(--kr-muted);
    font-size: 0.75rem;
    line-height: 1.25;
  }
  .sign {
    display: flex;
    align-items: center;
    gap: var(--kr-space-2);
    justify-content: center;
    min-width: var(--kr-tap);
    min-height: var(--kr-tap);
    text-align: start;
  }
  button {
    padding: 0;
    border: 0;
    border-radius: var(--kr-radius-s);
    background: none;
    font-weight: 600;
  }
  button:hover {
    background: var(--kr-wrong-soft);
  }
  /* As wide in every state, so that nothing beside it moves when the state changes. */
  .words {
    width: 9rem;
  }
  .saved svg {
    color: var(--kr-right);
  }
  .failed {
    color: var(--kr-wrong);
  }
  .full {
    fill: currentColor;
  }
  .cut {
    stroke: var(--kr-surface);
  }
  .more {
    position: fixed;
    inset: calc(var(--kr-tap) + 1rem) auto auto max(var(--kr-space-3), 50% - 30rem);
    width: auto;
    max-width: min(28rem, 100% - 2 * var(--kr-space-3));
    margin: 0;
    padding: 0;
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    color: var(--kr-text);
    font: 400 1rem / var(--kr-leading) var(--kr-font);
    box-shadow: 0 0.5rem 2rem #00000040;
  }
  @media (max-width: 40rem) {
    .line-icon {
      width: 1.375rem;
      height: 1.375rem;
    }
    .words {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .cut {
      stroke: Canvas;
    }
  }
`;
