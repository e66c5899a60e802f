import type {BankQuestion, QuestionBank} from '../../../domain/exchange/question-bank.ts';
import {goneQuestions} from './gone-question.ts';
import {moduleOf} from './module-of.ts';
import {returnScope} from './own-tests.ts';

/**
 * Tells the questions of tests from decisions of cases, which are made to learn by: by the course, and of what the course no longer has by the id, in which
 * a decision has its case before it (`definitions.leaving-tomorrow-d2`).
 */
export function testedQuestions(bank: QuestionBank | undefined): (id: string) => boolean {
  const known = new Map(bank?.questions.map((question) => [question.id, question]));
  const isGone = goneQuestions(bank);
  const cases = casesOf(bank?.questions ?? []);
  const isDecision = (id: string): boolean =>
    /-d\d+$/.test(id) || (cases.get(moduleOf(id)) ?? []).some((start) => id.startsWith(start));
  return (id) => {
    // At a place of a return everybody was asked something else: that tests no one thing.
    if (moduleOf(id) === returnScope) return false;
    const part = known.get(id)?.part;
    return part === undefined ? !(isGone(id) && isDecision(id)) : part === 'quiz';
  };
}

/** Module → how ids of its cases' decisions begin: `definitions.leaving-tomorrow-`. */
function casesOf(questions: readonly BankQuestion[]): ReadonlyMap<string, readonly string[]> {
  const starts = new Map<string, Set<string>>();
  for (const {module, part, block} of questions)
    if (part === 'case' && block !== undefined)
      starts.set(module, (starts.get(module) ?? new Set()).add(`${module}.${block}-`));
  return new Map([...starts].map(([module, own]) => [module, [...own]]));
}
