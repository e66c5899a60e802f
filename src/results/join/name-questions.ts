import type {QuestionBank} from '../../domain/question-bank.ts';
import type {Answer, Attempt} from '../model.ts';
import type {ActivityCluster} from './activity-cluster.ts';
import {titleKey} from './activity-cluster.ts';

/**
 * Gives answers that stand only under a number (`#3`) the name of their question: the index of a question is the same for every
 * learner of a package. Another report of the same activity tells it, or the package, when its title is known.
 * @param activity where several activities have answers without a name: its title, which tells their numbers apart; else ''
 */
export function questionNamer(
  {work, titles}: ActivityCluster,
  bank: QuestionBank | undefined,
  activity = '',
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
    const question = nameOf(answer.index) ?? (activity && `${answer.question} · ${activity}`);
    const result = question === '' ? answer : {...answer, question};
    named.set(answer, result);
    return result;
  };
  return (attempt) => (hasUnnamed(attempt) ? {...attempt, answers: attempt.answers.map(withName)} : attempt);
}

/** Titles of the activities that have answers without a name. */
export function unnamedIn(
  clusters: readonly ActivityCluster[],
  titleOf: (cluster: ActivityCluster) => string,
): ReadonlySet<string> {
  const unnamed = clusters.filter(({work}) =>
    [...work.values()].some((records) => records.some(({attempt}) => attempt && hasUnnamed(attempt))),
  );
  return new Set(unnamed.map(titleOf));
}

/** An answer stands only under a number. */
export const hasUnnamed = ({answers}: Attempt): boolean =>
  answers.some(({question}) => question.startsWith('#'));
