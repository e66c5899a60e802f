/** What a page shows of a lesson while somebody edits it: also with a film that is not whole yet. */
import type {Block} from '../../src/domain/blocks/blocks.ts';
import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import {withLessons} from '../content/compile/course-files.ts';
import {mediaPaths} from '../content/media/packaged-media.ts';
import type {MediaFiles, PackagedContent} from '../package/describe-package.ts';

/** Brings what the course has of these files; what it has not, or cannot bring now, is left out. */
export type BringMedia = (paths: readonly string[]) => Promise<MediaFiles>;

/** With the files of the draft and of the course; where a film or its poster is not there, its text stands in its place. */
export async function shownContent(
  content: PackagedContent,
  {files}: PackageDraft,
  bring: BringMedia,
): Promise<PackagedContent> {
  const paths = mediaPaths(content.lessons);
  const ofCourse = await bring(paths.filter((path) => !files.has(path)));
  const media: MediaFiles = {get: (path) => files.get(path) ?? ofCourse.get(path)};
  const missing = new Set(paths.filter((path) => !media.get(path)));
  return {...(missing.size === 0 ? content : withoutFilms(content, missing)), media};
}

const withoutFilms = (content: PackagedContent, missing: ReadonlySet<string>): PackagedContent =>
  withLessons(content, (lesson) => {
    const blocks = lesson.blocks.map((block) => withoutFilm(block, missing));
    return blocks.every((block, i) => block === lesson.blocks[i]) ? lesson : {...lesson, blocks};
  });

function withoutFilm(block: Block, missing: ReadonlySet<string>): Block {
  if (block.type !== 'video') return block;
  const {film, ...rest} = block;
  const isWhole = film?.kind !== 'file' || !(missing.has(film.src) || missing.has(film.poster));
  return isWhole ? block : {...rest, pauses: []};
}
