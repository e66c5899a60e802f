import type {Lesson} from '../../src/domain/course/course.ts';
import type {QuizSize} from '../../src/domain/suspend-data/longest.ts';

/** The quizzes of a module (its tracking number), scored or not, as far as their saved size depends on them. */
export const quizSizes = (module: number, lessons: readonly Lesson[]): readonly QuizSize[] =>
  lessons
    .flatMap(({blocks}) => blocks)
    .flatMap((block) =>
      block.type === 'quiz'
        ? [{module, slot: block.tracking, draw: block.draw, bank: block.bank.map(({tracking}) => tracking)}]
        : [],
    );
