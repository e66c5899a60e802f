import type {PackageDraft} from '../../src/domain/exchange/package-making.ts';
import {describeMedia, mediaEndings} from '../content/media/media-facts.ts';
import {toLines, type Content} from '../content/read/content.ts';
import {CourseContent} from '../package/course-content.ts';
import {noProfile, profileMediaFolder} from '../profile/profile.ts';
import type {Parts} from './parts.ts';

/**
 * The course with one municipality's changes, as `npm run package -- --profile` reads it from a disk.
 * @param media films and posters of the course, filled until a package is made
 */
export function draftCourse(
  draft: PackageDraft,
  {content, tokensCss}: Pick<Parts, 'content' | 'tokensCss'>,
  media: ReadonlyMap<string, Uint8Array>,
): CourseContent {
  const {id, yaml, files} = draft;
  if (id === noProfile) return new CourseContent({content}, media);
  const folder = profileMediaFolder(id);
  const own = new Map([...files].filter(([path]) => path.startsWith(folder)));
  return new CourseContent(
    {content: withFiles(content, files), profile: {id, text: yaml, files: own, tokensCss}},
    {get: (path) => files.get(path) ?? media.get(path)},
  );
}

/** The authors' files and what somebody brings besides, as if both had been read from one disk. */
function withFiles(content: Content, files: PackageDraft['files']): Content {
  const decoder = new TextDecoder();
  const brought = [...files].map(
    ([path, bytes]) =>
      [path, isMedia(path) ? describeMedia(path, bytes) : toLines(decoder.decode(bytes))] as const,
  );
  return new Map([...content, ...brought].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const isMedia = (path: string): boolean => mediaEndings.some((ending) => path.endsWith(ending));
