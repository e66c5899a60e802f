import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import type {Answer, Answers} from '../model.ts';
import {AnswerList, differentAnswers} from '../store/answer-list.ts';
import {answersIn, titleKey, type ActivityCluster} from './activities/activity-cluster.ts';

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
  cluster: ActivityCluster,
  {bank, activity, wholeOf}: NamingSettings,
): (answers: Answers) => Answers {
  const names = new Map<number, string | undefined>();
  for (const {question, index} of differentAnswers(answersIn(cluster))) {
    if (question.startsWith('#')) continue;
    const known = names.has(index) ? names.get(index) : question;
    // Two questions at one index: their places differ from learner to learner, and a number means nothing.
    names.set(index, known === question ? question : undefined);
  }
  const scope = bank?.scopes.find(
    ({title, otherTitles = [], reports}) =>
      reports === 'all' && [title, ...otherTitles].some((each) => cluster.titles.has(titleKey(each))),
  );
  const nameOf = (index: number): string | undefined =>
    names.has(index) ? names.get(index) : scope?.ids[index];
  const withName = (answer: Answer): Answer => {
    const {question, index} = answer;
    const found = question.startsWith('#')
      ? (nameOf(index) ?? (activity === '' ? question : `${question} · ${activity}`))
      : question;
    const whole = found.startsWith('#') ? found : wholeOf(found);
    return whole === question ? answer : {...answer, question: whole};
  };
  const books = new Map<readonly Answer[], readonly Answer[]>();
  const named = (book: readonly Answer[]): readonly Answer[] => {
    const known = books.get(book) ?? book.map(withName);
    books.set(book, known);
    return known;
  };
  return (answers) =>
    answers instanceof AnswerList ? answers.by(named(answers.book)) : [...answers].map(withName);
}

/** Titles of the activities that have answers without a name. */
export function unnamedIn(
  clusters: readonly ActivityCluster[],
  titleOf: (cluster: ActivityCluster) => string,
): ReadonlySet<string> {
  const unnamed = clusters.filter((cluster) => hasUnnamed(answersIn(cluster)));
  return new Set(unnamed.map(titleOf));
}

/** An answer stands only under a number. */
export const hasUnnamed = (lists: readonly Answers[]): boolean =>
  [...differentAnswers(lists)].some(({question}) => question.startsWith('#'));
