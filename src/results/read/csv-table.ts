import Papa from 'papaparse';
import type {Problem} from '../model.ts';
import {problem} from './file-reading.ts';
import {limits} from './limits.ts';
import {TextPool, isBlankRow, type Table} from './table.ts';

/** Reads separated text. The separator is the one that stands most often in the first lines, outside of quotes, unless that is a comma of numbers and names. */
export function csvTable(text: string): Table {
  const {kept, problems} = withoutLongLines(withoutServerMessages(text));
  const {body, separator, skippedLines} = announced(kept);
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const found: Problem[] = [...problems];
  const pool = new TextPool();
  let line = 1 + skippedLines;
  let from = 0;
  Papa.parse<string[]>(body, {
    delimiter: separator ?? separatorOf(body),
    step: ({data, errors, meta: {cursor, linebreak}}, parser) => {
      if (errors.some(({type}) => type === 'Quotes')) found.push(problem('broken-quotes', line, data[0]));
      if (!isBlankRow(data)) {
        rows.push(pool.row(data, limits.columns));
        lines.push(line);
      }
      line += breaksIn(body, from, cursor) + (linebreak === '\r' ? 1 : 0);
      from = cursor;
      if (rows.length < limits.rows) return;
      found.push(problem('too-many-rows', line));
      parser.abort();
    },
  });
  return {rows, lines, problems: found};
}

/**
 * A server whose PHP is newer than its Moodle writes its notices into a download, between the rows, and each would count
 * as somebody. The breaks stay, so that lines keep their numbers.
 */
function withoutServerMessages(text: string): string {
  if (!text.includes(' on line ')) return text;
  return text
    .replace(/^<b>(?:Deprecated|Notice|Warning)<\/b>: .* on line <b>\d+<\/b><br \/>(?=\r?$)/gm, '')
    .replace(/^(?:PHP )?(?:Deprecated|Notice|Warning): .* on line \d+(?=\r?$)/gm, '')
    .replace(/^<br \/>(?=\r?$)/gm, '');
}

/** A cell may have breaks of its own. */
function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Spreadsheets may write `sep=;` into the first line. */
function announced(text: string): {body: string; separator: string | undefined; skippedLines: number} {
  const match = /^sep=(.)\r?\n/.exec(text);
  return match
    ? {body: text.slice(match[0].length), separator: match[1], skippedLines: 1}
    : {body: text, separator: undefined, skippedLines: 0};
}

function separatorOf(text: string): string {
  const sample = text.slice(0, sampleChars).replace(/"(?:[^"]|"")*"/g, '');
  const counts = ['\t', ';', ',', '|'].map((mark) => ({mark, count: sample.split(mark).length}));
  const {mark} = counts.reduce((best, next) => (next.count > best.count ? next : best));
  if (mark !== ',') return mark;
  // Of `Bērziņa, Anna;62,5;87,5` there are more commas than cells.
  const lines = sample.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const whole = text.length > sampleChars ? lines.slice(0, -1) : lines;
  return areAlike(whole.map((line) => line.split(';').length)) ? ';' : mark;
}

const sampleChars = 20_000;

/** Every line has as many cells as the headings, and more than one. */
const areAlike = ([headings = 1, ...others]: readonly number[]): boolean =>
  headings > 1 && others.length > 0 && others.every((cells) => cells === headings);

/** A line that no export writes would only cost memory: it becomes an empty one, so that the others keep their numbers. */
function withoutLongLines(text: string): {kept: string; problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const parts: string[] = [];
  let from = 0;
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    if (next - at > limits.lineChars) {
      problems.push(problem('line-too-long', line, text.slice(at, at + 80)));
      parts.push(text.slice(from, at), '\n');
      from = next;
    }
    at = next;
  }
  return {kept: from === 0 ? text : parts.join('') + text.slice(from), problems};
}
