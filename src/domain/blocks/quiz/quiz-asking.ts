/** The questions of a quiz: each is answered within a try, and reported where the quiz is scored. */
import {reportedOf, type AskingLogic, type Answerable} from '../answers/asking-logic.ts';
import {longestAnswerOf, packAnswer, responseOf, widthOf} from '../practice.ts';
import type {Question, QuizBlock} from './quiz-block.ts';

export const quizAsking: AskingLogic<QuizBlock> = {
  asked: ({bank, scored}) => bank.map((question) => answerableOf(question, scored)),
  isReported: ({scored}) => scored,
};

const answerableOf = (question: Question, isScored: boolean): Answerable => ({
  id: question.id,
  slot: question.tracking,
  bits: widthOf(question),
  isQuestion: true,
  pack: (answer) => packAnswer(question, answer),
  reports: (answer) =>
    isScored
      ? [{...reportedOf(question), ...responseOf(question, answer), objective: question.objective}]
      : [],
  longest: () => longestAnswerOf(question),
});
