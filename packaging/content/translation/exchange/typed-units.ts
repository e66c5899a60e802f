/** What somebody has typed, put to the units of an exchange. */
import type {TypedUnit, UnitFault} from '../../../../src/domain/exchange/translation-work.ts';
import {firstLanguage} from '../../../../src/languages/codes.ts';
import type {Content} from '../../read/content.ts';
import {withIdsOf, type ExchangeFile, type ExchangeUnit} from './exchange-units.ts';
import {placeOf} from './import-translation.ts';
import {piecesOf, textOf} from './inline-codes.ts';
import {lineFault, unitFault} from './unit-fault.ts';

/** A unit by the words that it translates. */
export interface KnownUnit {
  readonly file: ExchangeFile;
  readonly unit: ExchangeUnit;
  readonly source: string;
  /** See `TypedUnit`. */
  readonly nth: number;
}

/** The units of a file, each with its words and which of its kind it is. */
export function knownUnits(file: ExchangeFile): readonly KnownUnit[] {
  const seen = new Map<string, number>();
  return file.units.map((unit) => {
    const source = textOf(unit.source);
    const nth = seen.get(source) ?? 0;
    seen.set(source, nth + 1);
    return {file, unit, source, nth};
  });
}

/** Name of a unit that stays when lines are added. */
export const wordsKey = ({original, source, nth}: Pick<TypedUnit, 'original' | 'source' | 'nth'>): string =>
  JSON.stringify([original, nth, source]);

/** Place → what was typed for it; and what was typed for words that are not there any more. */
export function placeTyped(
  files: readonly ExchangeFile[],
  typed: readonly TypedUnit[],
): {readonly byPlace: ReadonlyMap<string, string>; readonly left: readonly TypedUnit[]} {
  const waiting = new Map(typed.map((each) => [wordsKey(each), each]));
  const wanted = new Set(typed.map(({original}) => original));
  const byPlace = new Map<string, string>();
  for (const file of files) {
    if (!wanted.has(file.original)) continue;
    for (const {unit, source, nth} of knownUnits(file)) {
      const key = wordsKey({original: file.original, source, nth});
      const found = waiting.get(key);
      if (!found) continue;
      waiting.delete(key);
      byPlace.set(placeOf(file.original, unit.id), found.text);
    }
  }
  return {byPlace, left: [...waiting.values()]};
}

/** Why typed words cannot be taken; undefined where they can. */
export function typedFault(
  {file, unit}: Pick<KnownUnit, 'file' | 'unit'>,
  text: string,
  {content, language}: {readonly content: Content; readonly language: string},
): UnitFault | undefined {
  const pieces = withIdsOf(unit.source, piecesOf(text));
  return (
    unitFault(pieces, unit, {first: firstLanguage, language}) ??
    lineFault(content.get(file.original) ?? '', unit.id - 1, text.trim())
  );
}

/** The exchange with what was typed as translations; what has a fault is as before. */
export function withTyped(
  files: readonly ExchangeFile[],
  byPlace: ReadonlyMap<string, string>,
  setting: {readonly content: Content; readonly language: string},
): readonly ExchangeFile[] {
  return files.map((file) => ({
    ...file,
    units: file.units.map((unit) => {
      const text = byPlace.get(placeOf(file.original, unit.id));
      if (text === undefined || (text.trim() !== '' && typedFault({file, unit}, text, setting))) return unit;
      const target = text.trim() === '' ? [] : withIdsOf(unit.source, piecesOf(text.trim()));
      return {...unit, target, isStale: false};
    }),
  }));
}
