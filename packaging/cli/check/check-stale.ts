import {firstLanguage} from '../../../src/languages/codes.ts';
import {readContent} from '../../content/read/read-content.ts';
import {Problems} from '../../content/problems.ts';
import {readCourse} from '../../content/read/read-course.ts';
import {staleParts} from '../../content/translation/stale-parts.ts';
import {translatedLanguages, wordsPairs} from '../../content/translation/words-files.ts';

/**
 * `npm run check -- --stale`: of each language that has translations, published or not, those whose original has changed
 * since, and the files that have none. Exit 1 when a published language has any.
 */
export async function checkStale({
  root,
  print,
}: {
  readonly root: string;
  readonly print: (line: string) => void;
}): Promise<0 | 1> {
  const content = await readContent(root);
  const published = readCourse(content, {scope: 'course'}, new Problems()).logic?.languages ?? [];
  const [first = firstLanguage] = published;
  const isPublished = (language: string) => published.includes(language);
  let isStale = false;
  for (const language of translatedLanguages(content, first)) {
    const parts = staleParts(content, first, language);
    const missing = wordsPairs(content, first, language).filter(({translation}) => translation === undefined);
    print(
      `${language}${isPublished(language) ? '' : ' (not published)'}: ${parts.length} stale, ${missing.length} files missing`,
    );
    for (const {file, line, section, original} of parts)
      print(
        `  ${file}:${line}: ${section === '' ? 'beginning' : `{#${section}}`}: ${original} has changed since`,
      );
    for (const {translationFile} of missing) print(`  ${translationFile}: missing`);
    isStale ||= isPublished(language) && parts.length + missing.length > 0;
  }
  return isStale ? 1 : 0;
}
