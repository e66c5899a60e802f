import type {Lesson} from '../../../src/domain/course/course.ts';
import type {Edition} from './compile-edition.ts';

const lessonPath = (language: string, {module, id}: Pick<Lesson, 'module' | 'id'>): string =>
  `content/${language}/${module}/${id}.json`;

/**
 * The files a player loads, by their path in the package: per language the course, the pages beside it,
 * each module, each lesson; and once the report ids, and the covers in one drawing. The same content gives the same bytes: keys stand in the order in
 * which the compiler writes them.
 */
export function courseFiles(
  editions: readonly Edition[],
  interactions: readonly string[],
  covers: string,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const {course, modules, pages} of editions) {
    const folder = `content/${course.language}`;
    files.set(`${folder}/course.json`, JSON.stringify(course));
    for (const [name, page] of Object.entries(pages))
      files.set(`${folder}/${name}.json`, JSON.stringify(page));
    for (const {module, trainerPages, lessons} of modules) {
      files.set(`${folder}/${module.id}.json`, JSON.stringify(module));
      files.set(`${folder}/${module.id}.trainer.json`, JSON.stringify(trainerPages));
      for (const {lesson} of lessons) files.set(lessonPath(course.language, lesson), JSON.stringify(lesson));
    }
  }
  files.set('content/interactions.json', JSON.stringify(interactions));
  if (covers !== '') files.set('content/covers.svg', covers);
  return files;
}

interface LessonsWithFiles {
  /** Path in the package → text. */
  readonly files: ReadonlyMap<string, string>;
  /** By language. */
  readonly lessons: ReadonlyMap<string, readonly Lesson[]>;
}

/** A compiled course with other lessons, also in their files. @param change gives back the very lesson that stays as it is */
export function withLessons<C extends LessonsWithFiles>(content: C, change: (lesson: Lesson) => Lesson): C {
  const files = new Map(content.files);
  const lessons = new Map(
    [...content.lessons].map(([language, all]) => {
      const changed = all.map(change);
      changed.forEach((lesson, i) => {
        if (lesson !== all[i]) files.set(lessonPath(language, lesson), JSON.stringify(lesson));
      });
      return [language, changed] as const;
    }),
  );
  return {...content, files, lessons};
}
