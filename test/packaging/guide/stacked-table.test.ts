import {expect, it} from 'vitest';
import {stackedTable} from '../../../packaging/guide/stacked-table.ts';

const tableOf = (heads: readonly string[], ...rows: readonly string[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

it('WCAG 1.4.10: a table of three columns has what a list on a phone needs: roles, row headings, a heading at each cell', () => {
  const table = tableOf(
    ['Kas', '<b>"Kur"</b>', 'Cik'],
    '<tr><td>a</td><td lang="en">b<br>c</td><td></td></tr>',
  );
  expect(stackedTable(table)).toBe(
    '<table class="stacks" role="table"><thead><tr role="row"><th role="columnheader">Kas</th><th role="columnheader"><b>"Kur"</b></th><th role="columnheader">Cik</th></tr></thead><tbody><tr role="row"><th role="rowheader" scope="row">a</th><td role="cell" data-head="&quot;Kur&quot;" lang="en">b<br>c</td><td role="cell" data-head="Cik"></td></tr></tbody></table>',
  );
});

it('keeps the heading of a group of rows, over all columns', () => {
  const table = tableOf(['a', 'b', 'c'], '<tr><th colspan="3" scope="rowgroup">Group</th></tr>');
  expect(stackedTable(table)).toContain('<th role="rowheader" colspan="3" scope="rowgroup">Group</th>');
});

it('leaves a table of two columns as it is', () => {
  const table = tableOf(['a', 'b'], '<tr><td>1</td><td>2</td></tr>');
  expect(stackedTable(table)).toBe(table);
});
