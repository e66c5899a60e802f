import type {Content} from '../../read/read-content.ts';
import {wordsPairs} from '../words-files.ts';
import {wordsParts} from '../../../../src/domain/words/words-parts.ts';
import {codesOf, piecesOf, type InlineCode, type Piece} from './inline-codes.ts';
import {wordsLines} from './words-lines.ts';

/** One run of words, and what it is translated by so far. */
export interface ExchangeUnit {
  /** Its number in the file, from 1; the original decides which one it is. */
  readonly id: number;
  /** As in `WordsPart`. */
  readonly section: string;
  /** Where it stands, for whoever translates: section, key. */
  readonly place: string;
  readonly source: readonly Piece[];
  /** Empty while there is none. Its codes have the ids of the original's. */
  readonly target: readonly Piece[];
  /** The original has changed since it was translated. */
  readonly isStale: boolean;
}

export interface ExchangeFile {
  /** `modules/…/lv.md` */
  readonly original: string;
  readonly translation: string;
  readonly units: readonly ExchangeUnit[];
}

/** Codes that a translation may leave out or have besides: emphasis, and which language a name is in. */
export const isFree = ({open, close = ''}: InlineCode): boolean =>
  open.startsWith('*') || close.startsWith(']{lang=');

/** Every file of words with its runs of words. Throws RangeError for a translation of another shape: `npm run check` tells where. */
export function exchangeFiles(
  content: Content,
  {
    first,
    language,
    stale,
  }: {readonly first: string; readonly language: string; readonly stale: ReadonlySet<string>},
): readonly ExchangeFile[] {
  return wordsPairs(content, first, language)
    .filter(({file}) => file.endsWith('.md'))
    .map(({file, text, translationFile, translation}) => {
      const sources = runsOf(text);
      const targets = translation === undefined ? undefined : runsOf(translation);
      if (targets && targets.length !== sources.length)
        throw new RangeError(
          `${translationFile} has ${targets.length} runs of words, ${file} has ${sources.length}: one of them has a line more. npm run check tells more; make both alike.`,
        );
      return {
        original: file,
        translation: translationFile,
        units: sources.map(({place, section, text: words}, i) => {
          const source = piecesOf(words);
          const target = targets?.[i];
          return {
            id: i + 1,
            section,
            place,
            source,
            target: target ? withIdsOf(source, piecesOf(target.text)) : [],
            isStale: target !== undefined && stale.has(`${translationFile} ${section}`),
          };
        }),
      };
    });
}

interface Run {
  readonly section: string;
  readonly place: string;
  readonly text: string;
}

function runsOf(text: string): readonly Run[] {
  const parts = wordsParts(text);
  let at = -1;
  return wordsLines(text).flatMap(({words}, i) => {
    while ((parts[at + 1]?.line ?? Infinity) <= i + 1) at++;
    const {section = '', key = ''} = parts[at] ?? {};
    const place = section === '' ? 'beginning' : key === '' ? `#${section}` : `#${section}, key ${key}`;
    return words.map((run) => ({section, place, text: run.text}));
  });
}

/** The same codes get the same ids; those that only a translation has get ids of their own. */
export function withIdsOf(source: readonly Piece[], target: readonly Piece[]): readonly Piece[] {
  const left = [...codesOf(source).values()];
  let ownId = 100;
  const ids = new Map<number, number>();
  for (const [id, {open, close}] of codesOf(target)) {
    const at = left.findIndex((code) => code.open === open && code.close === close);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    ids.set(id, same?.id ?? ++ownId);
  }
  return target.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('end' in piece) return {end: ids.get(piece.end) ?? piece.end};
    return {code: {...piece.code, id: ids.get(piece.code.id) ?? piece.code.id}};
  });
}
