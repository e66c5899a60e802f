import {didYouMean} from '../../content/did-you-mean.ts';
import type {ContentProblem, Place, Problems} from '../../content/problems.ts';
import type {Content} from '../../content/read/content.ts';
import type {CourseLogic} from '../../content/schemas/course.ts';
import type {ProfileSource} from '../profile.ts';
import {textOfFile} from './text-of-file.ts';
import {mergeWords} from './merge-words.ts';
import {readOwnWords} from './read-own-words.ts';
import {lessonUnits} from './reported-words.ts';
import {placeOfWords, publishedFileOf, wordsFolder, type WordsPlace} from './words-place.ts';

/** A lesson that a municipality changed, in one language. */
export interface ChangedLesson extends WordsPlace {
  /** Ids of the blocks in which something was changed, the head of the lesson (`headAddress`) among them. */
  readonly blocks: readonly string[];
  /** Facts that the changed words claimed: whoever checked them did not read these. */
  readonly facts: readonly string[];
}

/** The authors' files with a profile's own words in them. */
export interface AppliedWords {
  readonly content: Content;
  readonly changed: readonly ChangedLesson[];
  /** Where a mistake in a changed lesson is written. */
  readonly placed: (problem: ContentProblem) => ContentProblem;
}

/** Reads, checks and puts in every file of `wordsFolder`. Mistakes are reported; the rest is put in. */
export function applyWords(
  {id, files}: Pick<ProfileSource, 'id' | 'files'>,
  authored: Content,
  {languages}: Pick<CourseLogic, 'languages'>,
  problems: Problems,
): AppliedWords {
  const content = new Map(authored);
  const places = new Map<string, readonly Place[]>();
  const changed: ChangedLesson[] = [];
  const folder = wordsFolder(id);
  const own = [...files].filter(([path]) => path.startsWith(folder)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, bytes] of own) {
    const place = knownPlace(id, file, {authored, languages}, problems);
    const text = place && textOfFile(file, bytes, 'words-file', problems);
    if (!place || text === undefined) continue;
    const path = publishedFileOf(place);
    const published = authored.get(path) ?? '';
    const units = lessonUnits(authored, place.module, place.lesson);
    const words = readOwnWords({file, text, place}, published, problems);
    const merged = mergeWords(published, words, units, problems);
    if (merged.changed.length === 0) continue;
    content.set(path, merged.text);
    places.set(path, merged.places);
    const blocks = merged.changed.map((address) => address.split('/')[0] ?? '');
    // An ending, or a film's pause, has no facts of its own: those of its block are told there.
    const facts = merged.changed.flatMap(
      (address) => units.facts.get(address) ?? units.facts.get(address.split('/')[0] ?? '') ?? [],
    );
    changed.push({...place, blocks: [...new Set(blocks)], facts: [...new Set(facts)]});
  }
  const placed = (problem: ContentProblem): ContentProblem => {
    const lines = places.get(problem.file);
    return lines ? {...problem, ...(lines[problem.line - 1] ?? lines.at(-1))} : problem;
  };
  return {content, changed, placed};
}

function knownPlace(
  id: string,
  file: string,
  {authored, languages}: {readonly authored: Content; readonly languages: readonly string[]},
  problems: Problems,
): WordsPlace | undefined {
  const place = placeOfWords(id, file);
  if (!place) {
    problems.add(
      {file, line: 1},
      'words-file',
      `This is no file of words. Call it ${wordsFolder(id)}MODULE/LESSON/LANGUAGE.md, or take it away.`,
    );
    return undefined;
  }
  const {module, lesson, language} = place;
  if (!languages.includes(language)) {
    problems.add(
      {file, line: 1},
      'words-file',
      `The course is not published in "${language}". Known: ${languages.join(', ')}. Rename the file, or take it away.`,
    );
    return undefined;
  }
  if (authored.has(publishedFileOf(place))) return place;
  const known = [...authored.keys()].flatMap(
    (path) => /^modules\/(.+\/.+)\/lesson\.yaml$/.exec(path)?.[1] ?? [],
  );
  problems.add(
    {file, line: 1},
    'words-file',
    `The course has no lesson "${module}/${lesson}".${didYouMean(`${module}/${lesson}`, known)} Rename the folders, or take the file away.`,
  );
  return undefined;
}
