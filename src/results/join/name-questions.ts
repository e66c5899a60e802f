import type {QuestionBank} from '../../domain/question-bank.ts';
import type {Answer, Attempt} from '../model.ts';
import type {ActivityCluster} from './activity-cluster.ts';
import {titleKey} from './activity-cluster.ts';

/**
 * Gives answers that stand only under a number (`#3`) the name of their question: the index of a question is the same for every
 * learner of a package. Another report of the same activity tells it, or the package, when its title is known.
 */
export function questionNamer(
  {work, titles}: ActivityCluster,
  bank: QuestionBank | undefined,
): (attempt: Attempt) => Attempt {
  const names = new Map<number, string | undefined>();
  for (const records of work.values())
    for (const {attempt} of records)
      for (const {question, index} of attempt?.answers ?? []) {
        if (question.startsWith('#')) continue;
        const known = names.has(index) ? names.get(index) : question;
        // Two questions at one index: their places differ from learner to learner, and a number means nothing.
        names.set(index, known === question ? question : undefined);
      }
  const scope = bank?.scopes.find(({title, reports}) => titles.has(titleKey(title)) && reports === 'all');
  const nameOf = (index: number): string | undefined =>
    names.has(index) ? names.get(index) : scope?.ids[index];
  const named = new Map<Answer, Answer>();
  const withName = (answer: Answer): Answer => {
    if (!answer.question.startsWith('#')) return answer;
    const known = named.get(answer);
    if (known) return known;
    const question = nameOf(answer.index);
    const result = question === undefined ? answer : {...answer, question};
    named.set(answer, result);
    return result;
  };
  return (attempt) =>
    attempt.answers.some(({question}) => question.startsWith('#'))
      ? {...attempt, answers: attempt.answers.map(withName)}
      : attempt;
}
