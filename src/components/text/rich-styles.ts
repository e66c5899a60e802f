import {css} from 'lit';

/** How the tags of `renderRich` look. Beside `sharedStyles` in every element that shows rich text. */
export const richStyles = css`
  p,
  li,
  td {
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  h4 {
    margin: 0 0 var(--kr-space-2);
    font-size: 1em;
  }
  h3,
  h4 {
    margin-block-start: var(--kr-space-5);
  }
  ul,
  ol {
    margin: 0 0 var(--kr-space-4);
    padding-inline-start: min(1.4em, 7vw);
  }
  li {
    margin-block-end: var(--kr-space-2);
  }
  li::marker {
    color: var(--kr-accent);
    font-weight: 600;
  }
  blockquote {
    margin: 0 0 var(--kr-space-4);
    padding-inline-start: var(--kr-space-4);
    border-inline-start: 3px solid var(--kr-accent);
    color: var(--kr-muted);
  }
  .table {
    overflow-x: auto;
    margin-block-end: var(--kr-space-4);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius-s);
    /* A shade at the edge behind which the table goes on; its cover moves with the text. */
    background:
      linear-gradient(to right, var(--kr-surface) 40%, transparent) left / 2rem 100% local,
      linear-gradient(to left, var(--kr-surface) 40%, transparent) right / 2rem 100% local,
      linear-gradient(to right, var(--kr-control-line), transparent) left / 0.6rem 100%,
      linear-gradient(to left, var(--kr-control-line), transparent) right / 0.6rem 100%,
      var(--kr-surface);
    background-repeat: no-repeat;
  }
  table {
    border-collapse: collapse;
    min-width: 100%;
    font-size: var(--kr-size-s);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--kr-space-2) var(--kr-space-3);
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--kr-line);
  }
  thead th {
    background: var(--kr-surface-2);
  }
  @media (max-width: 30rem) {
    table {
      hyphens: auto;
      line-height: 1.35;
    }
    th,
    td {
      padding: var(--kr-space-2);
    }
  }
  /* See stack-tables.ts. */
  @media screen and (max-width: 30rem) {
    .stacks thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacks,
    .stacks :is(tbody, tr, tbody th, td) {
      display: block;
    }
    .stacks tbody tr {
      padding-block: var(--kr-space-2);
      border-block-end: 1px solid var(--kr-line);
    }
    .stacks tbody tr:last-child {
      border: 0;
    }
    .stacks tbody :is(th, td) {
      padding-block: 2px;
      border: 0;
    }
    .stacks tbody tr > :first-child {
      font-weight: 600;
    }
    .stacks [data-head]::before {
      content: attr(data-head) ': ';
      color: var(--kr-muted);
    }
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  :is(p, ul, ol, blockquote, .table):last-child {
    margin-block-end: 0;
  }
  :is(h3, h4):first-child {
    margin-block-start: 0;
  }
`;
