import {css} from 'lit';

/**
 * What every element shares: box model, focus ring, headings, buttons. First in `static styles`.
 * A page's heading gets focus so that reading starts there; there is nothing to do with it, so no ring.
 */
export const sharedStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: 3px solid var(--kr-focus);
    outline-offset: 2px;
  }
  h1:focus {
    outline: none;
  }
  h1,
  h2,
  h3 {
    font-family: var(--kr-font-heading);
    line-height: 1.25;
    text-wrap: balance;
    margin: 0 0 var(--kr-space-3);
    hyphens: auto;
  }
  h1 {
    font-size: var(--kr-size-xl);
  }
  h2 {
    font-size: var(--kr-size-l);
  }
  h3 {
    font-size: var(--kr-size-ml);
  }
  p {
    margin: 0 0 var(--kr-space-3);
  }
  a {
    color: var(--kr-accent);
    text-underline-offset: 0.2em;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--kr-space-2);
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) min(var(--kr-space-5), 5vw);
    border: 2px solid var(--kr-accent);
    border-radius: var(--kr-radius);
    background: transparent;
    color: var(--kr-accent);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .button:hover {
    background: var(--kr-accent-soft);
  }
  .button.primary {
    background: var(--kr-accent);
    color: var(--kr-on-accent);
  }
  .button.primary:hover {
    background: var(--kr-accent-strong);
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    border-color: var(--kr-line);
    background: var(--kr-surface-2);
    color: var(--kr-muted);
    cursor: default;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .button {
      border: 2px solid ButtonText;
    }
  }
`;
