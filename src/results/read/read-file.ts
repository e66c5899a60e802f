import type {Problem} from '../model.ts';
import {readChosenTable} from './columns/chosen-table.ts';
import {previewTable} from './columns/preview-table.ts';
import type {ColumnChoice, TablePreview} from './columns/column-choice.ts';
import {csvTable} from './csv-table.ts';
import {decodeText} from './values/decode-text.ts';
import {problem, unread, type FileReading, type InputFile} from './file-reading.ts';
import type {ReadingSettings} from './reading-settings.ts';
import {limits} from './limits.ts';
import {readJson} from './read-json.ts';
import {readTable} from './read-table.ts';
import {jsonOfMultipart} from './xapi/xapi-items.ts';
import {sheetTables} from './spreadsheet/sheet-tables.ts';
import type {Table} from './table.ts';
import {writtenDown} from './written-down.ts';

/**
 * Reads one file, whatever it is called: what it is is told by its first bytes and by its values. Never throws for what
 * a file contains; what could not be read is in `problems`.
 */
export function readFile({name, bytes}: InputFile, settings: ReadingSettings): FileReading {
  const content = contentOf(bytes);
  if ('code' in content) return unread(name, content);
  const reading =
    'json' in content
      ? readJson(name, content.json, settings)
      : {...readTables(content.tables, settings), name};
  return {...writtenDown(reading), problems: reading.problems.slice(0, limits.problems)};
}

/** The first rows of a table; undefined for what is no table. */
export function previewFile({name, bytes}: InputFile): TablePreview | undefined {
  const content = contentOf(bytes);
  const [table] = 'tables' in content ? content.tables : [];
  return table && previewTable(name, table);
}

/** The first table of a file, by columns that were chosen. */
export function readChosenFile({name, bytes}: InputFile, choice: ColumnChoice): FileReading {
  const content = contentOf(bytes);
  const [table] = 'tables' in content ? content.tables : [];
  return table ? writtenDown(readChosenTable(name, table, choice)) : unread(name, problem('unknown-format'));
}

type Content = Problem | {readonly json: string} | {readonly tables: readonly Table[]};

function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) return problem('empty-file');
  if (bytes.length > limits.fileBytes) return problem('file-too-large');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const tables = sheetTables(bytes);
    return 'code' in tables ? tables : {tables};
  }
  const text = decodeText(bytes);
  // A control character that no text has: some other kind of file.
  if (text.slice(0, 2000).includes('\u0000')) return problem('unknown-format');
  if (/^\s*[[{]/.test(text.slice(0, 200))) return {json: text};
  const multipart = jsonOfMultipart(text);
  if (multipart !== undefined) return {json: multipart};
  const table = csvTable(text);
  return table.rows.length > 0 ? {tables: [table]} : (table.problems[0] ?? problem('empty-file'));
}

/** The first sheet of a known form; of none, the first. */
function readTables(tables: readonly Table[], settings: ReadingSettings): Omit<FileReading, 'name'> {
  const readings = tables.map((table) => readTable(table, settings));
  const [first = readTable({rows: [], lines: [], problems: []}, settings)] = readings;
  return readings.find(({kind}) => kind !== 'table') ?? first;
}

/** The headings of a file's first table, by the row they stand in; none of what is no table. */
export function headingsOf({bytes}: InputFile): (row: number) => readonly string[] {
  const content = contentOf(bytes);
  const [table] = 'tables' in content ? content.tables : [];
  return (row) => table?.rows[table.lines.indexOf(row)]?.map((cell) => cell.trim()) ?? [];
}
