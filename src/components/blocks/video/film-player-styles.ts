import {css} from 'lit';

/** The picture with its poster, and the row of controls below it. */
export const filmPlayerStyles = css`
  .stage {
    position: relative;
    overflow: hidden;
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface-2);
  }
  video,
  .poster img {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: 16 / 9;
    object-fit: contain;
  }
  video {
    background: var(--kr-text);
  }
  .caption {
    display: grid;
    place-content: center;
    min-height: calc(2lh + 2 * var(--kr-space-2));
    margin: 0;
    padding: var(--kr-space-2) min(var(--kr-space-4), 4vw);
    background: var(--kr-text);
    color: var(--kr-bg);
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
  }
  /* The lines of the caption file fit only where there is room for them. */
  @media (min-width: 40em) {
    .caption {
      white-space: pre-line;
    }
  }
  .poster {
    display: block;
    width: 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  .poster .label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--kr-space-3);
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) min(var(--kr-space-4), 4vw);
    background: var(--kr-accent);
    color: var(--kr-on-accent);
    font-weight: 600;
    text-align: start;
  }
  .poster:hover .label {
    background: var(--kr-accent-strong);
  }
  .poster:focus-visible {
    outline-offset: -4px;
  }
  .poster .length {
    margin-inline-start: auto;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kr-space-2) var(--kr-space-3);
    padding: var(--kr-space-2) 0;
  }
  .tool,
  select {
    min-width: var(--kr-tap);
    min-height: var(--kr-tap);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color: var(--kr-text);
    font: inherit;
    font-size: var(--kr-size-s);
  }
  .tool {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    padding: 0;
  }
  .tool:hover {
    background: var(--kr-accent-soft);
  }
  .tool svg,
  .label svg {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  #full {
    margin-inline-start: auto;
  }
  select {
    max-width: 100%;
    padding-inline: var(--kr-space-2);
  }
  .controls label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--kr-space-2);
    max-width: 100%;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .place {
    display: flex;
    flex: 1 1 calc(100% - 5rem);
    align-items: center;
    gap: var(--kr-space-3);
    min-width: 0;
  }
  input[type='range'] {
    flex: 1;
    min-width: 3rem;
    height: var(--kr-tap);
    margin: 0;
    accent-color: var(--kr-accent);
  }
  .time {
    white-space: nowrap;
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
    font-variant-numeric: tabular-nums;
  }
  .whole:fullscreen {
    display: flex;
    flex-direction: column;
    background: var(--kr-bg);
  }
  .whole:fullscreen .caption {
    font-size: clamp(1.125rem, 2.2vw, 2.25rem);
  }
  .whole:fullscreen .stage {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    flex: 1;
    min-height: 0;
    border-radius: 0;
  }
  .whole:fullscreen video {
    height: 100%;
  }
  .whole:fullscreen .controls {
    padding: var(--kr-space-2) var(--kr-space-4);
  }
  .failed {
    margin: 0;
    padding: var(--kr-space-4) min(var(--kr-space-4), 4vw);
    background: var(--kr-partly-soft);
  }
  @media print {
    .whole {
      display: none;
    }
  }
`;
