import type {ExchangeFile, ExchangeUnit} from './exchange-units.ts';
import {codesOf, type Piece} from './inline-codes.ts';

/**
 * The exchange file: XLIFF 2.1 (OASIS), one `<file>` for each file of words, one `<unit>` for each run of words. Signs that may
 * not change are `<ph>` and `<pc>`; what they stand for is in `<originalData>`, for translators to see only: import takes
 * it from the original.
 */
export function writeXliff(
  files: readonly ExchangeFile[],
  {first, language}: {readonly first: string; readonly language: string},
): string {
  const body = files.map(
    ({original, units}, i) =>
      `  <file id="f${i + 1}" original="${escape(original)}">\n${units.map(unitXml).join('')}  </file>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${first}" trgLang="${language}">\n${body.join('')}</xliff>\n`;
}

function unitXml({id, place, source, target, isStale}: ExchangeUnit): string {
  const codes = new Map([...codesOf(source), ...codesOf(target)]);
  const data = [...codes.values()].flatMap(({id: code, open, close}) => [
    `<data id="o${code}">${escape(open)}</data>`,
    ...(close === undefined ? [] : [`<data id="c${code}">${escape(close)}</data>`]),
  ]);
  const state = target.length === 0 || isStale ? 'initial' : 'translated';
  const note = `${place}${isStale ? '; the original has changed since this was translated: correct it, or set the state to translated if it still holds' : ''}`;
  return [
    `    <unit id="u${id}">\n      <notes><note>${escape(note)}</note></notes>\n`,
    data.length === 0 ? '' : `      <originalData>${data.join('')}</originalData>\n`,
    `      <segment state="${state}">\n        <source>${piecesXml(source)}</source>\n`,
    target.length === 0 ? '' : `        <target>${piecesXml(target)}</target>\n`,
    '      </segment>\n    </unit>\n',
  ].join('');
}

function piecesXml(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escape(piece);
      if ('end' in piece) return '</pc>';
      const {id, close} = piece.code;
      return close === undefined
        ? `<ph id="${id}" dataRef="o${id}"/>`
        : `<pc id="${id}" dataRefStart="o${id}" dataRefEnd="c${id}">`;
    })
    .join('');
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
