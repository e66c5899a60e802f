import {sumOfWords} from '../words/sum-of-words.ts';
import type {Place} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {wordsPairs} from './words-files.ts';
import {wordsParts, wordsSections} from '../../../src/domain/words/words-parts.ts';

/** The original's section that a translation was made from has changed since, or was never noted. */
export interface StalePart extends Place {
  readonly section: string;
  /** Where the original stands. */
  readonly original: string;
}

/** Where it is noted which words a language's translations were made from. */
export const translatedFile = (language: string): string => `modules/translated.${language}.yaml`;

const comment =
  '# Which words each section was translated from, as a short sum. Written by `npm run translate -- done`; nobody edits it.';

/** Sections whose original is another one than the note says. */
export function staleParts(content: Content, first: string, language: string): readonly StalePart[] {
  const noted = readNotes(content, language);
  return wordsPairs(content, first, language).flatMap(({file, text, translationFile, translation}) => {
    if (translation === undefined) return [];
    const notes = noted.get(file) ?? {};
    const lines = linesOf(translation);
    return [...sectionSums(file, text)]
      .filter(([section, sum]) => notes[section] !== sum)
      .map(([section]) => ({
        file: translationFile,
        line: lines.get(section) ?? 1,
        section,
        original: file,
      }));
  });
}

/** A line for each published translation that is older than its original, for who builds with it. */
export function staleSummary(
  content: Content,
  [first = '', ...others]: readonly string[],
): readonly string[] {
  return others.flatMap((language) => {
    const {length} = staleParts(content, first, language);
    return length === 0
      ? []
      : [
          `${language}: the original of ${length} sections has changed since; npm run check -- --stale lists them.`,
        ];
  });
}

/**
 * The file of notes after these translations were read against the original as it stands now; others keep theirs.
 * @param files translations, as paths from the root; left out: all
 * @param unread file and section, with a space between: these keep theirs, too
 */
export function notesAfterReading(
  content: Content,
  {
    first,
    language,
    files,
    unread = new Set(),
  }: {
    readonly first: string;
    readonly language: string;
    readonly files?: readonly string[];
    readonly unread?: ReadonlySet<string>;
  },
): string {
  const noted = readNotes(content, language);
  const lines = wordsPairs(content, first, language).flatMap(({file, text, translationFile, translation}) => {
    if (translation === undefined) return [];
    const isRead = files?.includes(translationFile) ?? true;
    const before = noted.get(file) ?? {};
    const sums = isRead
      ? [...sectionSums(file, text)].map(
          ([section, sum]) =>
            [section, unread.has(`${translationFile} ${section}`) ? before[section] : sum] as const,
        )
      : Object.entries(before);
    const parts = sums.flatMap(([section, sum]) => (sum === undefined ? [] : [`${section || top}: ${sum}`]));
    return parts.length === 0 ? [] : [`${file}: {${parts.join(', ')}}`];
  });
  return `${[comment, ...lines.toSorted()].join('\n')}\n`;
}

/** The front matter, in the file of notes; captions as a whole. */
const top = '-';

function readNotes(
  content: Content,
  language: string,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const text = content.get(translatedFile(language)) ?? '';
  // Written by a script, one file a line: whatever else stands there counts as never noted.
  return new Map(
    [...text.matchAll(/^(\S+): \{(.*)\}$/gm)].map(([, file = '', sums = '']) => [
      file,
      Object.fromEntries(
        [...sums.matchAll(/([\w/-]+): (\w+)/g)].map(([, section = '', sum = '']) => [
          section === top ? '' : section,
          sum,
        ]),
      ),
    ]),
  );
}

function sectionSums(file: string, text: string): ReadonlyMap<string, string> {
  const sections = file.endsWith('.md') ? wordsSections(text) : new Map([['', text]]);
  return new Map([...sections].map(([section, words]) => [section, sumOfWords(words)]));
}

function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const {section, line} of wordsParts(text)) if (!lines.has(section)) lines.set(section, line);
  return lines;
}
