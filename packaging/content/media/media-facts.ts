import {readMp4, type Mp4Facts} from './mp4-facts.ts';
import {readPicture, type PictureFacts} from './picture-facts.ts';

/**
 * What content holds of a media file in place of its bytes, as JSON: so that everything about it can
 * be checked and compiled from text.
 */
export interface MediaFacts {
  readonly bytes: number;
  /** Of an MP4 file that can be read. */
  readonly mp4?: Mp4Facts;
  /** Of a picture that can be read. */
  readonly picture?: PictureFacts;
}

/** Endings of files that content holds as facts. */
export const mediaEndings: readonly string[] = ['.mp4', '.webp', '.png', '.jpg'];

/** The text that stands for a media file. */
export function describeMedia(path: string, bytes: Uint8Array): string {
  const isFilm = path.endsWith('.mp4');
  const mp4 = isFilm ? readMp4(bytes) : undefined;
  const picture = isFilm ? undefined : readPicture(bytes);
  return JSON.stringify({
    bytes: bytes.length,
    ...(mp4 && {mp4}),
    ...(picture && {picture}),
  } satisfies MediaFacts);
}

/** The reverse, for a path that ends like a media file. */
export function mediaFacts(text: string): MediaFacts {
  // `describeMedia` wrote it.
  return JSON.parse(text) as MediaFacts;
}
