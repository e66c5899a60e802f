import {strings} from '../../locales/index.ts';

/** So many columns fit no phone; */
const fewestColumns = 4;
/** of three, these letters do: of the longest word of each column together. */
const mostLetters = 32;

/**
 * Makes ready what `richStyles` stack on a phone, each row as a list of its cells: every cell knows the heading of its column.
 * Roles are said again, since a row that is not laid out as one is none for some screen readers. Every table, stacked or
 * not, is named by the heading above it.
 */
export function stackTables(root: ParentNode): void {
  let heading = '';
  for (const element of root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, .table')) {
    if (!element.matches('.table')) {
      heading = element.textContent.trim();
      continue;
    }
    if (heading) element.ariaLabel = `${strings().table}: ${heading}`;
    const table = element.querySelector('table');
    if (table && isWide(table)) stack(table);
  }
}

function isWide(table: HTMLTableElement): boolean {
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((_, at) =>
    [...table.rows].map(({cells}) => longestWord(cells[at]?.textContent ?? '')),
  );
  if (columns.length >= fewestColumns) return true;
  return columns.length === 3 && columns.reduce((sum, words) => sum + Math.max(...words), 0) > mostLetters;
}

const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map(({length}) => length));

function stack(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(({textContent}) => textContent.trim());
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
