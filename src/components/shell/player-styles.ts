import {css} from 'lit';

/**
 * The look of the shell: the bar on top and the column the pages stand in. The bar stays on top
 * unless the frame is low or the letters are large; its line for a slow load waits 0.4 s.
 */
export const playerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
  }
  .bar {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kr-space-1) var(--kr-space-4);
    padding: var(--kr-space-2) max(var(--kr-space-4), (100% - var(--kr-measure)) / 2);
    background: var(--kr-surface);
    border-bottom: 1px solid var(--kr-line);
  }
  .busy {
    position: absolute;
    left: 0;
    bottom: 0;
    width: 100%;
    height: 3px;
    background: var(--kr-accent);
    animation: wait 1.5s 0.4s infinite backwards;
  }
  @keyframes wait {
    from {
      width: 0;
    }
  }
  .who {
    flex: 1 1 0;
    min-width: min-content;
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: var(--kr-space-2);
    min-height: 2rem;
    color: var(--kr-text);
    font: 600 1.125rem/1.2 var(--kr-font-heading);
    text-decoration: none;
  }
  .brand svg {
    flex: none;
    width: 2rem;
    height: 1.75rem;
    fill: var(--kr-accent);
    stroke: var(--kr-accent);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .brand circle,
  .brand rect {
    stroke: none;
  }
  .logo {
    /* Drawn for paper: it keeps a light ground in the dark. */
    flex: none;
    box-sizing: content-box;
    padding: 2px;
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color-scheme: only light;
  }
  save-status {
    flex-wrap: wrap;
    font-size: 0.875rem;
    padding-left: 0.6875rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2);
  }
  .tools .button {
    padding: var(--kr-space-1) var(--kr-space-4);
    font-size: var(--kr-size-s);
    line-height: 1.15;
    overflow-wrap: break-word;
  }
  .tools .exit {
    border-color: var(--kr-warm);
    color: var(--kr-warm);
  }
  .tools .exit:hover {
    background: var(--kr-warm-soft);
  }
  footer {
    border-top: 1px solid var(--kr-line);
    background: var(--kr-surface-2);
    font-size: var(--kr-size-s);
  }
  footer p {
    box-sizing: border-box;
    max-width: calc(var(--kr-measure) + 2 * var(--kr-space-4));
    margin: 0 auto;
    padding: var(--kr-space-4) var(--kr-space-4) 0;
    color: var(--kr-muted);
  }
  footer ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--kr-space-5);
    max-width: calc(var(--kr-measure) + 2 * var(--kr-space-4));
    margin: 0 auto;
    padding: var(--kr-space-4);
    list-style: none;
  }
  footer a {
    display: flex;
    align-items: center;
    min-height: var(--kr-tap);
  }
  .skip {
    position: absolute;
    z-index: 2;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  main,
  .notices {
    width: 100%;
    max-width: calc(var(--kr-measure) + 2 * var(--kr-space-4));
    margin: 0 auto;
    padding: 0 var(--kr-space-4);
  }
  main {
    flex: 1;
    padding-top: var(--kr-space-5);
    padding-bottom: var(--kr-space-7);
  }
  .notices p {
    margin: var(--kr-space-3) 0 0;
    font-size: var(--kr-size-s);
  }
  .calm {
    color: var(--kr-muted);
  }
  .important {
    padding: var(--kr-space-3) var(--kr-space-4);
    border-left: 4px solid var(--kr-warm);
    border-radius: var(--kr-radius);
    background: var(--kr-warm-soft);
  }
  .loading,
  .failed {
    padding: var(--kr-space-6) 0;
    color: var(--kr-muted);
  }
  .failed h1 {
    color: var(--kr-text);
  }
  @media (max-width: 40rem) {
    /* What names the course scrolls away, what one may need at once stays. */
    .bar:not(.whole) {
      top: -3rem;
    }
    .who {
      flex-basis: 100%;
      min-width: 0;
      min-height: 2.25rem;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--kr-space-3);
    }
    save-status {
      flex: 1 1 9rem;
      justify-content: flex-end;
    }
    .tools {
      flex: 1;
    }
    .tools .button {
      flex: 1 1 0;
      min-width: min-content;
      padding: var(--kr-space-1);
    }
  }
  @media (max-height: 30rem), (max-width: 18rem) {
    .bar {
      position: relative;
    }
  }
  @media print {
    :host {
      display: block;
      min-height: 0;
    }
    .bar,
    footer,
    .notices {
      display: none;
    }
    main {
      max-width: none;
      padding: 0;
    }
  }
`;
