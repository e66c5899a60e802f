import type {QuestionBank} from '../../domain/question-bank.ts';
import type {Answer, Attempt} from '../model.ts';
import type {ActivityCluster} from './activity-cluster.ts';
import {titleKey} from './activity-cluster.ts';

export interface NamingSettings {
  readonly bank: QuestionBank | undefined;
  /** Where several activities have answers without a name: its title, which tells their numbers apart; else ''. */
  readonly activity: string;
  /** From an id that an LMS has cut to the id itself; others stay as they are. */
  readonly wholeOf: (reported: string) => string;
}

/**
 * Gives answers that stand only under a number (`#3`) the name of their question: the index of a question is the same for every
 * learner of a package. Another report of the same activity tells it, or the package, when its title is known. Ids that an LMS has
 * cut get back what was cut.
 */
export function questionNamer(
  {work, titles}: ActivityCluster,
  {bank, activity, wholeOf}: NamingSettings,
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
    const known = named.get(answer);
    if (known) return known;
    const {question, index} = answer;
    const found = question.startsWith('#')
      ? (nameOf(index) ?? (activity === '' ? question : `${question} · ${activity}`))
      : question;
    const whole = found.startsWith('#') ? found : wholeOf(found);
    const result = whole === question ? answer : {...answer, question: whole};
    named.set(answer, result);
    return result;
  };
  return (attempt) =>
    attempt.answers.some((answer) => withName(answer) !== answer)
      ? {...attempt, answers: attempt.answers.map(withName)}
      : attempt;
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
