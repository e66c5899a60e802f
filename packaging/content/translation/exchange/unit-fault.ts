import type {UnitFault} from '../../../../src/domain/exchange/translation-work.ts';
import {differences, fixedSigns} from '../fixed-signs.ts';
import {isFree, type ExchangeUnit} from './exchange-units.ts';
import {codesOf, hasSigns, textOf, type InlineCode, type Piece} from './inline-codes.ts';
import {withTexts, wordsLines} from './words-lines.ts';

/**
 * Why words cannot stand for an original's: signs of Markdown among them, other codes or other numbers. Undefined where they can.
 * @param pieces with the ids of the original's codes
 */
export function unitFault(
  pieces: readonly Piece[],
  known: Pick<ExchangeUnit, 'source' | 'target'>,
  {first, language}: {readonly first: string; readonly language: string},
): UnitFault | undefined {
  const strange = pieces.find((piece) => typeof piece === 'string' && hasSigns(piece));
  if (typeof strange === 'string') return markdownFault(strange.trim().slice(0, 40));
  const wrong = codeFault(pieces, known);
  if (wrong) return wrong;
  const signs = fixedSigns(textOf(pieces).trim(), language);
  const [difference] = differences(fixedSigns(textOf(known.source), first), signs);
  // A number may stand in a neighbouring run of the same part: as it was taken before it is taken again.
  const isAsBefore = differences(fixedSigns(textOf(known.target), language), signs).length === 0;
  if (!difference || isAsBefore) return undefined;
  const {kind, missing, added} = difference;
  const told = [...missing.map((each) => `${each} missing`), ...added.map((each) => `${each} added`)];
  return {
    kind: kind === 'numbers' ? 'numbers' : 'signs',
    missing,
    added,
    message: `${kind} differ: ${told.join(', ')}.`,
  };
}

const markdownFault = (words: string): UnitFault => ({
  kind: 'markdown',
  missing: [],
  added: [words],
  message: `“${words}” holds a sign of Markdown or a line end. Write words only.`,
});

function codeFault(pieces: readonly Piece[], known: Pick<ExchangeUnit, 'source'>): UnitFault | undefined {
  const used = pieces.flatMap((piece) => (typeof piece === 'object' && 'code' in piece ? [piece.code] : []));
  const fault = (
    missing: readonly InlineCode[],
    added: readonly InlineCode[],
    message: string,
  ): UnitFault => ({
    kind: 'signs',
    missing: missing.map(signOf),
    added: added.map(signOf),
    message,
  });
  const twice = used.find(({id}, i) => used.findIndex((other) => other.id === id) !== i);
  if (twice) return fault([], [twice], `code ${twice.id} stands there twice.`);
  const wanted = codesOf(known.source);
  const lost = [...wanted.values()].filter((code) => !isFree(code) && !used.some(({id}) => id === code.id));
  const [first] = lost;
  if (first) return fault(lost, [], `code ${first.id} (${first.open}…${first.close ?? ''}) is missing.`);
  const foreign = used.find((code) => !wanted.has(code.id) && !isFree(code));
  return foreign && fault([], [foreign], `code ${foreign.id} is not one of the original's.`);
}

/** As somebody would type it. */
const signOf = ({open, close}: InlineCode): string => (close === undefined ? open : `${open}…${close}`);

/**
 * Where words, read again from the line they stand in, are others: they begin or end like a sign of its form.
 * @param original text of the file
 * @param at which run of words, from 0
 */
export function lineFault(original: string, at: number, text: string): UnitFault | undefined {
  let before = 0;
  for (const line of wordsLines(original)) {
    const runs = line.words.map((run) => run.text);
    if (at >= before + runs.length) {
      before += runs.length;
      continue;
    }
    const wanted = runs.with(at - before, text);
    const written = withTexts([line], wanted);
    const read = wordsLines(line.isYaml ? `---\n${written}\n---` : written).flatMap(({words}) => words);
    const isSame = read.length === wanted.length && wanted.every((words, i) => words === read[i]?.text);
    return isSame ? undefined : markdownFault(text.slice(0, 40));
  }
  return undefined;
}
