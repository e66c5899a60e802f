import {SaxesParser} from 'saxes';
import {limits} from '../limits.ts';
import {percentText} from './percent-text.ts';
import {SheetRows} from './sheet-rows.ts';
import type {Table} from '../table.ts';

/**
 * Sheets of an OpenDocument spreadsheet. Source: OpenDocument 1.2 part 1, 9.1. A number is read from its value, not
 * from the text that shows it in the words of a language. Rows and cells that only repeat emptiness cost nothing.
 */
export function odsTables(content: string): readonly Table[] {
  const tables: Table[] = [];
  let rows = new SheetRows();
  let [line, column, rowTimes, sheet] = [1, 0, 1, ''];
  let cells: RepeatedCell[] = [];
  let [value, shown, times, paragraphs, isText, isNote] = ['', '', 1, 0, false, false];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    switch (name) {
      case 'table:table':
        [rows, line, sheet] = [new SheetRows(), 1, attributes['table:name'] ?? ''];
        break;
      case 'table:table-row':
        [column, rowTimes, cells] = [0, timesOf(attributes['table:number-rows-repeated']), []];
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        times = timesOf(attributes['table:number-columns-repeated']);
        value = valueOf(attributes);
        [shown, paragraphs] = ['', 0];
        break;
      case 'office:annotation':
        isNote = true;
        break;
      case 'text:p':
        // What somebody has noted at a cell stands inside of it, before its words.
        if (isNote) break;
        if (paragraphs++ > 0) shown += '\n';
        isText = true;
        break;
      case 'text:s':
        shown += ' '.repeat(Math.min(timesOf(attributes['text:c']), limits.columns));
        break;
    }
  });
  parser.on('text', (piece) => {
    if (isText) shown += piece;
  });
  parser.on('closetag', ({name}) => {
    if (name === 'text:p') isText = false;
    else if (name === 'office:annotation') isNote = false;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const text = value || shown;
      if (text !== '') cells.push({column, times, text});
      column += times;
    } else if (name === 'table:table-row') {
      for (let copy = 0; copy < rowTimes && cells.length > 0 && !rows.isFull; copy++)
        putRow(rows, cells, line + copy);
      line += rowTimes;
    } else if (name === 'table:table') tables.push(rows.table(sheet));
  });
  parser.write(content).close();
  return tables.filter((table) => table.rows.length > 0);
}

interface RepeatedCell {
  readonly column: number;
  readonly times: number;
  readonly text: string;
}

/** An empty row, which may stand for the million below the table, has no cells and is not put. */
function putRow(rows: SheetRows, cells: readonly RepeatedCell[], line: number): void {
  for (const {column, times, text} of cells)
    for (let index = 0; index < Math.min(times, limits.columns - column); index++)
      rows.put(column + index, text);
  rows.endRow(line);
}

const timesOf = (text: string | undefined): number => Math.max(1, Number.parseInt(text ?? '1', 10) || 1);

function valueOf(attributes: Readonly<Record<string, string>>): string {
  switch (attributes['office:value-type']) {
    case 'percentage':
      return percentText(attributes['office:value'] ?? '');
    case 'float':
    case 'currency':
      return attributes['office:value'] ?? '';
    case 'date':
      return (attributes['office:date-value'] ?? '').replace('T', ' ');
    default:
      return '';
  }
}
