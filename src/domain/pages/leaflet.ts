/** One printed page for a person who may need help: `content/<lang>/leaflet.json`, loaded when its page is opened. */
import type {Source} from '../course/course.ts';
import type {RichText} from '../text/rich-text.ts';
import type {Phone} from './help.ts';

export interface Leaflet {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly LeafletSection[];
  /** Footnotes, by their numbers from 1. */
  readonly sources: readonly Source[];
}

export interface LeafletSection {
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
  /** For whom: the person, the specialist who hands it over (not printed), or the person again as a slip to cut off. */
  readonly look: 'page' | 'note' | 'slip';
  /** Whom to call; the numbers are those of the help page. */
  readonly contacts: readonly LeafletContact[];
}

export interface LeafletContact {
  /** In a few plain words. */
  readonly label: string;
  readonly phones: readonly Phone[];
}
