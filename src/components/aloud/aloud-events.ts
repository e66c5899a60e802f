/** What somebody asks for who has the course read aloud; no launch carries it. See `../events.ts`. */
import {upwards} from '../upwards.ts';

/** The page on screen is to be read aloud, from where one is. */
export class AloudEvent extends Event {
  /** It was asked for with the keyboard or by a screen reader, whose own voice says where one is. */
  readonly byKeyboard: boolean;
  constructor(byKeyboard: boolean) {
    super('course-aloud', upwards);
    this.byKeyboard = byKeyboard;
  }
}

export type AloudWish = 'pause' | 'go-on' | 'back' | 'on' | 'stop';

/** Something else is wanted of what reads. */
export class AloudWishEvent extends Event {
  readonly wish: AloudWish;
  constructor(wish: AloudWish) {
    super('course-aloud-wish', upwards);
    this.wish = wish;
  }
}

/** Another speed was picked. */
export class AloudPaceEvent extends Event {
  readonly pace: string;
  constructor(pace: string) {
    super('course-aloud-pace', upwards);
    this.pace = pace;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-aloud': AloudEvent;
    'course-aloud-wish': AloudWishEvent;
    'course-aloud-pace': AloudPaceEvent;
  }
}
