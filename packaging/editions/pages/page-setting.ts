import type {EditionWords} from '../../../src/locales/by-language/editions.ts';
import type {BookPlaces} from '../text/book-places.ts';

/** What the chapters of pages share. */
export interface PageSetting {
  readonly places: BookPlaces;
  readonly words: EditionWords;
}
