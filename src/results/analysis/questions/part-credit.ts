import type {PartCredit} from '../../analysis-model.ts';
import type {FirstAnswers} from './first-answers.ts';

/** What is worth something between right and wrong among these answers: what it is called has to be true of them. */
export function partCreditOf({questions}: Pick<FirstAnswers, 'questions'>): PartCredit {
  let found: PartCredit = 'none';
  for (const {answers, credits, codes} of questions) {
    const parts = credits.flatMap((credit, code) => (credit > 0 && credit < 1 ? [code] : []));
    for (const code of parts) {
      if (!codes.includes(code)) continue;
      if (answers[code]?.result !== 'neutral') return 'shares';
      found = 'halves';
    }
  }
  return found;
}
