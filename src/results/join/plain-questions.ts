import type {QuestionBank} from '../../domain/question-bank.ts';
import type {ActivityCluster} from './activity-cluster.ts';

/** Ids as an LMS keeps them that takes letters and digits only. */
const plainId = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '');

/**
 * Id of a question as some LMS has cut it (`definitionsq04`) → the id it has (`definitions.q04`), by the course or by other files. Where two
 * ids are the same without their marks neither is found.
 */
export function plainQuestions(
  clusters: readonly ActivityCluster[],
  bank: QuestionBank | undefined,
): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  const ids = new Set(bank?.questions.map(({id}) => id));
  for (const {work} of clusters)
    for (const records of work.values())
      for (const {attempt} of records) for (const {question} of attempt?.answers ?? []) ids.add(question);
  for (const id of ids) {
    const plain = plainId(id);
    if (id === plain || id.startsWith('#')) continue;
    found.set(plain, found.has(plain) && found.get(plain) !== id ? undefined : id);
  }
  return new Map([...found].flatMap(([plain, id]) => (id === undefined ? [] : [[plain, id]])));
}
