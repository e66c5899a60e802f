/**
 * Every reported question of the course in plain words, so that a report can be read: one file of the site,
 * `results/content/<lang>/questions.json`, in no package. Made at build time, read by the trainer's results page.
 */
import type {InteractionType} from '../blocks/answers/response.ts';

export interface QuestionBank {
  readonly modules: readonly BankModule[];
  /** By the index of their interactions in the package of the whole course. */
  readonly questions: readonly BankQuestion[];
  /** Statements that are rated before and after. */
  readonly attitudes: readonly BankAttitude[];
  /** Package → ids of its questions by index, where reports may come without ids. */
  readonly scopes: readonly BankScope[];
}

export interface BankModule {
  readonly id: string;
  readonly title: string;
  /** In the other languages of the site, as files may call it: the page's language need not be that of the package. */
  readonly otherTitles?: readonly string[];
  /** Of its quiz, 0..100; absent without one. */
  readonly passMark?: number;
  readonly lessons: readonly {readonly id: string; readonly title: string}[];
}

export interface BankQuestion {
  /** As reported: `definitions.q03`. */
  readonly id: string;
  readonly module: string;
  /** Id of the lesson in which it is asked; absent: the course does not say. */
  readonly lesson?: string;
  /** Of a quiz, a decision of a case, or a rating; absent as above. */
  readonly part?: 'quiz' | 'case' | 'rating';
  /** Id, in its lesson, of the case that a decision belongs to. */
  readonly block?: string;
  /** Id of the lesson whose objective it tests. */
  readonly objective: string;
  readonly type: InteractionType;
  readonly text: string;
  /**
   * Key → words: choices, cards, statements, left and right sides of a match, items of an order, `t` and `f`; groups by their number, `value:1`;
   * the `unit` of a number.
   */
  readonly words: Readonly<Record<string, string>>;
  /** Every right answer: parts joined by `,`; of a number its range, `19,29`. None for ratings. */
  readonly right: readonly string[];
}

export interface BankAttitude {
  /** Ids, in reports, of one statement that is asked twice. */
  readonly before: string;
  readonly after: string;
  /** What the course hopes for; absent where its authors do not say. */
  readonly wanted?: Wanted;
}

/** The end of the scale, 1 or 5, to which a rating is hoped to move. */
export type Wanted = 'agree' | 'disagree';

export interface BankScope {
  /** `course` or a module's id. */
  readonly id: string;
  /** Title of the package's SCO. */
  readonly title: string;
  /** As of a module. */
  readonly otherTitles?: readonly string[];
  /** SCORM 2004 packages of the whole course report less. */
  readonly reports: 'all' | 'test-and-attitudes';
  readonly ids: readonly string[];
}
