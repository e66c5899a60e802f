import {rulesOf} from '../../languages/index.ts';
import type {Problems} from '../problems.ts';
import type {Bank} from './bank.ts';
import {bankFigures, type BankFigures} from './bank-figures.ts';
import {bankLimits, fewestQuestions} from './bank-limits.ts';
import {toneOf, wholeTone} from './option-tone.ts';

/**
 * Reports banks that somebody who knows nothing can answer by a sign. An option without feedback is reported where its
 * words are compiled.
 */
export function checkBanks(banks: readonly Bank[], language: string, problems: Problems): void {
  for (const bank of banks) {
    for (const {ids, message} of giveaways(figuresOf(bank, language))) {
      const first = bank.questions.find(({id}) => id === ids[0]) ?? bank.questions[0];
      if (first) problems.add(first.place, 'bank-bias', `Bank "${bank.name}" (${language}): ${message}`);
    }
  }
}

/** Remarks where a classifier that reads options alone, never the case, beats chance by more than the limit. */
export function checkTone(banks: readonly Bank[], language: string, remarks: Problems): void {
  const {of, share, chance, hits} = wholeTone(toneOf(banks));
  if (!isOver(share - chance, bankLimits.tone, of)) return;
  const first = banks.flatMap(({questions}) => questions).find(({id}) => id === hits[0]);
  if (first)
    remarks.add(
      first.place,
      'option-tone',
      `The tone of options (${language}) gives answers away: their words alone pick the right one in ${percent(share)} of ${of} questions, by chance it would be ${percent(chance)}; at most ${percent(chance + bankLimits.tone)}. Let several cases share their options ("families:"), and write wrong options that a careful colleague would defend; npm run check -- --banks has each bank.`,
    );
}

/** What a bank gives away, with the words of its language. */
export const figuresOf = (bank: Bank, language: string): BankFigures =>
  bankFigures(bank, rulesOf(language)?.cueWords);

interface Giveaway {
  /** The questions to look at. */
  readonly ids: readonly string[];
  readonly message: string;
}

function giveaways(figures: BankFigures): readonly Giveaway[] {
  const {longest, letter, statements, cues} = figures;
  const found: Giveaway[] = [];
  if (isOver(longest.share - longest.chance, bankLimits.longest, longest.of))
    found.push({
      ids: longest.hits,
      message: `the longest option is right in ${percent(longest.share)} of ${longest.of} questions, by chance it would be in ${percent(longest.chance)}; at most ${percent(longest.chance + bankLimits.longest)}. Shorten the right option or say as much in a wrong one: ${longest.hits.join(', ')}.`,
    });
  if (isOver(letter.share - letter.chance, bankLimits.letter, letter.of))
    found.push({
      ids: letter.hits,
      message: `"${letter.key}" is right in ${percent(letter.share)} of ${letter.of} questions, by chance it would be in ${percent(letter.chance)}; at most ${percent(letter.chance + bankLimits.letter)}. Give the right option of a new question another letter (a recorded question keeps its letters): ${letter.hits.join(', ')}.`,
    });
  if (statements.of > 0 && Math.abs(statements.share - 0.5) > evenEnough(statements.of) + hair) {
    const isMostlyTrue = statements.share > 0.5;
    const best = Math.max(statements.share, 1 - statements.share);
    found.push({
      ids: statements.hits,
      message: `${statements.hits.length} of ${statements.of} statements are true, so "always ${isMostlyTrue ? 'true' : 'false'}" is right in ${percent(best)}; at most ${percent(0.5 + evenEnough(statements.of))}. Write a ${isMostlyTrue ? 'false' : 'true'} one more, or ask otherwise. True now: ${statements.hits.join(', ') || 'none'}.`,
    });
  }
  const more = shareOf(cues.wrong, cues.wrongOf) - shareOf(cues.right, cues.rightOf);
  if (isOver(more, bankLimits.cues, cues.wrongOf))
    found.push({
      ids: cues.where,
      message: `words of certainty ("vienmēr", "tikai" …: packaging/languages/) stand in ${cues.wrong} of ${cues.wrongOf} wrong answers and in ${cues.right} of ${cues.rightOf} right ones; at most ${percent(bankLimits.cues)} more of the wrong ones may have one. Take them out of wrong answers: ${cues.where.join(', ')}.`,
    });
  return found;
}

/** By how much the arithmetic of fractions may be off: exactly the limit is in order. */
const hair = 1e-9;

const isOver = (excess: number, limit: number, of: number): boolean =>
  of >= fewestQuestions && excess > limit + hair;

/** As even as whole numbers allow is always in order: one of one, two of three. */
const evenEnough = (of: number): number => Math.max(bankLimits.statements, 0.5 / of);

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** A share as a whole per cent. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
