import {SaxesParser} from 'saxes';
import {percentText} from './percent-text.ts';
import {SheetRows} from './sheet-rows.ts';
import type {Table} from '../table.ts';

/**
 * Sheets of an Excel workbook, as the workbook has them in order; by their numbers where it does not say. Source: ECMA-376 part 1, 18.2 (workbook), 18.3
 * (worksheets) and 18.4 (shared strings). Formulas give the value that was saved with them. Dates become `2026-11-24 16:36:00`,
 * times without a day `00:31:05`, shares that are shown in per cent `86.67%`.
 * @param parts path in the zip → text
 */
export function xlsxTables(parts: ReadonlyMap<string, string>): readonly Table[] {
  const words = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const kinds = kindsOfStyles(parts.get('xl/styles.xml') ?? '');
  const first = firstDay(parts.get('xl/workbook.xml') ?? '');
  const shown = (value: string, style: number): string => {
    const kind = kinds[style];
    return kind === 'date' ? dateOf(value, first) : kind === 'share' ? percentText(value) : numberOf(value);
  };
  const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/'));
  const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  const names = sheetNames(parts);
  const order = [...names.keys()];
  const place = (name: string): number =>
    names.has(name) ? order.indexOf(name) : order.length + number(name);
  return sheets
    .sort(([a], [b]) => place(a) - place(b))
    .map(([name, text]) => readSheet(text, words, shown, names.get(name) ?? ''))
    .filter(({rows}) => rows.length > 0);
}

/** Path of a sheet → its name, in the order of the workbook. */
function sheetNames(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const relation = (name: string, {Id = '', Target = ''}: Attributes) => {
    if (name === 'Relationship') paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  };
  parse(parts.get('xl/_rels/workbook.xml.rels') ?? '', {...none, open: relation});
  const names = new Map<string, string>();
  const sheet = (name: string, attributes: Attributes) => {
    const path = name === 'sheet' ? paths.get(attributes['r:id'] ?? '') : undefined;
    if (path !== undefined) names.set(path, attributes['name'] ?? '');
  };
  parse(parts.get('xl/workbook.xml') ?? '', {...none, open: sheet});
  return names;
}

/** From which day on a workbook counts its days: 30 December 1899, or, where it comes from an old Excel for Mac, 1 January 1904. */
function firstDay(workbook: string): number {
  let isFrom1904 = false;
  const open = (name: string, {date1904 = ''}: Attributes) => {
    if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(date1904);
  };
  parse(workbook, {...none, open});
  return isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
}

function readSheet(
  text: string,
  words: readonly string[],
  shown: (value: string, style: number) => string,
  sheet: string,
): Table {
  const rows = new SheetRows();
  let [line, column] = [0, -1];
  let [type, style, value, isValue] = ['', 0, '', false];
  const open = (name: string, attributes: Attributes) => {
    if (name === 'row') [line, column] = [Number(attributes['r'] ?? line + 1), -1];
    else if (name === 'c') {
      column = columnOf(attributes['r']) ?? column + 1;
      [type, style, value] = [attributes['t'] ?? 'n', Number(attributes['s'] ?? 0), ''];
    }
    // A cell's own text stands in `v`, or in one or several `t` of `is`.
    isValue = name === 'v' || name === 't';
  };
  const onText = (piece: string) => {
    if (isValue) value += piece;
  };
  const close = (name: string) => {
    isValue = false;
    if (name === 'row') rows.endRow(line);
    if (name !== 'c') return;
    if (type === 's') rows.put(column, words[Number(value)] ?? '');
    else if (type === 'n' && value !== '') rows.put(column, shown(value, style));
    else if (type !== 'e') rows.put(column, value);
  };
  parse(text, {open, onText, close});
  return rows.table(sheet);
}

function sharedStrings(text: string): readonly string[] {
  const words: string[] = [];
  let [value, isText, isReading] = ['', false, false];
  const open = (name: string) => {
    if (name === 'si') value = '';
    // `rPh` is how a word is read aloud (Japanese): no part of it.
    if (name === 'rPh') isReading = true;
    isText = name === 't' && !isReading;
  };
  const onText = (piece: string) => {
    if (isText) value += piece;
  };
  const close = (name: string) => {
    isText = false;
    if (name === 'rPh') isReading = false;
    if (name === 'si') words.push(value);
  };
  parse(text, {open, onText, close});
  return words;
}

/** What the numbers of a cell style show. */
type NumberKind = 'plain' | 'date' | 'share';

/** For each cell style, by its format. */
function kindsOfStyles(text: string): readonly NumberKind[] {
  const own = new Map<string, NumberKind>();
  const styles: NumberKind[] = [];
  let isCells = false;
  const open = (name: string, attributes: Attributes) => {
    if (name === 'cellXfs') isCells = true;
    const id = attributes['numFmtId'] ?? '0';
    if (name === 'numFmt') own.set(id, kindOfFormat(attributes['formatCode'] ?? ''));
    if (name === 'xf' && isCells) styles.push(own.get(id) ?? builtInKind(Number(id)));
  };
  const close = (name: string) => {
    if (name === 'cellXfs') isCells = false;
  };
  parse(text, {...none, open, close});
  return styles;
}

/** Source: ECMA-376 part 1, 18.8.30 (numFmt). */
function builtInKind(format: number): NumberKind {
  if (format === 9 || format === 10) return 'share';
  return (format >= 14 && format <= 22) || (format >= 45 && format <= 47) ? 'date' : 'plain';
}

/** One that names a year, month, day or hour is a date's; hours in brackets go on beyond 24. */
function kindOfFormat(code: string): NumberKind {
  if (/\[[hms]+\]/i.test(code)) return 'date';
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[ymdh]/i.test(signs) ? 'date' : signs.includes('%') ? 'share' : 'plain';
}

type Attributes = Readonly<Record<string, string>>;

interface Handlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly onText: (piece: string) => void;
  readonly close: (name: string) => void;
}

const none: Handlers = {open: () => undefined, onText: () => undefined, close: () => undefined};

/**
 * Reads one part. Excel writes its elements without a prefix, libraries for .NET write `x:row`: names are handed over
 * without the prefix that the first one has. Saxes goes on after an error; half a sheet would be read as if it were the
 * whole one.
 */
function parse(text: string, {open, onText, close}: Handlers): void {
  if (text === '') return;
  let prefix: string | undefined;
  const own = (name: string): string => {
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    return name.startsWith(prefix) ? name.slice(prefix.length) : name;
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({name, attributes}) => open(own(name), attributes));
  parser.on('text', onText);
  parser.on('closetag', ({name}) => close(own(name)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

/** `AB12` → 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Excel stores 86.67 as 86.670000000000002: 15 digits are what it knows. */
const numberOf = (value: string): string => {
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
};

/** No date here is of a year so early: it is a time, of a day or of learning. */
const earliestDays = 366;

/** @param first from which the days are counted */
function dateOf(value: string, first: number): string {
  const seconds = Math.round(Number(value) * 86_400);
  if (seconds >= 0 && seconds < earliestDays * 86_400)
    return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':');
  const ms = seconds * 1000 + first;
  return Number.isFinite(ms) && Math.abs(ms) < 8.6e15
    ? new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
    : value;
}
