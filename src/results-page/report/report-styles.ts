import {css} from 'lit';

export const reportStyles = css`
  .bar {
    position: sticky;
    z-index: 1;
    top: 0;
    margin: 0 calc(-1 * var(--kr-space-4)) var(--kr-space-5);
    padding: var(--kr-space-1) var(--kr-space-4);
    border-bottom: 1px solid var(--kr-line);
    background: var(--kr-bg);
  }
  nav {
    overflow-x: auto;
  }
  @media (max-width: 47.99rem) {
    /* A phone has no room for several lines of links that stay in sight. Shadows at the sides say that there are more, as beside tables. */
    nav {
      background:
        linear-gradient(to right, var(--kr-bg) 40%, transparent) left / 3rem 100% no-repeat local,
        linear-gradient(to left, var(--kr-bg) 40%, transparent) right / 3rem 100% no-repeat local,
        linear-gradient(to right, var(--kr-control-line), transparent) left / 0.75rem 100% no-repeat scroll,
        linear-gradient(to left, var(--kr-control-line), transparent) right / 0.75rem 100% no-repeat scroll,
        var(--kr-bg);
    }
  }
  .selected {
    margin: 0;
    font-size: var(--kr-size-s);
    color: var(--kr-muted);
    overflow-wrap: anywhere;
  }
  ul {
    display: flex;
    gap: var(--kr-space-4);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  nav a {
    display: inline-flex;
    align-items: center;
    min-height: var(--kr-tap);
    white-space: nowrap;
  }
  section {
    scroll-margin-top: 8rem;
    margin-bottom: var(--kr-space-7);
  }
  h2 {
    font-size: var(--kr-size-xl);
  }
  h2:focus {
    outline: none;
  }
  section > * + * {
    margin-top: var(--kr-space-4);
  }
  .alone {
    grid-template-columns: minmax(0, 1fr);
  }
  section p.hint {
    margin: 0;
  }
  @media print {
    /* No heading stands at the end of a sheet: it takes the room of what follows it, and gives it back. */
    h2 {
      break-inside: avoid;
    }
    h2::after {
      content: '';
      display: block;
      height: 8cm;
      margin-bottom: -8cm;
    }
    answer-source {
      break-inside: avoid;
    }
    section {
      margin-bottom: var(--kr-space-5);
    }
  }
  @media (min-width: 48rem) {
    nav ul {
      flex-wrap: wrap;
      column-gap: var(--kr-space-3);
      row-gap: 0;
    }
    nav a {
      min-height: 2.25rem;
      font-size: var(--kr-size-s);
    }
  }
`;
