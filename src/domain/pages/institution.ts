/**
 * What each institution does when it meets a person who may have been trafficked: the data behind
 * the learner's own action plan. `modules/roles.yaml` and `roles.<lang>.md` compiled to
 * `content/<lang>/roles.json`, loaded only where a plan or a choice of institution is on screen.
 *
 * Keys are permanent: a learner's plan, kept on the device, names them.
 */
import type {Source} from '../course/course.ts';
import type {RichText} from '../text/rich-text.ts';

/** A line that a plan may tick, move or name. `key`: one letter a–z, unique in its list. */
export interface KeyedText {
  readonly key: string;
  readonly text: RichText;
}

/** What holds in every institution, whatever the plan says. */
export interface HardRule {
  /** A kebab-case word, e.g. `safety-first`. */
  readonly key: string;
  /** The rule itself, e.g. "Drošība vispirms." */
  readonly text: RichText;
  /** How plans usually break it, as a line of a plan, e.g. "Tulkot palūgsim pavadītāju." */
  readonly breach: RichText;
}

/** One step must not come after another: `first` before `then`, because of the hard rule `rule`. */
export interface StepOrder {
  readonly rule: string;
  readonly first: string;
  readonly then: string;
}

export interface Institution {
  /** Kebab-case, e.g. `social-service`. */
  readonly id: string;
  /** Permanent, from 1; what blocks name in `roles` and the saved choice stores. */
  readonly number: number;
  readonly name: string;
  /** For a menu or a badge. */
  readonly short: string;
  /** Its part in the whole, or what to bear in mind; may be empty. */
  readonly about: RichText;
  /** What one may notice there. One sign proves nothing. */
  readonly notices: readonly KeyedText[];
  /** First actions, in the recommended order. */
  readonly steps: readonly KeyedText[];
  /** Orders of steps that a hard rule asks for; any other order is the institution's own choice. */
  readonly stepOrders: readonly StepOrder[];
  /** Ids of help contacts to get in touch with. */
  readonly contacts: readonly string[];
  /** Ids of institutions whose local contact one should know. */
  readonly partners: readonly string[];
  /** What not to do. */
  readonly avoid: readonly RichText[];
  /** What happens then; maybe empty. */
  readonly after: RichText;
  /** Day on which the institution confirmed this card, ISO 8601; absent: nobody has yet. */
  readonly checked?: string;
}

/** A heading and what stands below it. */
export interface TitledText {
  readonly title: string;
  readonly text: RichText;
}

/** The whole of `roles.json`. */
export interface Institutions {
  /** What stands above the lists that are the same for everybody. */
  readonly headings: Readonly<Record<'common' | 'rules' | 'questions', TitledText>>;
  /** For everybody, before the card of the own institution. */
  readonly commonSteps: readonly KeyedText[];
  readonly hardRules: readonly HardRule[];
  /** What everybody may ask a person, alone and calmly. */
  readonly questions: readonly KeyedText[];
  /** In the order of their numbers. */
  readonly institutions: readonly Institution[];
  /** Footnotes of all of it, by their numbers from 1. */
  readonly sources: readonly Source[];
}
