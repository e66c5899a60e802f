/** Where a profile's own words stand: one file for each lesson and language that it changes. */
import {profilesFolder} from '../profile.ts';

/** A lesson in one language. */
export interface WordsPlace {
  readonly module: string;
  readonly lesson: string;
  readonly language: string;
}

/** Folder of a profile's words in a project, with a slash at its end. */
export const wordsFolder = (id: string): string => `${profilesFolder}/${id}/words/`;

export const wordsFileOf = (id: string, {module, lesson, language}: WordsPlace): string =>
  `${wordsFolder(id)}${module}/${lesson}/${language}.md`;

/** Where the course has the same words. */
export const publishedFileOf = ({module, lesson, language}: WordsPlace): string =>
  `modules/${module}/${lesson}/${language}.md`;

const pattern = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)\/([a-z]{2})\.md$/;

/** Undefined for a file that is none of such words. */
export function placeOfWords(id: string, file: string): WordsPlace | undefined {
  const folder = wordsFolder(id);
  const [, module, lesson, language] = file.startsWith(folder)
    ? (pattern.exec(file.slice(folder.length)) ?? [])
    : [];
  return module !== undefined && lesson !== undefined && language !== undefined
    ? {module, lesson, language}
    : undefined;
}
