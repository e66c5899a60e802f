import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {firstLanguage, isLanguage} from '../../../src/languages/codes.ts';
import type {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {YamlFile} from '../read/read-yaml.ts';

/** The words are part of the program, wherever a course stands. */
const locales = join(import.meta.dirname, '../../../src/locales');

/** Tells published languages in which pages have no words, or not all: a learner would get a page in two languages. */
export async function checkLanguages(
  content: Content,
  languages: readonly string[],
  problems: Problems,
  folder = locales,
): Promise<void> {
  const needed = await filesIn(join(folder, firstLanguage));
  for (const [place, language] of languages.entries()) {
    const written = await filesIn(join(folder, language));
    const missing = needed.filter((file) => !written.includes(file));
    const isKnown = isLanguage(language);
    if (isKnown && missing.length === 0) continue;
    const [first = ''] = missing;
    const lack =
      missing.length > 0
        ? `Write src/locales/${language}/${first}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}, typed by the same files in src/locales/${firstLanguage}/${isKnown ? '' : `, and add '${language}' to src/languages/codes.ts`}`
        : `Add '${language}' to src/languages/codes.ts`;
    const yaml = YamlFile.readFrom(content, 'modules/course.yaml', problems);
    problems.add(
      yaml?.place(['languages', place]) ?? {file: 'modules/course.yaml', line: 1},
      'language-words',
      `"${language}" is published, but the pages around the course have no words in it. ${lack}; npm run typecheck names what else is missing. Or take "${language}" out of "languages".`,
    );
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.ts')).toSorted();
}
