import {mostPosterBytes} from '../../../src/domain/exchange/package-draft.ts';
import {svgSize} from '../drawings/check-svg.ts';
import type {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {mediaFacts} from './media-facts.ts';

interface PosterSetting {
  readonly content: Content;
  readonly problems: Problems;
}

/** The picture shown before a film plays, checked. @param stem path of the film without its ending */
export function posterOf(stem: string, {content, problems}: PosterSetting): string {
  const [webp, svg] = [`${stem}.poster.webp`, `${stem}.poster.svg`];
  const found = [webp, svg].find((path) => content.has(path));
  if (found === undefined) {
    problems.add(
      {file: webp, line: 1},
      'media-missing',
      `The film ${stem}.mp4 has no poster: the picture shown before it plays. Add this file, or ${svg}.`,
    );
    return webp;
  }
  const text = content.get(found) ?? '';
  const bytes = found === webp ? checkWebp(found, text, problems) : checkSvg(found, text, problems);
  if (bytes > mostPosterBytes)
    problems.add(
      {file: found, line: 1},
      'media-size',
      `The poster has ${Math.round(bytes / 1000)} kB, and may have ${mostPosterBytes / 1000}.`,
    );
  return found;
}

/** Gives its size in bytes. */
function checkWebp(file: string, text: string, problems: Problems): number {
  const {bytes, picture} = mediaFacts(text);
  const place = {file, line: 1};
  if (picture?.type !== 'webp' || picture.isMoving)
    problems.add(
      place,
      'media-format',
      'The poster is no whole WebP picture that stands still. Save it anew.',
    );
  else if (picture.hasNotes)
    problems.add(
      place,
      'media-notes',
      'The poster holds more than the picture (Exif, XMP), often where it was taken. Take that away, as with "exiftool -all=".',
    );
  return bytes;
}

function checkSvg(file: string, text: string, problems: Problems): number {
  svgSize(file, text, 'poster', problems);
  return new TextEncoder().encode(text).length;
}
