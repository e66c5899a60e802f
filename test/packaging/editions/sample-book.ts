import {editionCourse} from '../../../packaging/editions/book/edition-course.ts';
import {makeBook} from '../../../packaging/editions/book/make-book.ts';
import type {PackagedContent} from '../../../packaging/package/describe-package.ts';
import {Zipper} from '../../../packaging/zip.ts';
import {isLanguage} from '../../../src/languages/codes.ts';
import {editionWords} from '../../../src/locales/by-language/editions.ts';

/** The zip of one book. */
export function bookOf(content: PackagedContent, language: string, profile = 'default'): Uint8Array {
  if (!isLanguage(language)) throw new Error(`no language: ${language}`);
  return new Zipper().zip(
    makeBook(editionCourse(content, language), {
      words: editionWords[language],
      style: 'p {}',
      profile,
      checked: '2026-11-27',
      publisher: 'Durvju pilsēta',
    }),
  );
}
