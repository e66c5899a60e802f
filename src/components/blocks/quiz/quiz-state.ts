import type {Answer} from '../../../domain/blocks/answers/answer.ts';
import type {QuizBlock} from '../../../domain/blocks/quiz/quiz-block.ts';
import type {BlockContext} from '../block-context.ts';
import {readAnswer} from '../practice/practice-view.ts';
import type {QuizBlockElement} from './quiz-block.ts';

/** What the element of a quiz shows, from the lesson around it. */
export function quizState(
  block: QuizBlock,
  {progress, module, objectiveTitles, readOnly, isPreview, endWay}: BlockContext,
): Partial<QuizBlockElement> {
  const quiz = progress?.quizzes.get(block.tracking);
  const answers = new Map<number, {answer: Answer; checked: boolean}>();
  for (const question of block.bank) {
    const {answer, checked} = readAnswer(question, quiz?.open?.answers.get(question.tracking));
    if (answer) answers.set(question.tracking, {answer, checked});
  }
  return {quiz, answers, module, objectiveTitles, readOnly, isPreview, endWay};
}
