import {fewestToCorrelate} from '../../analysis-model.ts';
import type {OptionFigure} from '../../trainer-model.ts';
import {rightAnswersOf} from './answer-credit.ts';
import {moduleNameOf} from './judged-answers.ts';
import {asksEachAnother} from './own-tests.ts';
import {firstOf, type AskedQuestion, type FirstAnswers} from './first-answers.ts';
import {responseWords} from './response-words.ts';

/** Answers of these types are made of options; of an order or a number there is none that stands alone. */
const types: ReadonlySet<string> = new Set(['choice', 'true-false', 'matching']);

/** What is known of those who gave one answer. */
interface Givers {
  count: number;
  /** Of them, those with other answers; with the sum of the mean credits of these. */
  withRest: number;
  restSum: number;
}

/** Every option of a question, in its own order: who picked it. None for questions without options, and for places where each person is asked another. */
export function optionFigures(asked: AskedQuestion, all: FirstAnswers): readonly OptionFigure[] {
  const {known} = asked;
  if (!known || !types.has(known.type) || asksEachAnother(moduleNameOf(asked))) return [];
  const {answers, rest} = countGivers(asked, all);
  const options = new Map<string, Givers>();
  // What the question does not have stands together, under ''.
  const knownOption = (option: string) => (responseWords(option, known) === '' ? '' : option);
  for (const key of optionsOf(asked)) options.set(key, {count: 0, withRest: 0, restSum: 0});
  for (const [response, own] of answers)
    for (const option of new Set(response.split(',').map(knownOption)))
      options.set(option, added(options.get(option), own));
  const sample = firstOf(asked);
  const rights = sample ? rightAnswersOf(sample, known).map((right) => right.split(',')) : [];
  const answered = [...answers.values()].reduce((sum, {count}) => sum + count, 0);
  return [...options].map(([option, picked]) => ({
    option,
    words: responseWords(option, known),
    count: picked.count,
    share: answered > 0 ? picked.count / answered : 0,
    isRight: rights.length === 0 ? undefined : rights.some((right) => right.includes(option)),
    pointBiserial: pointBiserial(picked, rest),
  }));
}

/** All that could be picked: of a choice its keys, of a match only what was given. */
function optionsOf({known, answers}: AskedQuestion): readonly string[] {
  if (!known) return [];
  if (known.type === 'true-false') return ['t', 'f'];
  if (known.type === 'choice') return Object.keys(known.words);
  return [...new Set(answers.flatMap(({response}) => response?.split(',') ?? []))].toSorted();
}

interface Rest {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** By answer, since there are few of them; and over all, the mean credits of people's other answers. */
function countGivers(
  {rows, codes, answers, credits}: AskedQuestion,
  {sums, counts}: FirstAnswers,
): {readonly answers: ReadonlyMap<string, Givers>; readonly rest: Rest} {
  const byCode = answers.map((): Givers => ({count: 0, withRest: 0, restSum: 0}));
  let [count, sum, squares] = [0, 0, 0];
  for (let at = 0; at < rows.length; at++) {
    const code = codes[at] ?? 0;
    const own = byCode[code];
    if (!own || answers[code]?.response === undefined) continue;
    own.count++;
    const row = rows[at] ?? 0;
    const [credit, others] = [credits[code] ?? Number.NaN, (counts[row] ?? 0) - 1];
    if (Number.isNaN(credit) || others < 1) continue;
    const rest = ((sums[row] ?? 0) - credit) / others;
    own.withRest++;
    own.restSum += rest;
    count++;
    sum += rest;
    squares += rest * rest;
  }
  return {answers: byResponse(answers, byCode), rest: {count, sum, squares}};
}

/** Two codes may have the same response. */
function byResponse(
  answers: AskedQuestion['answers'],
  byCode: readonly Givers[],
): ReadonlyMap<string, Givers> {
  const found = new Map<string, Givers>();
  byCode.forEach((own, code) => {
    const response = answers[code]?.response;
    if (response === undefined || own.count === 0) return;
    found.set(response, added(found.get(response), own));
  });
  return found;
}

const added = (one: Givers | undefined, other: Givers): Givers => ({
  count: (one?.count ?? 0) + other.count,
  withRest: (one?.withRest ?? 0) + other.withRest,
  restSum: (one?.restSum ?? 0) + other.restSum,
});

/** Pearson's correlation of picked (1) or not (0) with the rest; undefined where one of them does not vary. */
function pointBiserial({withRest, restSum}: Givers, {count, sum, squares}: Rest): number | undefined {
  const others = count - withRest;
  const variance = count > 0 ? squares / count - (sum / count) ** 2 : 0;
  if (count < fewestToCorrelate || withRest === 0 || others === 0 || variance < 1e-12) return undefined;
  const difference = restSum / withRest - (sum - restSum) / others;
  return (difference / Math.sqrt(variance)) * Math.sqrt((withRest * others) / count ** 2);
}
