import type {Learner} from '../../model.ts';
import {type AskedQuestion, type FirstAnswers} from './first-answers.ts';
import {moduleOf} from './module-of.ts';

/** Each first answer that is right, wrong or between: whose (their row), and what it is worth, 0..1. */
export function eachJudged(
  {rows, codes, credits}: AskedQuestion,
  take: (row: number, credit: number) => void,
): void {
  for (let at = 0; at < rows.length; at++) {
    const credit = credits[codes[at] ?? 0] ?? Number.NaN;
    if (!Number.isNaN(credit)) take(rows[at] ?? 0, credit);
  }
}

/** Something is right or wrong in it. */
export const isGraded = ({credits}: AskedQuestion): boolean =>
  credits.some((credit) => !Number.isNaN(credit));

/** As the course has it, else as the question's id begins. */
export const moduleNameOf = ({id, known}: Pick<AskedQuestion, 'id' | 'known'>): string =>
  known?.module ?? moduleOf(id);

/** By row, each person's share of right first answers to these questions, 0..100; NaN: none was judged. */
export function shareColumn(questions: readonly AskedQuestion[], {learners}: FirstAnswers): Float64Array {
  const sums = new Float64Array(learners.length);
  const counts = new Uint32Array(learners.length);
  for (const asked of questions)
    eachJudged(asked, (row, credit) => {
      sums[row] = (sums[row] ?? 0) + credit;
      counts[row] = (counts[row] ?? 0) + 1;
    });
  return sums.map((sum, row) => (100 * sum) / (counts[row] ?? 0));
}

/** The same by person, for those alone who have one. */
export function sharesOf(
  questions: readonly AskedQuestion[],
  answers: FirstAnswers,
): ReadonlyMap<Learner, number> {
  const shares = shareColumn(questions, answers);
  return new Map(
    answers.learners.flatMap((learner, row): [Learner, number][] => {
      const share = shares[row] ?? Number.NaN;
      return Number.isNaN(share) ? [] : [[learner, share]];
    }),
  );
}
