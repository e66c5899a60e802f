import {css} from 'lit';

/** What the elements of the built-in LMS share beyond sharedStyles: cards, fields, tables. */
export const lmsStyles = css`
  .card {
    padding: var(--kr-space-4) var(--kr-space-5);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
  }
  .muted {
    color: var(--kr-muted);
    font-size: var(--kr-size-s);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-3);
    align-items: center;
  }
  .list {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: var(--kr-space-3);
  }
  label {
    display: block;
    font-weight: 600;
  }
  input[type='text'],
  input[type='search'],
  input[type='number'],
  select {
    font: inherit;
    color: inherit;
    max-width: 100%;
    min-height: var(--kr-tap);
    padding: var(--kr-space-2) var(--kr-space-3);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-3);
    align-items: end;
    margin-bottom: var(--kr-space-3);
  }
  .filter > div {
    flex: 1 1 12rem;
    min-width: 0;
  }
  .filter :is(input, select) {
    width: 100%;
  }
  .notice {
    padding: var(--kr-space-3) var(--kr-space-4);
    border-left: 6px solid var(--kr-partly);
    border-radius: var(--kr-radius-s);
    background: var(--kr-partly-soft);
  }
  .notice.wrong {
    border-color: var(--kr-wrong);
    background: var(--kr-wrong-soft);
  }
  .scroll {
    overflow: auto;
  }
  @media (max-width: 69.99rem) {
    .scroll {
      max-height: 30rem;
    }
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--kr-size-s);
    line-height: 1.4;
  }
  th,
  td {
    padding: var(--kr-space-2);
    border-bottom: 1px solid var(--kr-line);
    text-align: start;
    vertical-align: top;
  }
  td code {
    overflow-wrap: anywhere;
  }
  thead th {
    background: var(--kr-surface-2);
    position: sticky;
    top: 0;
    white-space: nowrap;
  }
  code {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace;
    font-size: 0.9em;
  }
`;
