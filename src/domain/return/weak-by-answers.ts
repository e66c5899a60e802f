import type {Result} from '../blocks/answers/response.ts';
import {finalTestId} from '../quiz/passing.ts';

/** A first answer, as far as it tells where the final test found gaps. */
export interface TestAnswer {
  /** Id of its report, like `final-test.q03`. */
  readonly id: string;
  /** Id of the module that it asks about. */
  readonly objective: string;
  readonly result: Result;
}

/**
 * Modules of which the first answers in the final test knew less than its pass mark (0..100) asks for; undefined where there is
 * no such answer. For a package that cannot see the test's own tries.
 */
export function weakByAnswers(
  answers: readonly TestAnswer[],
  passMark: number,
): readonly string[] | undefined {
  const results = new Map<string, number[]>();
  for (const {id, objective, result} of answers) {
    if (!id.startsWith(`${finalTestId}.`)) continue;
    results.set(objective, [...(results.get(objective) ?? []), earnedBy(result)]);
  }
  if (results.size === 0) return undefined;
  return [...results].flatMap(([module, earned]) => {
    const share = earned.reduce((sum, each) => sum + each, 0) / earned.length;
    return share < passMark / 100 ? [module] : [];
  });
}

const earnedBy = (result: Result): number =>
  typeof result === 'number' ? result : result === 'correct' ? 1 : 0;
