/** Where to find help: `content/<lang>/help.json`, loaded when the help panel opens. */
import type {Source} from '../course/course.ts';
import type {RichText} from '../text/rich-text.ts';

export interface Help {
  readonly title: string;
  readonly summary: string;
  /** The most urgent first. */
  readonly groups: readonly HelpGroup[];
  readonly contacts: readonly HelpContact[];
}

export interface HelpGroup {
  readonly id: string;
  readonly title: string;
  readonly text: RichText;
  /** Ids of contacts; one may stand in several groups. */
  readonly contacts: readonly string[];
}

export interface HelpContact {
  readonly id: string;
  readonly name: string;
  /** What one calls for, and what to mind. */
  readonly text: RichText;
  readonly phones: readonly Phone[];
  readonly email?: string;
  readonly url?: string;
  /** Only where sources agree, e.g. "visu diennakti". */
  readonly hours?: string;
  /** Where the contact was found. */
  readonly source: Source;
  /** Year of that page, e.g. `2022`; absent when the page has no date. */
  readonly year?: string;
}

export interface Phone {
  /** `+371 28612120` */
  readonly number: string;
  /** `tel:+37128612120` */
  readonly href: string;
}
