/** What the parts of a video block tell it; nobody outside hears of these. */
import type {FilmPlace} from '../../../domain/blocks/video/watched.ts';

/** The film went on. `isSettled`: it stopped there, for now. */
export class FilmPlaceEvent extends Event {
  readonly place: FilmPlace;
  readonly isSettled: boolean;
  constructor(place: FilmPlace, isSettled: boolean) {
    super('film-place');
    this.place = place;
    this.isSettled = isSettled;
  }
}

/** A row of the transcript was pressed. */
export class FilmJumpEvent extends Event {
  readonly toMs: number;
  constructor(toMs: number) {
    super('film-jump');
    this.toMs = toMs;
  }
}

declare global {
  interface HTMLElementEventMap {
    'film-place': FilmPlaceEvent;
    'film-jump': FilmJumpEvent;
  }
}
