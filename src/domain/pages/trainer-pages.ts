import type {RichText} from '../text/rich-text.ts';

/** What a module holds for a group in a room; either part may be empty. */
export interface TrainerPages {
  readonly id: string;
  readonly title: string;
  /** Questions to discuss, an exercise, what to watch for. */
  readonly trainer: RichText;
  /** One page for the participants. */
  readonly handout: RichText;
}
