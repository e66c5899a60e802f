/** The samples as other places would write them: other headings, no e-mail, another name of the file. */
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import Papa from 'papaparse';
import {csvTable} from '../../src/results/read/csv-table.ts';
import {decodeText} from '../../src/results/read/values/decode-text.ts';
import {sheetTables} from '../../src/results/read/spreadsheet/sheet-tables.ts';
import type {InputFile} from '../../src/results/read/file-reading.ts';

type Rows = readonly (readonly string[])[];

const isSheet = (name: string): boolean => /\.(?:xlsx|ods)$/.test(name);

export function rowsOf({name, bytes}: InputFile): Rows {
  if (!isSheet(name)) return csvTable(decodeText(bytes)).rows;
  const tables = sheetTables(bytes);
  if ('code' in tables) throw new Error(`${name}: ${tables.code}`);
  return tables[0]?.rows ?? [];
}

/** Words that no language has, none of them with a number, all different. */
const nonsense = (index: number): string =>
  `blort${'abcdefghijklmnopqrstuvwxyz'[index % 26] ?? ''}${'xyzw'[Math.floor(index / 26)] ?? ''}`;

export function withNonsenseHeadings(file: InputFile): InputFile {
  const rows = rowsOf(file);
  return isSheet(file.name)
    ? withOtherWords(file, rows[0] ?? [])
    : asText(file, [rows[0]?.map((_, index) => nonsense(index)) ?? [], ...rows.slice(1)]);
}

export function withoutEmail(file: InputFile): InputFile {
  const rows = rowsOf(file);
  const email = rows[1]?.findIndex((cell) => cell.includes('@')) ?? -1;
  return email < 0
    ? file
    : asText(
        file,
        rows.map((row) => row.filter((_, column) => column !== email)),
      );
}

/** The same separator as before; a sheet becomes text. */
function asText({name, bytes}: InputFile, rows: Rows): InputFile {
  const delimiter = !isSheet(name) && decodeText(bytes).split('\n')[0]?.includes('\t') ? '\t' : ',';
  return {
    name,
    bytes: strToU8(
      Papa.unparse(
        rows.map((row) => [...row]),
        {delimiter, newline: '\n'},
      ),
    ),
  };
}

/** The sheet itself, each heading replaced where it stands in the XML. */
function withOtherWords({name, bytes}: InputFile, headings: readonly string[]): InputFile {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    let text = strFromU8(part);
    headings.forEach((heading, index) => {
      if (heading !== '') text = text.replace(`>${heading}<`, `>${nonsense(index)}<`);
    });
    return [path, path.endsWith('.xml') ? strToU8(text) : part] as const;
  });
  return {name, bytes: zipSync(Object.fromEntries(parts))};
}

/** A sheet as libraries for .NET write it: each of its own elements has a prefix. */
export function withPrefixes({name, bytes}: InputFile): InputFile {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    const isOwn = /^xl\/(?:worksheets\/[^/]+|sharedStrings|styles)\.xml$/.test(path);
    const text = strFromU8(part)
      .replaceAll(/<(\/?)(?=[A-Za-z]+[\s/>])/g, '<$1x:')
      .replace(' xmlns=', ' xmlns:x=');
    return [path, isOwn ? strToU8(text) : part] as const;
  });
  return {name, bytes: zipSync(Object.fromEntries(parts))};
}
