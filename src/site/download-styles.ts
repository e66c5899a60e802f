import {css} from 'lit';

/** Folded lists of downloads. */
export const downloadStyles = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  details {
    margin-top: var(--kr-space-3);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--kr-space-4);
    align-items: baseline;
    padding: var(--kr-space-3) var(--kr-space-5);
    cursor: pointer;
  }
  summary::before {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  h3,
  h4 {
    margin: 0;
    flex: 1;
    overflow-wrap: anywhere;
  }
  .muted {
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2) var(--kr-space-5);
    align-items: center;
    padding: var(--kr-space-3) var(--kr-space-5);
    border-top: 1px solid var(--kr-line);
  }
  .facts {
    flex: 1 1 18rem;
    min-width: 0;
  }
  .facts p {
    margin: 0;
  }
  code {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
`;
