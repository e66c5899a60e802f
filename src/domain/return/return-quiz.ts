/** Drawn items as an unscored quiz, which is answered like any other. */
import type {Question, QuizBlock} from '../blocks/quiz/quiz-block.ts';
import type {Source} from '../course/course.ts';
import type {RichText} from '../text/rich-text.ts';
import {renumbered} from './notes.ts';
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
    const before = sources.length;
    const question = {...renumbered(item.question, (number) => number + before), tracking: at + 1};
    sources.push(...item.sources);
    return [question];
  });
  const slots = {tracking: 0, required: false, draw: bank.length, passMark: 0, scored: false};
  return {block: {type: 'quiz', id: 'return', title, body, bank, ...slots}, sources};
}
