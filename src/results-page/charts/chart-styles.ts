import {css} from 'lit';

/** Colours of the charts, from the tokens; under forced colours marks are told apart from their track by the system. */
export const chartStyles = css`
  svg.chart {
    display: block;
    width: 100%;
    font-family: var(--kr-font);
    font-size: 0.9375rem;
    color: var(--kr-text);
    background: var(--kr-surface);
  }
  text {
    fill: var(--kr-text);
    font-size: 0.9375rem;
  }
  .target {
    fill: none;
    pointer-events: all;
  }
  a .label {
    fill: var(--kr-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a:focus-visible {
    outline: 3px solid var(--kr-focus);
    outline-offset: 2px;
  }
  @media print {
    a .label {
      fill: var(--kr-text);
      text-decoration: none;
    }
  }
  .value {
    font-weight: 600;
  }
  .tick {
    fill: var(--kr-muted);
    font-size: 0.8125rem;
  }
  .end {
    text-anchor: end;
  }
  .middle {
    text-anchor: middle;
  }
  .track {
    fill: var(--kr-surface-2);
  }
  .mark.accent {
    fill: var(--kr-accent);
  }
  .mark.right {
    fill: var(--kr-right);
  }
  .mark.partly {
    fill: var(--kr-partly);
  }
  .mark.wrong {
    fill: var(--kr-wrong);
  }
  .mark.muted {
    fill: var(--kr-control-line);
  }
  .grid {
    stroke: var(--kr-line);
    stroke-width: 1;
  }
  .axis {
    stroke: var(--kr-control-line);
    stroke-width: 1.5;
  }
  .all {
    stroke: var(--kr-muted);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .field {
    fill: var(--kr-accent-soft);
  }
  .curve,
  .whisker {
    fill: none;
    stroke: var(--kr-accent);
    stroke-width: 2.5;
  }
  @media print {
    svg.chart * {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }
    a .label {
      fill: LinkText;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .mark.accent,
    .mark.right,
    .mark.partly,
    .mark.wrong,
    .mark.muted {
      fill: Highlight;
    }
    .grid,
    .all,
    .axis {
      stroke: GrayText;
    }
    .curve,
    .whisker {
      stroke: Highlight;
    }
  }
`;
