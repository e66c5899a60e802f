/** The questions of a compiled course, as categories that other systems file them in. */
import {finalTestId} from '../../src/domain/quiz/passing.ts';
import type {Question} from '../../src/domain/blocks/quiz/quiz-block.ts';
import type {PackagedContent} from '../package/describe-package.ts';
import {exportQuestion, type ExportedQuestion} from './exported-question.ts';

export interface QuestionCategory {
  /** From the outermost: course, module, lesson. Plain text. */
  readonly path: readonly string[];
  readonly questions: readonly ExportedQuestion[];
}

/** Of one language; a RangeError where the content has no such language. Every pre-check and every quiz is a category, with all of its bank. */
export function questionCategories(content: PackagedContent, language: string): readonly QuestionCategory[] {
  const course = content.courses.get(language);
  if (!course) throw new RangeError(`The course is not published in "${language}".`);
  const modules = content.modules.get(language) ?? [];
  const lessons = content.lessons.get(language) ?? [];
  const titleOf = ({objective}: Question, module: string): string => {
    const [of = module, id = objective] = objective.includes('/')
      ? objective.split('/')
      : [module, objective];
    const holder = modules.find((each) => each.id === of);
    const lesson = holder?.lessons.find((each) => each.id === id);
    const about = course.modules.find((each) => each.id === id);
    return [course.title, lesson ? holder?.title : undefined, lesson?.title ?? about?.title]
      .filter((part) => part !== undefined)
      .join(' · ');
  };
  return lessons.flatMap((lesson) =>
    lesson.blocks.flatMap((block): readonly QuestionCategory[] => {
      if (block.type !== 'quiz' || block.asReturn) return [];
      const module = modules.find(({id}) => id === lesson.module)?.title ?? lesson.module;
      return [
        {
          path: [course.title, module, ...(lesson.module === finalTestId ? [] : [lesson.title])],
          questions: block.bank.map((question) =>
            exportQuestion(question, lesson, titleOf(question, lesson.module)),
          ),
        },
      ];
    }),
  );
}
