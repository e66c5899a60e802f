import {css} from 'lit';

/** Lines that open, with a meter, a flag, and tools above them. */
export const questionListStyles = css`
  .row {
    justify-content: space-between;
    align-items: end;
    margin-bottom: var(--kr-space-3);
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    border-top: 1px solid var(--kr-line);
  }
  summary {
    display: grid;
    gap: var(--kr-space-1) var(--kr-space-4);
    grid-template-columns: minmax(0, 1fr) 7rem;
    align-items: center;
    padding: var(--kr-space-3) 0;
  }
  /* Below the links that stay in sight. */
  summary {
    scroll-margin-top: 8rem;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .text::before {
    content: '▸ ';
    color: var(--kr-accent);
  }
  [open] > summary .text::before {
    content: '▾ ';
  }
  summary .hint {
    grid-column: 1 / -1;
    max-width: none;
  }
  .meter {
    width: 100%;
    height: 0.75rem;
    border-radius: 3px;
    background: var(--kr-surface-2);
  }
  .meter rect {
    fill: var(--kr-accent);
  }
  @media not print {
    .paper-only {
      display: none;
    }
  }
  .flag {
    padding: 0 var(--kr-space-2);
    border-radius: var(--kr-radius-s);
    background: var(--kr-partly-soft);
    color: var(--kr-partly);
    font-weight: 600;
  }
  .more {
    padding: 0 0 var(--kr-space-4) var(--kr-space-4);
  }
  @media (max-width: 40rem) {
    summary {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    summary {
      display: grid !important;
    }
  }
  @media (forced-colors: active) {
    .meter {
      outline: 1px solid CanvasText;
    }
    .meter rect {
      fill: Highlight;
    }
  }
`;
