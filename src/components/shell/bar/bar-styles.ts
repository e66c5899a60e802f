import {css} from 'lit';

/**
 * The bar on top: one line, at most 56 px high, down to 20rem. Where there is less room, first the course's name
 * goes, then the words of its buttons stand in two lines, then signs alone tell how the work is kept. It stays on
 * top unless the frame is low or the letters are large, and wraps where they are very large. Letters that were chosen in the
 * course itself (`--kr-bar-zoom` of `reading-look.ts`) are its own only where its line has room for them. Its line for a slow load waits 0.4 s.
 */
export const barStyles = css`
  .bar {
    --kr-tap: max(44px, 2.3125rem);
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--kr-space-1) var(--kr-space-3);
    padding: 0.25rem max(var(--kr-space-4), (100% - 60rem) / 2);
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
    animation: var(--kr-motion, wait 1.5s 0.4s infinite backwards);
  }
  @keyframes wait {
    from {
      width: 0;
    }
  }
  .who {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--kr-space-3);
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: var(--kr-space-2);
    min-width: var(--kr-tap);
    min-height: var(--kr-tap);
    color: var(--kr-text);
    font: 600 var(--kr-size-ml)/1.2 var(--kr-font-heading);
    text-decoration: none;
    white-space: nowrap;
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
    max-width: 8rem;
    height: auto;
    max-height: 2.25rem;
    padding: 2px;
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color-scheme: only light;
  }
  .tools {
    flex: 1 1 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--kr-space-2);
    min-width: min-content;
  }
  .tools .button {
    /* Words break into two lines before the bar does. */
    flex: 1 1 0;
    min-width: min-content;
    max-width: max-content;
    padding: 0 var(--kr-space-3);
    font-size: 0.875rem;
    line-height: 1.15;
    overflow-wrap: normal;
    text-wrap: balance;
  }
  .tools .exit {
    border-color: var(--kr-warm);
    color: var(--kr-warm);
  }
  .tools .exit:hover {
    background: var(--kr-warm-soft);
  }
  .return svg {
    display: none;
  }
  .skip {
    position: absolute;
    z-index: 2;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  @media (max-width: 50rem) {
    .name,
    .return span {
      display: none;
    }
    .tools .return {
      min-width: 44px;
    }
    .return svg {
      display: block;
    }
  }
  @media (max-width: 64rem) {
    @supports (zoom: 1) {
      .bar {
        --kr-tap: max(44px / var(--kr-bar-zoom, 1), 2.3125rem);
        zoom: var(--kr-bar-zoom);
      }
    }
    .returns .name {
      display: none;
    }
  }
  @media (max-width: 47rem) {
    .returns .brand {
      display: none;
    }
  }
  @media (max-width: 40rem) {
    .bar {
      gap: var(--kr-space-1);
      padding-inline: 0.375rem;
    }
    .who {
      gap: var(--kr-space-1);
    }
    .brand {
      justify-content: center;
    }
    .brand svg {
      width: 1.75rem;
    }
    .logo {
      /* 28 px and more of height for one that is up to twice as wide. */
      max-width: 3.5rem;
    }
    .tools {
      gap: var(--kr-space-1);
    }
    .tools .button {
      padding: 0 0.25rem;
      border-width: 1px;
      font-size: 0.8125rem;
    }
  }
  @media (max-width: 22rem) {
    .logo {
      max-width: 2.5rem;
    }
    .tools .button {
      padding: 0 0.125rem;
    }
  }
  @media (max-width: 21rem) {
    .brand {
      min-width: 0;
    }
    .returns .tools .button {
      font-size: 0.75rem;
    }
  }
  @media (max-height: 30rem), (max-width: 18rem) {
    .bar {
      position: relative;
    }
  }
`;
