/** The exchange with translators over a whole course: what the command line and a page's worker do alike. */
import {firstLanguage} from '../../../../src/languages/codes.ts';
import type {Content} from '../../read/content.ts';
import {notesAfterReading, staleParts, translatedFile} from '../stale-parts.ts';
import {exchangeFiles, type ExchangeFile} from './exchange-units.ts';
import {importTranslation, placeOf} from './import-translation.ts';
import {readXliff} from './read-xliff.ts';
import {writeXliff} from './write-xliff.ts';

/** Every file of words with its translation so far. Throws RangeError where a translation has another shape. */
export function courseExchange(content: Content, language: string): readonly ExchangeFile[] {
  const stale = new Set(
    staleParts(content, firstLanguage, language).map(({file, section}) => `${file} ${section}`),
  );
  return exchangeFiles(content, {first: firstLanguage, language, stale});
}

/** Text of the exchange file. */
export const exchangeText = (files: readonly ExchangeFile[], language: string): string =>
  writeXliff(files, {first: firstLanguage, language});

/** What a file that came back makes of the course. */
export interface CourseImport {
  /** Why it cannot be taken; the rest is empty then. */
  readonly problems: readonly string[];
  /** See `Imported.texts`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Path from the root → text, of translations that are whole now; those that stay as they were included. */
  readonly files: ReadonlyMap<string, string>;
  /** What these were made from, of sections without a stale unit that nobody worked on; empty where nothing came back whole. */
  readonly notes: ReadonlyMap<string, string>;
  readonly missing: number;
}

/** Throws `ExchangeError` for a file that is no exchange file. */
export function importIntoCourse(
  content: Content,
  files: readonly ExchangeFile[],
  language: string,
  xliff: string,
): CourseImport {
  const setting = {first: firstLanguage, language, originals: content};
  const imported = importTranslation(readXliff(xliff), files, setting);
  const {files: made, texts} = imported;
  const unread = new Set(
    files.flatMap(({original, translation, units}) =>
      units
        .filter(({id, isStale}) => isStale && !texts.has(placeOf(original, id)))
        .map(({section}) => `${translation} ${section}`),
    ),
  );
  const notes =
    made.size === 0
      ? []
      : ([
          [
            translatedFile(language),
            notesAfterReading(new Map([...content, ...made]), {
              first: firstLanguage,
              language,
              files: [...made.keys()],
              unread,
            }),
          ],
        ] as const);
  return {...imported, notes: new Map(notes)};
}
