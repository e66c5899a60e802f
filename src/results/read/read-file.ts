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
import {alikeTo, headingsIn, sheetNames, sheetsOf, together} from './spreadsheet/several-sheets.ts';
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

/** The first rows of a table; undefined for what is no table. @param sheet of a workbook, from 0 */
export function previewFile({name, bytes}: InputFile, sheet = 0): TablePreview | undefined {
  const tables = tablesOf(bytes);
  const table = tables[sheet];
  if (!table) return undefined;
  const preview = previewTable(name, table);
  return {
    ...preview,
    guess: {...preview.guess, ...(sheet > 0 && {sheet})},
    sheets: tables.length > 1 ? sheetNames(tables) : [],
    sheet,
    alike: alikeTo(tables, {...preview.guess, sheet}).length - 1,
  };
}

/** A table of a file, or all that have its headings, by columns that were chosen. */
export function readChosenFile(
  {name, bytes}: InputFile,
  choice: ColumnChoice,
  settings: ReadingSettings,
): FileReading {
  const tables = tablesOf(bytes);
  const read = choice.hasAllSheets ? alikeTo(tables, choice) : [choice.sheet ?? 0];
  const [table, ...more] = read.flatMap((at) => tables[at] ?? []);
  if (!table) return unread(name, problem('unknown-format'));
  const reading = readChosenTable(name, together(table, more, choice.headingRow), choice, settings);
  return writtenDown({...reading, ...sheetsOf(tables, read)});
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

const tablesOf = (bytes: Uint8Array): readonly Table[] => {
  const content = contentOf(bytes);
  return 'tables' in content ? content.tables : [];
};

/** The first sheet of a known form; of none, the first. */
function readTables(tables: readonly Table[], settings: ReadingSettings): Omit<FileReading, 'name'> {
  const readings = tables.map((table) => readTable(table, settings));
  const [first = readTable({rows: [], lines: [], problems: []}, settings)] = readings;
  const at = readings.findIndex(({kind}) => kind !== 'table');
  return {...(readings[at] ?? first), ...sheetsOf(tables, [Math.max(at, 0)])};
}

/** The headings of each sheet of a file, by the row they stand in; none of what is no table. */
export const headingsOf = ({bytes}: InputFile): readonly ((row: number) => readonly string[])[] =>
  tablesOf(bytes).map((table) => (row) => headingsIn(table, row));
