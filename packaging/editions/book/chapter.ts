import type {Markup} from '../text/markup.ts';

/** One file of a book that is read. */
export interface Chapter {
  /** Its path beside the table of contents. */
  readonly file: string;
  readonly title: string;
  /** All that stands below its heading. */
  readonly body: readonly Markup[];
  /** Chapters that belong below it in the table of contents. */
  readonly below?: readonly Chapter[];
}

/** A chapter, then all below it: the order of reading. */
export const inReadingOrder = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.flatMap((chapter) => [chapter, ...inReadingOrder(chapter.below ?? [])]);
