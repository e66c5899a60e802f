import {css} from 'lit';

/** Look of `<estimate-block>` and of its scale. */
export const estimateStyles = css`
  .guess {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2) var(--kr-space-4);
    align-items: center;
  }
  .guess label {
    font-weight: 600;
  }
  .field {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kr-space-2);
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  input[type='number'] {
    width: 7em;
    min-width: 0;
    min-height: var(--kr-tap);
    padding: 0 var(--kr-space-3);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color: var(--kr-text);
    font: 600 var(--kr-size-l) / 1.2 var(--kr-font);
    font-variant-numeric: tabular-nums;
  }
  .slide {
    max-width: 34rem;
    margin-block-start: var(--kr-space-3);
  }
  input[type='range'] {
    display: block;
    width: 100%;
    height: var(--kr-tap);
    margin: 0;
    accent-color: var(--kr-accent);
    cursor: pointer;
  }
  input[type='range']:disabled {
    cursor: default;
  }
  .unset {
    opacity: 0.6;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--kr-space-3);
    margin: 0;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
    overflow-wrap: anywhere;
  }
  .scale {
    display: block;
    width: 100%;
    height: 3.5rem;
  }
  .axis,
  .end {
    stroke: var(--kr-control-line);
    stroke-width: 2;
  }
  .distance {
    stroke: var(--kr-partly);
    stroke-width: 6;
    stroke-dasharray: 3 3;
  }
  .guessed {
    fill: var(--kr-surface);
    stroke: var(--kr-accent);
    stroke-width: 4;
  }
  .real {
    fill: var(--kr-right);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    gap: var(--kr-space-3);
    margin: var(--kr-space-4) 0;
  }
  .figures > div {
    padding: var(--kr-space-2) min(var(--kr-space-3), 3vw);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface-2);
  }
  dt {
    display: flex;
    gap: var(--kr-space-2);
    align-items: center;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
    line-height: 1.3;
  }
  dt svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  dd {
    margin: 0;
    font-size: var(--kr-size-l);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .apart {
    font-size: var(--kr-size-s);
  }
  @media (forced-colors: active) {
    .axis,
    .end,
    .distance,
    .guessed {
      stroke: CanvasText;
    }
    .real {
      fill: Highlight;
    }
  }
`;
