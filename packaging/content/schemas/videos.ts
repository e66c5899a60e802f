import * as v from 'valibot';
import {hostedId} from '../../../src/domain/blocks/video/video-host.ts';
import type {Place} from '../problems.ts';
import {factIds, fields, matching, text} from './fields.ts';

const author = text('who made it');
const licence = text('the licence, or who allowed it and for what, like "CC BY 4.0"');

/** One film in `media/credits.yaml`, by its path in `media/`. */
export const creditSchema = fields({author, licence});

/** One film of the seminar in `modules/videos.yaml`, by the name of its place. */
export const seminarFilmSchema = fields({
  facts: factIds('the ids of the facts and sources it rests on, like [S60]; [] for none'),
});

function address(host: 'youtube' | 'vimeo', sentence: string) {
  return v.exactOptional(
    v.pipe(
      text(sentence),
      v.check((value) => hostedId(host, value) !== undefined, `is no film, but must be ${sentence}.`),
    ),
  );
}

/** What fills a place: in `media/videos.yaml` and in a profile, by the name of the place. */
export const fillSchema = v.pipe(
  fields({
    file: v.exactOptional(
      matching(
        /^[a-z0-9-]+(\/[a-z0-9-]+)*\.mp4$/,
        'an MP4 file by its path in media/, like videos/travel-safely.mp4',
      ),
    ),
    youtube: address('youtube', 'the address of a film on YouTube, like https://youtu.be/…'),
    vimeo: address('vimeo', 'the address of a film on Vimeo, like https://vimeo.com/123456789'),
    author,
    licence,
  }),
  v.check(
    ({file, youtube, vimeo}) => [file, youtube, vimeo].filter((each) => each !== undefined).length === 1,
    'needs exactly one of file, youtube and vimeo.',
  ),
);
export type Fill = v.InferOutput<typeof fillSchema>;

/** What fills a place, and where that is written. */
export interface PlacedFill {
  readonly fill: Fill;
  readonly place: (...inner: readonly PropertyKey[]) => Place;
}
/** Name of a place → what fills it. */
export type Fills = ReadonlyMap<string, PlacedFill>;
