import {idsByPlain, plainId} from '../../domain/standards/plain-id.ts';
import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import {differentAnswers} from '../store/answer-list.ts';
import {answersIn, type ActivityCluster} from './activities/activity-cluster.ts';

/**
 * From the id of a question as some LMS has cut it (`definitionsq04`) to the id it has (`definitions.q04`), by the course or by other files. Where
 * two ids are the same without their marks neither is found.
 */
export function plainQuestions(
  clusters: readonly ActivityCluster[],
  bank: QuestionBank | undefined,
): (reported: string) => string {
  const ids = new Set(bank?.questions.map(({id}) => id));
  for (const {question} of differentAnswers(clusters.flatMap(answersIn))) ids.add(question);
  return idsByPlain([...ids].filter((id) => id !== plainId(id) && !id.startsWith('#')));
}
