import {problem, unread, type FileReading} from './file-reading.ts';
import type {ReadingSettings} from './reading-settings.ts';
import {isRecord} from './values/json-value.ts';
import {isLmsExport, readLmsExport} from './ours/lms-export-reading.ts';
import {readScormCloud} from './layouts/scorm-cloud.ts';
import {limits} from './limits.ts';
import {readResultFile} from './ours/result-file-reading.ts';
import {readRollup} from './ours/rollup-reading.ts';
import {isRollup} from '../rollup/rollup-file.ts';
import {readTable} from './read-table.ts';
import type {Table} from './table.ts';
import {xapiItems} from './xapi/xapi-items.ts';
import {readXapi} from './xapi/xapi.ts';

/** Our result file, a roll-up, the built-in LMS's export, xAPI statements (a list, an LRS's answer, one per line), or rows of a table. */
export function readJson(name: string, text: string, settings: ReadingSettings): FileReading {
  const value = parse(text);
  if (value === undefined) return unread(name, problem('not-json', undefined, text.slice(0, 80)));
  if (isRecord(value) && value['format'] === 'kopiga-riciba-result')
    return readResultFile(name, text, settings);
  if (isRollup(value)) return readRollup(name, value);
  if (isLmsExport(value)) return readLmsExport(name, value, settings);
  const found = xapiItems(value);
  const reading =
    readXapi(found, settings) ?? readScormCloud(value, settings) ?? readRows(found.items, settings);
  return reading ? {name, ...reading} : unread(name, problem('unknown-format'));
}

/** JSON, or one JSON value on each line. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) return undefined;
    try {
      return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      return undefined;
    }
  }
}

/** Flat objects with the same members, as Moodle writes its tables. */
function readRows(
  items: readonly unknown[],
  settings: ReadingSettings,
): Omit<FileReading, 'name'> | undefined {
  const rows = items.filter(isRecord).slice(0, limits.rows);
  const headings = Object.keys(rows[0] ?? {});
  if (rows.length === 0 || headings.length < 2) return undefined;
  const cells = rows.map((row) => headings.map((heading) => cellText(row[heading])));
  const table: Table = {
    rows: [headings, ...cells],
    lines: [0, ...rows.map((_, index) => index + 1)],
    problems: [],
  };
  const reading = readTable(table, settings);
  return reading.kind === 'table' ? undefined : reading;
}

const cellText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
