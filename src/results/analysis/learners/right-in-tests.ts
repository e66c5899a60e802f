/** What one attempt has right of the tests: the one count of the table of tests and of the attempt's own line. */
import type {BankQuestion, QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {groupBy} from '../../group-by.ts';
import type {Attempt} from '../../model.ts';
import {creditOf} from '../questions/answer-credit.ts';
import {isOfQuestion} from '../questions/changed-question.ts';
import {moduleNameOf} from '../questions/judged-answers.ts';
import {testedQuestions} from '../questions/tested-questions.ts';

export interface RightInTests {
  readonly counted: readonly {readonly module: string; readonly credit: number}[];
  /** Questions that are judged, too, and count in no test: decisions of cases, and what has changed since. */
  readonly leftOut: number;
}

/** Of each question the first answer counts. */
export function rightInTests(
  bank: QuestionBank | undefined,
): (attempt: Pick<Attempt, 'answers'>) => RightInTests {
  const questions = new Map<string, BankQuestion>(bank?.questions.map((question) => [question.id, question]));
  const isTested = testedQuestions(bank);
  return ({answers}) => {
    const judged = [...groupBy(answers, ({question}) => question).values()].flatMap((same) => {
      const first = same.find(({response, result}) => response !== undefined || result !== undefined);
      if (!first) return [];
      const id = first.question;
      const known = questions.get(id);
      const credit = creditOf(first, known);
      const isCounted = isTested(id) && isOfQuestion(first, known);
      return credit === undefined ? [] : [{module: moduleNameOf({id, known}), credit, isCounted}];
    });
    const counted = judged.filter(({isCounted}) => isCounted);
    return {counted, leftOut: judged.length - counted.length};
  };
}

export const rightOf = (counted: RightInTests['counted']): {readonly right: number; readonly of: number} => ({
  right: counted.filter(({credit}) => credit >= 1).length,
  of: counted.length,
});
