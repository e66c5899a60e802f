import {readWords, type WordsFile} from '../markdown/read-sections.ts';
import type {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';

/** Reads `<folder>/<language>.md`. Undefined, and reported, when it is missing; `what` names whose words they are. */
export function readWordsFile(
  content: Content,
  {folder, language, what}: {folder: string; language: string; what: string},
  problems: Problems,
): WordsFile | undefined {
  const file = `${folder}/${language}.md`;
  const text = content.get(file);
  if (text !== undefined) return readWords(file, text, problems, content);
  problems.add(
    {file, line: 1},
    'file-missing',
    `${what} has no words in ${language}. Write this file as modules/README.md shows.`,
  );
  return undefined;
}
