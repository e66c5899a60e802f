import type {BankAttitude, QuestionBank, Wanted} from '../../../domain/exchange/question-bank.ts';
import type {AttitudeShift} from '../../analysis-model.ts';
import {firstOf, type AskedQuestion, type FirstAnswers} from '../questions/first-answers.ts';
import {paired, pairsOf} from '../statistics/paired.ts';

const scale = [1, 2, 3, 4, 5];

/** Statements that the same people rated before and after. Only people with both ratings count. */
export function attitudeShifts(
  {questions}: FirstAnswers,
  bank: QuestionBank | undefined,
): readonly AttitudeShift[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const pairs = bank && bank.attitudes.length > 0 ? bank.attitudes : pairsByName([...byId.keys()]);
  return pairs.flatMap(({before, after, wanted}) => {
    const [first, second] = [byId.get(before), byId.get(after)];
    return first && second ? [shiftOf(first, second, wanted)] : [];
  });
}

/** Ids that differ only in their moment: `definitions.attitudes-before-a` and `…attitudes-after-a`, of whatever module. */
function pairsByName(ids: readonly string[]): readonly BankAttitude[] {
  const statement = (id: string): string => id.slice(id.indexOf('.') + 1);
  const afters = new Map(
    ids
      .filter((id) => /\bafter\b/.test(statement(id)))
      .map((id) => [statement(id).replace(/\bafter\b/, 'before'), id]),
  );
  return ids.flatMap((before) => {
    const after = /\bbefore\b/.test(statement(before)) ? afters.get(statement(before)) : undefined;
    return after === undefined ? [] : [{before, after}];
  });
}

function shiftOf(first: AskedQuestion, second: AskedQuestion, wanted: Wanted | undefined): AttitudeShift {
  const pairs = pairsOf(ratingsOf(first), ratingsOf(second));
  const found = paired(pairs);
  const counts = (place: 0 | 1): readonly number[] =>
    scale.map((rating) => pairs.filter((pair) => pair[place] === rating).length);
  return {
    id: first.id,
    text: first.known?.text ?? firstOf(first)?.text ?? '',
    pairs: pairs.length,
    before: found?.first,
    after: found?.second,
    shift: found?.difference,
    interval: found?.interval,
    effect: found?.effect,
    effectInterval: found?.effectInterval,
    ...(wanted && {wanted}),
    beforeCounts: counts(0),
    afterCounts: counts(1),
  };
}

/** Person's row → rating. Only 1 … 5 is one. */
function ratingsOf({rows, codes, answers}: AskedQuestion): ReadonlyMap<number, number> {
  const ratings = answers.map(({response}) => Number(response));
  const found = new Map<number, number>();
  for (let at = 0; at < rows.length; at++) {
    const rating = ratings[codes[at] ?? 0] ?? Number.NaN;
    if (scale.includes(rating)) found.set(rows[at] ?? 0, rating);
  }
  return found;
}
