import {mean, sampleStandardDeviation} from 'simple-statistics';
import type {BankAttitude, QuestionBank} from '../../domain/question-bank.ts';
import type {AttitudeShift} from '../analysis-model.ts';
import {meanOf} from './distribution.ts';
import {firstOf, type AskedQuestion, type FirstAnswers} from './first-answers.ts';
import {tCritical} from './t-critical.ts';

const scale = [1, 2, 3, 4, 5];

/** Statements that the same people rated before and after. Only people with both ratings count. */
export function attitudeShifts(
  {questions}: FirstAnswers,
  bank: QuestionBank | undefined,
): readonly AttitudeShift[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const pairs = bank && bank.attitudes.length > 0 ? bank.attitudes : pairsByName([...byId.keys()]);
  return pairs.flatMap(({before, after}) => {
    const [first, second] = [byId.get(before), byId.get(after)];
    return first && second ? [shiftOf(first, second)] : [];
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

function shiftOf(first: AskedQuestion, second: AskedQuestion): AttitudeShift {
  const later = new Map(ratingsOf(second));
  const pairs = ratingsOf(first).flatMap(([row, rating]): (readonly [number, number])[] => {
    const after = later.get(row);
    return after === undefined ? [] : [[rating, after]];
  });
  const shifts = pairs.map(([one, other]) => other - one);
  const shift = meanOf(shifts);
  const counts = (place: 0 | 1): readonly number[] =>
    scale.map((rating) => pairs.filter((pair) => pair[place] === rating).length);
  return {
    id: first.id,
    text: first.known?.text ?? firstOf(first)?.text ?? '',
    pairs: pairs.length,
    before: meanOf(pairs.map(([one]) => one)),
    after: meanOf(pairs.map(([, other]) => other)),
    shift,
    interval: shifts.length > 1 ? intervalOf(shifts) : undefined,
    effect: effectOf(shifts),
    beforeCounts: counts(0),
    afterCounts: counts(1),
  };
}

/** Cohen's d of paired values: the mean difference in standard deviations of the differences. */
function effectOf(shifts: readonly number[]): number | undefined {
  const deviation = shifts.length > 1 ? sampleStandardDeviation([...shifts]) : 0;
  return deviation === 0 ? undefined : mean([...shifts]) / deviation;
}

/** 95 % interval of the mean of paired differences. */
function intervalOf(shifts: readonly number[]): readonly [number, number] {
  const center = mean([...shifts]);
  const half =
    (tCritical(shifts.length - 1) * sampleStandardDeviation([...shifts])) / Math.sqrt(shifts.length);
  return [center - half, center + half];
}

/** Rows of people with their ratings. Only 1 … 5 is a rating. */
function ratingsOf({
  rows,
  codes,
  answers,
}: AskedQuestion): readonly (readonly [row: number, rating: number])[] {
  const ratings = answers.map(({response}) => Number(response));
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < rows.length; at++) {
    const rating = ratings[codes[at] ?? 0] ?? Number.NaN;
    if (scale.includes(rating)) found.push([rows[at] ?? 0, rating]);
  }
  return found;
}
