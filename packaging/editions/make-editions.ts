import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {isLanguage} from '../../src/languages/codes.ts';
import {editionWords} from '../../src/locales/by-language/editions.ts';
import type {BuiltEdition} from '../../src/domain/exchange/built-edition.ts';
import {wordsOf} from '../package/describe-package.ts';
import type {PackageContent} from '../package/package-content.ts';
import {sha256Hex} from '../sums/sha256.ts';
import {Zipper} from '../zip.ts';
import {editionCourse} from './book/edition-course.ts';
import {makeBook} from './book/make-book.ts';
import type {EditionJob} from './edition-jobs.ts';

/** A book, and what the site says of it. */
export interface MadeEdition extends BuiltEdition {
  readonly book: Uint8Array<ArrayBuffer>;
}

/**
 * Makes books one after another; one that was taken can be forgotten.
 * Rejects with the signal's reason when stopped.
 */
export async function* makeEditions(
  jobs: readonly EditionJob[],
  {contentOf, whole, lastChecked}: Pick<PackageContent, 'contentOf' | 'whole' | 'lastChecked'>,
  signal?: AbortSignal,
): AsyncGenerator<MadeEdition> {
  const style = await readFile(join(import.meta.dirname, 'book.css'), 'utf8');
  const zipper = new Zipper();
  for (const {scope, language, profile, file} of jobs) {
    signal?.throwIfAborted();
    // In all languages at once: so the packages have it, and it is compiled only once.
    const content = contentOf({scope, languages: whole.course.languages});
    const edition = editionCourse(content, language);
    const {course} = edition;
    if (!isLanguage(language)) throw new RangeError(`Books have no words in "${language}".`);
    const book = zipper.zip(
      makeBook(edition, {
        words: editionWords[language],
        style,
        profile,
        checked: lastChecked ?? firstDay,
        publisher: course.municipality?.name ?? whole.courses.get(language)?.title ?? course.title,
      }),
    );
    const {title} = wordsOf(course);
    yield {file, scope, language, title, bytes: book.length, sha256: sha256Hex(book), book};
  }
}

/** Of a course without facts, as in zips: the same for all. */
const firstDay = '1980-01-01';
