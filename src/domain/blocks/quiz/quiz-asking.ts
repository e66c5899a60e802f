/** The questions of a quiz: each is answered within a try, and reported where the quiz is scored, or a return. */
import {reportedOf, type AskingLogic, type Answerable} from '../answers/asking-logic.ts';
import {longestAnswerOf, packAnswer, responseOf, widthOf} from '../practice.ts';
import type {Question, QuizBlock} from './quiz-block.ts';

export const quizAsking: AskingLogic<QuizBlock> = {
  asked: (block) => block.bank.map((question) => answerableOf(question, quizAsking.isReported(block))),
  isReported: ({scored, asReturn}) => scored || asReturn !== undefined,
};

const answerableOf = (question: Question, isReported: boolean): Answerable => ({
  id: question.id,
  slot: question.tracking,
  bits: widthOf(question),
  isQuestion: true,
  pack: (answer) => packAnswer(question, answer),
  reports: (answer) =>
    isReported
      ? [{...reportedOf(question), ...responseOf(question, answer), objective: objectiveOf(question)}]
      : [],
  longest: () => longestAnswerOf(question),
});

/** No report has the slash of an address: what comes from another module is reported as that module's. */
const objectiveOf = ({lookBack, objective}: Question): string => lookBack?.module ?? objective;
