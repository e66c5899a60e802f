import type {Block} from '../blocks/blocks.ts';
import type {QuizBlock} from '../blocks/quiz/quiz-block.ts';
import type {Lesson} from '../course/course.ts';
import type {ModuleProgress} from '../progress/progress.ts';
import {checkedAnswers, objectiveResults} from '../quiz/quiz.ts';

/**
 * Modules of which the last finished try of the final test knew less than its pass mark asks for; undefined where this device
 * has no such try.
 */
export function weakModules(
  finalTest: readonly Lesson[],
  progress: ModuleProgress | undefined,
): readonly string[] | undefined {
  const quiz = finalTest.flatMap(({blocks}) => blocks).find(isTest);
  const open = quiz && progress?.quizzes.get(quiz.tracking)?.open;
  if (!open || open.at < open.questions.length) return undefined;
  const results = objectiveResults(quiz, checkedAnswers(quiz, open), open.questions);
  return [...results]
    .filter(([, {asked, earned}]) => earned / asked < quiz.passMark / 100)
    .map(([module]) => module);
}

/** Asks about other modules. */
const isTest = (block: Block): block is QuizBlock =>
  block.type === 'quiz' && block.scored && block.parts !== undefined;
