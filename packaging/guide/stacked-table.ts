/** So many columns fit no phone. */
const fewestColumns = 3;

const withoutTags = (html: string): string => html.replaceAll(/<[^>]*>/g, '').trim();
const escapedQuotes = (text: string): string => text.replaceAll('"', '&quot;');

/**
 * A table of the guide that `guide.css` shows on a phone as a list for each row, where every cell says the heading of its
 * column. Roles are said again, since a row that is not laid out as one is none for some screen readers. The first cell
 * of a row is its heading. A table of fewer columns stays as it is.
 * @param table made by us: no tables in it
 */
export function stackedTable(table: string): string {
  const [head = ''] = /<thead>[\s\S]*?<\/thead>/.exec(table) ?? [];
  const heads = [...head.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, words = '']) => withoutTags(words));
  if (heads.length < fewestColumns) return table;
  const body = table
    .slice(table.indexOf('</thead>'))
    .replaceAll(/<tr>[\s\S]*?<\/tr>/g, (row) => bodyRow(row, heads));
  const top = head.replaceAll('<tr>', '<tr role="row">').replaceAll(/<th\b/g, '<th role="columnheader"');
  return `<table class="stacks" role="table">${top}${body.replace('</thead>', '')}`;
}

function bodyRow(row: string, heads: readonly string[]): string {
  const cells = [...row.matchAll(/<(t[hd])([^>]*)>([\s\S]*?)<\/\1>/g)].map(
    ([, , attributes = '', words = ''], column) => {
      if (column === 0) {
        const scope = attributes.includes('scope=') ? '' : ' scope="row"';
        return `<th role="rowheader"${scope}${attributes}>${words}</th>`;
      }
      return `<td role="cell" data-head="${escapedQuotes(heads[column] ?? '')}"${attributes}>${words}</td>`;
    },
  );
  return `<tr role="row">${cells.join('')}</tr>`;
}
