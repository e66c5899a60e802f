import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import {describeMedia, mediaEndings} from '../content/media/media-facts.ts';
import {toLines, type Content} from '../content/read/content.ts';
import {CourseContent} from '../package/course-content.ts';
import {noProfile, profileMediaFolder, type ProfileSource} from '../profile/profile.ts';
import {lessonsFolder} from '../profile/lessons/lessons-place.ts';
import {wordsFolder} from '../profile/words/words-place.ts';
import type {Parts} from './parts.ts';

/**
 * The course with one municipality's changes, as `npm run package -- --profile` reads it from a disk.
 * `media`: films and posters of the course, filled until a package is made; `onLanguage` is called behind each language that was
 * compiled.
 */
export function draftCourse(
  draft: PackageDraft,
  {
    media,
    onLanguage,
    ...parts
  }: Pick<Parts, 'content' | 'tokensCss'> & {
    readonly media: ReadonlyMap<string, Uint8Array>;
    readonly onLanguage: () => void;
  },
): CourseContent {
  // What is parsed stays with the content that it is of: a copy's goes when the course does.
  if (draft.id === noProfile) return new CourseContent({content: new Map(parts.content), onLanguage}, media);
  const files = {get: (path: string) => draft.files.get(path) ?? media.get(path)};
  return new CourseContent({...writtenOf(draft, parts), onLanguage}, files);
}

/** The texts of a draft beside those of the course. */
export function writtenOf(
  {id, yaml, files}: PackageDraft,
  {content, tokensCss}: Pick<Parts, 'content' | 'tokensCss'>,
): {readonly content: Content; readonly profile: ProfileSource} {
  // These are put in by the profile.
  const isText = (path: string): boolean =>
    path.startsWith(wordsFolder(id)) || path.startsWith(lessonsFolder(id));
  const brought = new Map([...files].filter(([path]) => !isText(path)));
  const own = new Map([...files].filter(([path]) => isText(path) || path.startsWith(profileMediaFolder(id))));
  return {content: withFiles(content, brought), profile: {id, text: yaml, files: own, tokensCss}};
}

/** The authors' files and what somebody brings besides, as if both had been read from one disk. */
function withFiles(content: Content, files: PackageDraft['files']): Content {
  const brought = [...files].map(([path, bytes]) => [path, mediaText(path, bytes)] as const);
  return new Map([...content, ...brought].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What content holds of a file. */
export const mediaText = (path: string, bytes: Uint8Array): string =>
  isMedia(path) ? describeMedia(path, bytes) : toLines(new TextDecoder().decode(bytes));

const isMedia = (path: string): boolean => mediaEndings.some((ending) => path.endsWith(ending));
