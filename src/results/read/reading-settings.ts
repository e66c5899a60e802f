import type {DateOrder} from './values/date-order.ts';

export interface ReadingSettings {
  /** Minutes that this place is east of UTC at a moment, as `-new Date(utcMs).getTimezoneOffset()`. */
  readonly offsetMinutesAt: (utcMs: number) => number;
  /** What the trainer answered for this file. */
  readonly dateOrder?: DateOrder;
}
