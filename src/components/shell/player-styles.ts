import {css} from 'lit';

/** The look of the shell: the bar on top and the column the pages stand in. */
export const playerStyles = css`
  .bar {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: var(--kr-space-3);
    padding: var(--kr-space-2) max(var(--kr-space-4), (100vw - 60rem) / 2);
    background: var(--kr-surface);
    border-bottom: 1px solid var(--kr-line);
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: var(--kr-space-2);
    min-height: var(--kr-tap);
    margin-right: auto;
    color: var(--kr-text);
    font: 600 1.125rem/1.2 var(--kr-font-heading);
    text-decoration: none;
  }
  .brand svg {
    width: 2rem;
    height: 2rem;
    fill: var(--kr-accent);
    stroke: var(--kr-accent);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .brand circle,
  .brand rect {
    stroke: none;
  }
  .skip {
    position: absolute;
    left: var(--kr-space-4);
    top: -4rem;
    z-index: 2;
    padding: var(--kr-space-2) var(--kr-space-4);
    border: 2px solid var(--kr-accent);
    background: var(--kr-surface);
  }
  .skip:focus {
    top: var(--kr-space-2);
  }
  main,
  .notices {
    max-width: calc(var(--kr-measure) + 2 * var(--kr-space-4));
    margin: 0 auto;
    padding: 0 var(--kr-space-4);
  }
  main {
    padding-top: var(--kr-space-5);
    padding-bottom: var(--kr-space-7);
  }
  main h1:focus {
    outline: none;
  }
  .notices p {
    margin: var(--kr-space-3) 0 0;
    padding: var(--kr-space-3) var(--kr-space-4);
    border-radius: var(--kr-radius);
    background: var(--kr-warm-soft);
    border-left: 4px solid var(--kr-warm);
    font-size: var(--kr-size-s);
  }
  .loading,
  .failed {
    padding: var(--kr-space-7) 0;
    color: var(--kr-muted);
  }
  .failed h1 {
    color: var(--kr-text);
  }
  @media (max-height: 30rem) {
    .bar {
      position: static;
    }
  }
  @media print {
    .bar,
    .skip {
      display: none;
    }
  }
`;
