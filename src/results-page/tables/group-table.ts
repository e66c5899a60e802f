import {css, html} from 'lit';
import type {GroupRow} from '../../results/trainer-model.ts';
import {questionName} from '../questions/question-name.ts';
import {words} from '../words.ts';
import {tableTemplate} from './table-view.ts';

export const groupTableStyles = css`
  .scroll + .scroll {
    margin-top: var(--kr-space-4);
  }
  td small {
    display: block;
    white-space: normal;
    font-size: 0.9em;
    color: var(--kr-muted);
  }
  tbody th {
    min-width: min(14rem, 32vw);
  }
  @media print {
    table {
      width: 100%;
      table-layout: fixed;
    }
    thead th:first-child,
    tbody th {
      width: 26%;
    }
  }
`;

/** As many groups as stand beside each other on paper; there may be forty. */
const mostColumns = 6;

/** Several tables below each other, each narrow enough for a sheet. */
export function groupTable(
  name: string,
  first: string,
  {groups, rows}: {readonly groups: readonly string[]; readonly rows: readonly GroupRow[]},
) {
  const starts = groups.map((_, at) => at).filter((at) => at % mostColumns === 0);
  return starts.map((from) => {
    const own = groups.slice(from, from + mostColumns);
    const title = starts.length === 1 ? name : `${name}: ${own[0] ?? ''} – ${own.at(-1) ?? ''}`;
    const cut = rows.map((row) => ({...row, cells: row.cells.slice(from, from + mostColumns)}));
    return tableTemplate(title, viewOf(first, own, cut));
  });
}

function viewOf(first: string, groups: readonly string[], rows: readonly GroupRow[]) {
  const {cell, percent, unknown, between} = words();
  return {
    columns: [first, ...groups],
    rows: rows.map(({id, title, isGone, cells}) => [
      questionName({id, text: title, isGone}),
      ...cells.map((found) =>
        found
          ? html`<strong>${percent(found.mean)}</strong>
              <small>${cell(between(found.interval, percent), found.count)}</small>`
          : unknown,
      ),
    ]),
  };
}
