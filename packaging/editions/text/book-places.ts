/** Where things stand in one book: addresses of the course become addresses of its chapters. */
import {parseRoute} from '../../../src/domain/course/route.ts';

export interface BookPlaces {
  /** Path of the chapter that holds what the course has at an address like `#/definitions/law`; undefined: the book has no such. */
  readonly of: (href: string) => string | undefined;
  /** Path of a term of the glossary; undefined where the book does not explain it. */
  readonly ofTerm: (term: string) => string | undefined;
}

export const moduleFile = (module: string): string => `${module}.xhtml`;
export const lessonFile = (module: string, lesson: string): string => `${module}.${lesson}.xhtml`;
export const answersFile = (module: string): string => `${module}.answers.xhtml`;
export const pageFile = (page: string): string => `page.${page}.xhtml`;
export const termAnchor = (term: string): string => `term-${term}`;

/**
 * @param files paths of all chapters
 * @param terms ids of the glossary's terms
 */
export function bookPlaces(files: ReadonlySet<string>, terms: ReadonlySet<string>): BookPlaces {
  const known = (file: string): string | undefined => (files.has(file) ? file : undefined);
  return {
    of: (href) => {
      const route = parseRoute(href);
      if (route.page !== undefined) return known(pageFile(route.page));
      const {module, lesson} = route;
      if (module === undefined) return undefined;
      return lesson === undefined ? known(moduleFile(module)) : known(lessonFile(module, lesson));
    },
    ofTerm: (term) =>
      terms.has(term) && files.has(pageFile('glossary'))
        ? `${pageFile('glossary')}#${termAnchor(term)}`
        : undefined,
  };
}
