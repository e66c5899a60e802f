import {css} from 'lit';

/** What the parts of the results page share: cards, tables, fields, hints. */
export const resultsStyles = css`
  .card {
    padding: var(--kr-space-5) min(var(--kr-space-5), 4vw);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    box-shadow: var(--kr-shadow);
  }
  .hint {
    max-width: var(--kr-measure);
    font-size: var(--kr-size-s);
    font-weight: 400;
    color: var(--kr-muted);
  }
  .grid {
    display: grid;
    gap: var(--kr-space-4);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    align-items: start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-3) var(--kr-space-4);
    align-items: center;
  }
  /* Shadows at the sides where more of the table is; they lie still, and the covers over them go with the table. */
  .scroll {
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--kr-surface) 40%, transparent) left / 3rem 100% no-repeat local,
      linear-gradient(to left, var(--kr-surface) 40%, transparent) right / 3rem 100% no-repeat local,
      linear-gradient(to right, var(--kr-control-line), transparent) left / 0.75rem 100% no-repeat scroll,
      linear-gradient(to left, var(--kr-control-line), transparent) right / 0.75rem 100% no-repeat scroll,
      var(--kr-surface);
  }
  /* Above the table that they save. */
  .row.tools {
    justify-content: flex-end;
    margin: 0 0 var(--kr-space-2);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: var(--kr-size-s);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--kr-space-2) var(--kr-space-3);
    border-bottom: 1px solid var(--kr-line);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: 400;
    min-width: 8rem;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  thead .number {
    white-space: normal;
  }
  @media screen and (max-width: 40rem) {
    .stacked :is(table, tbody, tr) {
      display: block;
    }
    .stacked thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacked tr {
      padding: var(--kr-space-2) 0;
      border-bottom: 1px solid var(--kr-line);
    }
    .stacked tbody :is(th, td) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: var(--kr-space-3);
      padding: 2px 0;
      border: 0;
      text-align: start;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .stacked tbody th {
      display: block;
      font-weight: 600;
    }
    .stacked td::before {
      content: attr(data-label);
      /* Read aloud once: the cell has its heading. */
      content: attr(data-label) / '';
      color: var(--kr-muted);
    }
    .stacked td.void {
      display: none;
    }
  }
  label,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-width: 100%;
    gap: var(--kr-space-1);
    font-size: var(--kr-size-s);
    font-weight: 600;
  }
  select,
  input:not([type='checkbox']) {
    font: inherit;
    font-weight: 400;
    min-height: var(--kr-tap);
    max-width: 100%;
    padding: var(--kr-space-2) var(--kr-space-3);
    border: 1px solid var(--kr-control-line);
    border-radius: var(--kr-radius-s);
    background: var(--kr-surface);
    color: inherit;
  }
  summary {
    min-height: 1.75rem;
    cursor: pointer;
  }
  .small {
    min-height: 2.25rem;
    padding: var(--kr-space-1) var(--kr-space-3);
    border-width: 1px;
    font-size: var(--kr-size-s);
  }
  @media print {
    .button,
    summary,
    .screen-only {
      display: none !important;
    }
    .card {
      break-inside: avoid;
      box-shadow: none;
    }
    /* Nothing can be scrolled on paper. */
    .scroll {
      overflow: visible;
      background: none;
    }
    table {
      font-size: 8.5pt;
    }
    th,
    td {
      padding: 2pt 4pt;
      overflow-wrap: anywhere;
    }
    tbody th {
      min-width: 0;
    }
    .number {
      white-space: normal;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
