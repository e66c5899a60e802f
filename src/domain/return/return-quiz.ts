/** Drawn items as an unscored quiz, which is answered like any other. */
import type {Question, QuizBlock} from '../blocks/quiz/quiz-block.ts';
import type {Source} from '../course/course.ts';
import type {RichText} from '../text/rich-text.ts';
import type {ReturnItems} from './return-items.ts';

export interface ReturnQuiz {
  readonly block: QuizBlock;
  /** Footnotes of all its questions. */
  readonly sources: readonly Source[];
}

/** Slots are 1, 2, …, in the order of `ids`; footnotes are numbered through. Ids that the course no longer has are left out. */
export function returnQuiz(
  ids: readonly string[],
  {items}: ReturnItems,
  {title, body}: {readonly title: string; readonly body: RichText},
): ReturnQuiz {
  const sources: Source[] = [];
  const bank = ids.flatMap((id, at): Question[] => {
    const item = items.get(id);
    if (!item) return [];
    const question = {...withNotesFrom(sources.length, item.question), tracking: at + 1};
    sources.push(...item.sources);
    return [question];
  });
  const slots = {tracking: 0, required: false, draw: bank.length, passMark: 0, scored: false};
  return {block: {type: 'quiz', id: 'return', title, body, bank, ...slots}, sources};
}

/** The same with numbers of footnotes raised by `first`. */
function withNotesFrom<T>(first: number, value: T): T {
  if (Array.isArray(value)) {
    const [tag, attributes] = value as readonly unknown[];
    if (tag === 'note') {
      const {n} = Object(attributes) as {readonly n?: string};
      return ['note', {n: String(Number(n) + first)}] as T;
    }
    return value.map((one: unknown) => withNotesFrom(first, one)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  // The same keys with values of the same kinds.
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNotesFrom(first, one)])) as T;
}
