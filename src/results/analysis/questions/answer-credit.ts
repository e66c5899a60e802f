import type {BankQuestion} from '../../../domain/exchange/question-bank.ts';
import type {Answer} from '../../model.ts';

/** Every right answer that is known, from the file and from the course. */
export function rightAnswersOf({right}: Answer, question: BankQuestion | undefined): readonly string[] {
  return [...new Set([...(question?.right ?? []), ...(right === undefined ? [] : [right])])];
}

/**
 * What an answer is worth, 0..1: 1 right, 0 wrong, 0.5 for "partly" (neutral, though there is a right answer), or the share that the file
 * gives. Undefined for ratings, for what was not answered, and where nothing tells right from wrong.
 */
export function creditOf(answer: Answer, question: BankQuestion | undefined): number | undefined {
  const {response, result} = answer;
  if (question?.type === 'likert') return undefined;
  if (result === 'correct') return 1;
  if (result === 'wrong') return 0;
  if (typeof result === 'number') return result;
  if (response === undefined) return undefined;
  const rights = rightAnswersOf(answer, question);
  if (rights.length === 0) return undefined;
  if (result === 'neutral') return 0.5;
  return rights.some((right) => matches(response, right, question)) ? 1 : 0;
}

function matches(response: string, right: string, question: BankQuestion | undefined): boolean {
  if (question?.type !== 'numeric') return response === right;
  const [lowest = Number.NaN, highest = lowest] = right.split(',').map(Number);
  return Number(response) >= lowest && Number(response) <= highest;
}
