/**
 * What an answer is worth, 0..1, in the score of a try, in what an LMS is sent and in the words beside the mark; the
 * kinds' logic computes the share.
 *
 * It is the answer's share (`Grade`): of keys that each get one value, how many have the right one; of letters
 * to pick, right picks less wrong picks, by the number of right ones and never below 0, so that picking
 * everything earns nothing; half for an estimate that is near. Whatever the screen calls partly right earns a
 * part: a learner who finds two of three signs knows more than one who finds none, and "0 %" would be taken for a fault.
 */
import type {Grade} from './answer.ts';
import type {Result} from './response.ts';

/** In hundredths, so that what is shown is what is counted; LMSs take no more decimals. */
export const creditOf = ({share}: Grade): number => Math.round(share * 100) / 100;

/** The same in the words of a report. */
export function resultOf(grade: Grade): Result {
  if (grade.right) return 'correct';
  const credit = creditOf(grade);
  return credit === 0 ? 'wrong' : credit;
}
