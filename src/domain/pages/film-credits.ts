import type {FilmCredit} from '../blocks/video/video-block.ts';

/** Whose films a package shows: `content/<lang>/credits.json`, for the page about the course. */
export type FilmCredits = readonly (FilmCredit & {
  readonly title: string;
  /** Of the title, where it is another than the course's. */
  readonly lang?: string;
  /** Address of the film in the course. */
  readonly href: string;
})[];
