import type {BankQuestion, QuestionBank} from '../../domain/exchange/question-bank.ts';
import {refresherId} from '../../results/analysis/questions/own-tests.ts';
import {contentVersion, questionVersion} from '../../results/rollup/content-version.ts';
import {classesOf} from '../../results/rollup/response-classes.ts';
import type {AttitudeCounts, QuestionCounts, Rollup} from '../../results/rollup/rollup-model.ts';
import {sealRollup} from '../../results/rollup/rollup-file.ts';
import {rounded} from '../../results/rollup/rounding.ts';
import {words} from '../words.ts';
import {randomNumbers} from './random-numbers.ts';

/** A quarter of the year in which the other invented data is. */
const period = '2026-Q3';
/** How many people of each municipality were done, and how sure they were of what they learned. */
const towns = [
  {done: 60, passed: 50, skill: 0.68},
  {done: 45, passed: 40, skill: 0.78},
] as const;

/** Roll-ups of two municipalities that are none, as their trainers would save them: rounded, without a person. The same course gives the same files. */
export const inventedRollups = (bank: QuestionBank): readonly File[] =>
  towns.map((town, at) => {
    const {demoTown, rollupFile} = words();
    const rollup = rollupOf(demoTown(at + 1), town, bank);
    return new File([sealRollup(rollup)], rollupFile(rollup.municipality, period), {
      type: 'application/json',
    });
  });

function rollupOf(
  municipality: string,
  {done, passed, skill}: (typeof towns)[number],
  bank: QuestionBank,
): Rollup {
  const random = randomNumbers(done);
  const known = new Map(bank.questions.map((question) => [question.id, question]));
  const asked = bank.questions.filter(({module, type}) => module !== refresherId && type !== 'likert');
  return {
    ...{format: 'kopiga-riciba-rollup', version: 2, municipality, period},
    content: contentVersion(bank),
    isFinishingKnown: true,
    scopes: [
      {
        ...{scope: 'course', active: done + 15, done, finished: done, passed, detailed: done, quarters: 1},
        minutes: [0, 0.15, 0.55, 0.9, 1, 1].map((share) => rounded(share * done)),
        questions: asked.map((question) => answersTo(question, done, {skill, random})),
        attitudes: bank.attitudes.flatMap(({before, wanted}) => {
          const question = known.get(before);
          return question ? [ratingsOf(question, wanted === 'disagree', done)] : [];
        }),
      },
    ],
  };
}

/** Some are known better than others; who is wrong is so in all ways that there are. */
function answersTo(
  question: BankQuestion,
  done: number,
  {skill, random}: {readonly skill: number; readonly random: () => number},
): QuestionCounts {
  const classes = classesOf(question);
  const right = Math.min(skill - 0.25 + random() * 0.45, 1);
  // The last kind is of answers that cannot be read: there are none.
  const ways = classes.length - 2;
  const nested = classes.map((_, at) =>
    at >= ways ? done : rounded(done * (right + (1 - right) * (at / ways) ** 0.7)),
  );
  return {id: question.id, version: questionVersion(question), classes, nested};
}

/** Agreement, 1..5, moves where the course hopes for. */
function ratingsOf(question: BankQuestion, isLess: boolean, done: number): AttitudeCounts {
  const [less, more] = [
    [0.15, 0.45, 0.75, 0.95, 1],
    [0.05, 0.25, 0.5, 0.8, 1],
  ].map((shares) => shares.map((share) => rounded(share * done)));
  const [before = [], after = []] = isLess ? [more, less] : [less, more];
  return {id: question.id, version: questionVersion(question), before, after};
}
