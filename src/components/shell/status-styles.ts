import {css} from 'lit';

/** The look of `statusIcon`. */
export const statusStyles = css`
  .status {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    fill: none;
    stroke-width: 2;
  }
  .full {
    fill: var(--kr-right);
  }
  .tick {
    stroke: var(--kr-surface);
    stroke-width: 2.5;
  }
  .ring {
    stroke: var(--kr-control-line);
  }
  .ring.started {
    stroke: var(--kr-accent);
  }
  .half {
    fill: var(--kr-accent);
  }
  @media (forced-colors: active) {
    .full,
    .half {
      fill: CanvasText;
    }
    .tick {
      stroke: Canvas;
    }
    .ring,
    .ring.started {
      stroke: CanvasText;
    }
  }
`;
