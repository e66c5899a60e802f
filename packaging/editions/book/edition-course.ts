/** One language of a compiled course, with what a book shows of it. */
import type {Course, Lesson, Module} from '../../../src/domain/course/course.ts';
import type {Glossary} from '../../../src/domain/pages/glossary.ts';
import type {Help} from '../../../src/domain/pages/help.ts';
import type {Institutions} from '../../../src/domain/pages/institution.ts';
import type {Leaflet} from '../../../src/domain/pages/leaflet.ts';
import type {Reporting} from '../../../src/domain/pages/reporting.ts';
import type {Resources, SourceIndex} from '../../../src/domain/pages/resources.ts';
import type {PackagedContent} from '../../package/describe-package.ts';

export interface EditionCourse {
  readonly course: Course;
  readonly modules: readonly Module[];
  readonly lessons: readonly Lesson[];
  readonly pages: EditionPages;
}

/** Pages beside the lessons; a course may lack each of them. */
export interface EditionPages {
  readonly help?: Help;
  readonly leaflet?: Leaflet;
  readonly reporting?: Reporting;
  readonly roles?: Institutions;
  readonly glossary?: Glossary;
  readonly resources?: Resources;
  readonly sources?: SourceIndex;
}

/** Throws a RangeError when the content has no such language. */
export function editionCourse(content: PackagedContent, language: string): EditionCourse {
  const course = content.courses.get(language);
  if (!course)
    throw new RangeError(
      `The course is not published in "${language}". Languages: ${[...content.courses.keys()].join(', ')}.`,
    );
  const names = ['help', 'leaflet', 'reporting', 'roles', 'glossary', 'resources', 'sources'];
  const pages = names.flatMap((name) => {
    const text = content.files.get(`content/${language}/${name}.json`);
    return text === undefined ? [] : [[name, JSON.parse(text)] as const];
  });
  return {
    course,
    modules: content.modules.get(language) ?? [],
    lessons: content.lessons.get(language) ?? [],
    // The compiler wrote these files from the types.
    pages: Object.fromEntries(pages) as EditionPages,
  };
}
