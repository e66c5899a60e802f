import type {Film, VideoBlock} from '../../../src/domain/blocks/video/video-block.ts';
import type {Place} from '../problems.ts';
import type {FilmOnDisk} from './film-files.ts';

/** A film to show, and its captions in the language of the lesson for the checks of texts. */
export interface ShelvedFilm {
  readonly film: Film;
  readonly cues: FilmOnDisk['cues'];
}

/** Films of our own and places for others, as a block asks for them. */
export interface Films {
  /** False where the lessons have texts in the place of films. @param slot of a film that is none of our own */
  isShown(slot?: string): boolean;
  /** A film of our own; undefined, and reported, when it is not there. */
  own(name: string, place: Place): ShelvedFilm | undefined;
  /** What is known of the film of a place; undefined, and reported, when there is no such place. */
  about(slot: string, place: Place): VideoBlock['about'];
  /**
   * What fills a place; undefined while nothing does, which is reported of a place that only a profile can fill.
   * @param spoken language of the lesson
   */
  inSlot(slot: string, spoken: string, place: Place): ShelvedFilm | undefined;
}
