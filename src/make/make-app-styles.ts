import {css} from 'lit';

/** The frame of the page: its steps. */
export const makeAppStyles = css`
  main {
    max-width: 60rem;
    margin: 0 auto;
    padding: var(--kr-space-5) var(--kr-space-4) var(--kr-space-7);
  }
  .wide {
    max-width: 96rem;
  }
  .lead {
    font-size: var(--kr-size-l);
    color: var(--kr-muted);
  }
  h2:focus {
    outline: none;
  }
  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2);
    margin: 0 0 var(--kr-space-5);
    padding: 0;
    list-style: none;
  }
  .steps a {
    display: inline-flex;
    align-items: center;
    min-height: var(--kr-tap);
    padding: 0 var(--kr-space-3);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius);
    color: inherit;
    text-decoration: none;
  }
  .steps a:hover {
    background: var(--kr-accent-soft);
  }
  .steps [aria-current] {
    border: 2px solid var(--kr-accent);
    font-weight: 600;
  }
  @media print {
    header,
    h1,
    .no-print {
      display: none;
    }
  }
`;
