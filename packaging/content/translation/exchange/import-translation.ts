import type {ExchangeFile, ExchangeUnit} from './exchange-units.ts';
import {codesOf, textOf, type Piece} from './inline-codes.ts';
import type {ReturnedPiece} from './join-segments.ts';
import type {ReturnedUnit} from './read-xliff.ts';
import {unitFault} from './unit-fault.ts';
import {withTexts, wordsLines} from './words-lines.ts';

/** What a returned file makes of the translations, or every reason why it cannot be taken. */
export interface Imported {
  /** Translation file → its new text; only where something changed. */
  readonly files: ReadonlyMap<string, string>;
  /** File of the original and number of the unit → its words, of files that wait, too; not of a stale unit that nobody worked on. */
  readonly texts: ReadonlyMap<string, string>;
  /** Runs of words that are still without a translation: their files wait. */
  readonly missing: number;
  readonly problems: readonly string[];
}

/**
 * Puts returned words into the shape of the originals. Taken are words alone: signs come from the original, and a text with
 * other signs or other numbers is refused, as is one whose original has changed since.
 * @param originals text of each file of words
 */
export function importTranslation(
  returned: readonly ReturnedUnit[],
  files: readonly ExchangeFile[],
  {
    first,
    language,
    originals,
  }: {
    readonly first: string;
    readonly language: string;
    readonly originals: ReadonlyMap<string, string>;
  },
): Imported {
  const problems: string[] = [];
  const byPlace = takeAll(returned, files, {first, language}, problems);
  const made = new Map<string, string>();
  let missing = 0;
  for (const {original, translation, units} of files) {
    const texts = units.map(
      ({id, target}) =>
        byPlace.get(placeOf(original, id)) ?? (target.length > 0 ? textOf(target) : undefined),
    );
    const lacking = texts.filter((text) => text === undefined).length;
    const isTouched = units.some(({id}) => byPlace.has(placeOf(original, id)));
    if (!isTouched) continue;
    missing += lacking;
    // What is not there yet is read as in the original.
    const words = texts.map((text, i) => text ?? textOf(units[i]?.source ?? []));
    const file = withTexts(wordsLines(originals.get(original) ?? ''), words);
    const at = firstOther(words, file);
    if (at === undefined && lacking === 0) made.set(translation, file);
    else if (at !== undefined)
      problems.push(
        `${original} ${units[at]?.place}: “${words[at]?.slice(0, 40)}” begins or ends like a sign of Markdown. Write words only.`,
      );
  }
  const isTaken = problems.length === 0;
  return {files: isTaken ? made : new Map(), texts: isTaken ? byPlace : new Map(), missing, problems};
}

/** Key of a unit among those of all files. */
export const placeOf = (original: string, id: number): string => `${original} ${id}`;

/** Place → text, for units with a translation that can be taken; the others are told. */
function takeAll(
  returned: readonly ReturnedUnit[],
  files: readonly ExchangeFile[],
  languages: {readonly first: string; readonly language: string},
  problems: string[],
): ReadonlyMap<string, string> {
  const byPlace = new Map<string, string>();
  for (const unit of returned) {
    const known = files.find(({original}) => original === unit.original)?.units[unit.id - 1];
    if (!known) {
      problems.push(`line ${unit.line}: ${unit.original} has no unit ${unit.id}. Leave it out.`);
      continue;
    }
    const taken = takeUnit(unit, known, languages);
    if ('problem' in taken)
      problems.push(`line ${unit.line}: ${unit.original} ${known.place}: ${taken.problem}`);
    else if (taken.text !== undefined) byPlace.set(placeOf(unit.original, unit.id), taken.text);
  }
  return byPlace;
}

/** Where the words, read again from the file they stand in, are others: they became a sign of its form. */
function firstOther(words: readonly string[], file: string): number | undefined {
  const read = wordsLines(file).flatMap((line) => line.words.map(({text}) => text));
  const at = words.findIndex((text, i) => read[i] !== text);
  return at < 0 && read.length === words.length ? undefined : Math.max(at, 0);
}

type Taken = {readonly text: string | undefined} | {readonly problem: string};

function takeUnit(
  unit: ReturnedUnit,
  known: ExchangeUnit,
  languages: {readonly first: string; readonly language: string},
): Taken {
  if (shapeOf(unit.source) !== shapeOf(returnedOf(known.source)))
    return {problem: 'the original has changed since the export. Export again.'};
  if (!unit.target || unit.target.every((piece) => typeof piece === 'string' && piece.trim() === ''))
    return {text: undefined};
  const codes = new Map([...codesOf(known.target), ...codesOf(known.source)]);
  const pieces: Piece[] = [];
  for (const piece of unit.target) {
    const code = typeof piece === 'object' && 'begin' in piece ? codes.get(piece.begin) : undefined;
    if (typeof piece === 'string' || 'end' in piece) pieces.push(piece);
    else if (code) pieces.push({code});
    else return {problem: `there is no code ${piece.begin} in the original.`};
  }
  const text = textOf(pieces).trim();
  // As it went out: nobody says that it still holds. Other words are a translation, whatever state the tool left there.
  if (known.isStale && unit.isInitial && text === textOf(known.target)) return {text: undefined};
  const fault = unitFault(pieces, known, languages);
  return fault ? {problem: fault.message} : {text};
}

function returnedOf(pieces: readonly Piece[]): readonly ReturnedPiece[] {
  return pieces.map((piece) =>
    typeof piece === 'string' ? piece : 'end' in piece ? {end: piece.end} : {begin: piece.code.id},
  );
}

/** Neighbouring words are one, however a parser cut them. */
const shapeOf = (pieces: readonly ReturnedPiece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : 'end' in piece ? `\u0001${piece.end}` : `\u0002${piece.begin}`,
    )
    .join('');
