import {css} from 'lit';

/** The look of `statusIcon`. `currentColor` follows forced colours, which a colour in `fill` does not. */
export const statusStyles = css`
  .status {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    color: var(--kr-control-line);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .is-done {
    color: var(--kr-right);
  }
  .is-started {
    color: var(--kr-accent);
  }
  .full {
    fill: currentColor;
  }
  .tick {
    stroke: Canvas;
  }
`;
