import {differences, fixedSigns} from '../fixed-signs.ts';
import {isFree, type ExchangeFile, type ExchangeUnit} from './exchange-units.ts';
import {codesOf, hasSigns, textOf, type InlineCode, type Piece} from './inline-codes.ts';
import type {ReturnedPiece, ReturnedUnit} from './read-xliff.ts';
import {withTexts, wordsLines} from './words-lines.ts';

/** What a returned file makes of the translations, or every reason why it cannot be taken. */
export interface Imported {
  /** Translation file → its new text; only where something changed. */
  readonly files: ReadonlyMap<string, string>;
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
      ({id, target}) => byPlace.get(`${original} ${id}`) ?? (target.length > 0 ? textOf(target) : undefined),
    );
    const lacking = texts.filter((text) => text === undefined).length;
    const isTouched = units.some(({id}) => byPlace.has(`${original} ${id}`));
    if (!isTouched) continue;
    if (lacking > 0) {
      missing += lacking;
      continue;
    }
    const words = texts.map((text) => text ?? '');
    const file = withTexts(wordsLines(originals.get(original) ?? ''), words);
    const at = firstOther(words, file);
    if (at === undefined) made.set(translation, file);
    else
      problems.push(
        `${original} ${units[at]?.place}: “${words[at]?.slice(0, 40)}” begins or ends like a sign of Markdown. Write words only.`,
      );
  }
  return {files: problems.length > 0 ? new Map() : made, missing, problems};
}

/** `original id` → its text, for units with a translation that can be taken; the others are told. */
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
    else if (taken.text !== undefined) byPlace.set(`${unit.original} ${unit.id}`, taken.text);
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
  {first, language}: {readonly first: string; readonly language: string},
): Taken {
  if (shapeOf(unit.source) !== shapeOf(returnedOf(known.source)))
    return {problem: 'the original has changed since the export. Export again.'};
  if (!unit.target || unit.target.every((piece) => typeof piece === 'string' && piece.trim() === ''))
    return {text: undefined};
  const codes = new Map([...codesOf(known.target), ...codesOf(known.source)]);
  const pieces: Piece[] = [];
  const used: number[] = [];
  for (const piece of unit.target) {
    if (typeof piece === 'string') {
      if (hasSigns(piece))
        return {
          problem: `“${piece.trim().slice(0, 40)}” holds a sign of Markdown or a line end. Write words only.`,
        };
      pieces.push(piece);
    } else if ('end' in piece) {
      pieces.push(piece);
    } else {
      const code = codes.get(piece.begin);
      if (!code) return {problem: `there is no code ${piece.begin} in the original.`};
      used.push(piece.begin);
      pieces.push({code});
    }
  }
  const wrong = wrongCode(codes, known, used);
  if (wrong !== undefined) return {problem: wrong};
  const text = textOf(pieces).trim();
  const signs = fixedSigns(text, language);
  const [difference] = differences(fixedSigns(textOf(known.source), first), signs);
  // A number may stand in a neighbouring run of the same part: as it was taken before it is taken again.
  const isAsBefore = differences(fixedSigns(textOf(known.target), language), signs).length === 0;
  if (difference && !isAsBefore)
    return {
      problem: `${difference.kind} differ: ${[...difference.missing.map((each) => `${each} missing`), ...difference.added.map((each) => `${each} added`)].join(', ')}.`,
    };
  return {text};
}

function wrongCode(
  codes: ReadonlyMap<number, InlineCode>,
  known: ExchangeUnit,
  used: readonly number[],
): string | undefined {
  const twice = used.find((id, i) => used.indexOf(id) !== i);
  if (twice !== undefined) return `code ${twice} stands there twice.`;
  const lost = [...codesOf(known.source).values()].find((code) => !isFree(code) && !used.includes(code.id));
  if (lost) return `code ${lost.id} (${lost.open}…${lost.close ?? ''}) is missing.`;
  const foreign = used.find((id) => {
    const code = codes.get(id);
    return code && !codesOf(known.source).has(id) && !isFree(code);
  });
  return foreign === undefined ? undefined : `code ${foreign} is not one of the original's.`;
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
