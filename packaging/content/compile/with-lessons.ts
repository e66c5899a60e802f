import type {Lesson} from '../../../src/domain/course/course.ts';
import type {CompiledCourse} from './compile-course.ts';

/** A compiled course with other lessons, also in their files. @param change gives back the very lesson that stays as it is */
export function withLessons<C extends Pick<CompiledCourse, 'files' | 'lessons'>>(
  content: C,
  change: (lesson: Lesson) => Lesson,
): C {
  const files = new Map(content.files);
  const lessons = new Map(
    [...content.lessons].map(([language, all]) => {
      const changed = all.map(change);
      changed.forEach((lesson, i) => {
        if (lesson !== all[i])
          files.set(`content/${language}/${lesson.module}/${lesson.id}.json`, JSON.stringify(lesson));
      });
      return [language, changed] as const;
    }),
  );
  return {...content, files, lessons};
}
