import type {BankFigures, Guess} from '../../content/banks/bank-figures.ts';
import {bankLimits, fewestQuestions} from '../../content/banks/bank-limits.ts';
import type {ToneFigures} from '../../content/banks/option-tone.ts';
import {percent} from '../../content/banks/check-banks.ts';

/**
 * One row per bank, for `console.table`: what it gives away, beside what chance would give.
 * @param tones of the same banks, those that a classifier can answer
 */
export function bankTable(
  figures: readonly BankFigures[],
  tones: readonly ToneFigures[],
): Record<string, Record<string, string | number>> {
  return Object.fromEntries(
    figures.map(({bank, questions, longest, shortest, letter, statements, cues, withoutFeedback}) => [
      bank,
      {
        questions,
        'to pick': longest.of,
        'longest right': againstChance(longest),
        'shortest right': againstChance(shortest),
        'one letter right': letter.of === 0 ? '–' : `${letter.key} ${againstChance(letter)}`,
        'true': statements.of === 0 ? '–' : `${statements.hits.length} of ${statements.of}`,
        'cues wrong': `${cues.wrong} of ${cues.wrongOf}`,
        'by tone': toneIn(tones, bank),
        'cues right': `${cues.right} of ${cues.rightOf}`,
        'no feedback': withoutFeedback,
      },
    ]),
  );
}

const toneIn = (tones: readonly ToneFigures[], bank: string): string => {
  const tone = tones.find((each) => each.bank === bank);
  return tone ? againstChance(tone) : '–';
};

/** The limits in one sentence. */
export const limitSentence =
  `Limits, on top of chance: longest ${points(bankLimits.longest)}, one letter ${points(bankLimits.letter)}, tone (all banks together) ${points(bankLimits.tone)}, ` +
  `true 50 % ± ${points(bankLimits.statements)}, cues in wrong answers ${points(bankLimits.cues)} more than in right ones; ` +
  `from ${fewestQuestions} on; statements always, as even as whole numbers allow.`;

function againstChance({of, share, chance}: Pick<Guess, 'of' | 'share' | 'chance'>): string {
  return of === 0 ? '–' : `${percent(share)} (chance ${percent(chance)})`;
}

function points(limit: number): string {
  return `${Math.round(limit * 100)} points`;
}
