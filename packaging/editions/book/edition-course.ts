/** One language of a compiled course, with what a book shows of it. */
import type {Course, Lesson, Module} from '../../../src/domain/course/course.ts';
import {compiledPage, type CompiledPages} from '../../content/pages/compiled-pages.ts';
import type {MediaFiles, PackagedContent} from '../../package/describe-package.ts';

export interface EditionCourse {
  readonly course: Course;
  readonly modules: readonly Module[];
  readonly lessons: readonly Lesson[];
  readonly pages: EditionPages;
  /** Pictures of the lessons, by their path in a package. */
  readonly media?: MediaFiles | undefined;
}

/** Pages beside the lessons; a course may lack each of them. */
export type EditionPages = {
  readonly [Name in 'help' | 'leaflet' | 'reporting' | 'roles' | 'glossary' | 'resources' | 'sources']?:
    CompiledPages[Name] | undefined;
};

/** Throws a RangeError when the content has no such language. */
export function editionCourse(content: PackagedContent, language: string): EditionCourse {
  const course = content.courses.get(language);
  if (!course)
    throw new RangeError(
      `The course is not published in "${language}". Languages: ${[...content.courses.keys()].join(', ')}.`,
    );
  const page = <Name extends keyof EditionPages>(name: Name) => compiledPage(content.files, language, name);
  return {
    course,
    media: content.media,
    modules: content.modules.get(language) ?? [],
    lessons: content.lessons.get(language) ?? [],
    pages: {
      help: page('help'),
      leaflet: page('leaflet'),
      reporting: page('reporting'),
      roles: page('roles'),
      glossary: page('glossary'),
      resources: page('resources'),
      sources: page('sources'),
    },
  };
}
