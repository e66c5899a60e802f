/** So many columns fit no phone. */
const fewestColumns = 4;

/**
 * Makes ready what `richStyles` stack on a phone, each row as a list of its cells: every cell knows the heading of its column.
 * Roles are said again, since a row that is not laid out as one is none for some screen readers.
 */
export function stackTables(root: ParentNode): void {
  for (const table of root.querySelectorAll('table')) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(({textContent}) => textContent.trim());
    if (heads.length < fewestColumns) continue;
    table.classList.add('stacks');
    table.role = 'table';
    for (const row of table.rows) {
      row.role = 'row';
      for (const [column, cell] of [...row.cells].entries()) {
        cell.role = cell.scope === 'row' ? 'rowheader' : cell.tagName === 'TH' ? 'columnheader' : 'cell';
        if (row.parentElement !== table.tHead && column > 0) cell.dataset['head'] = heads[column] ?? '';
      }
    }
  }
}
