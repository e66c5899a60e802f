/** What blocks of several types have in common. */
import type {RichText} from '../text/rich-text.ts';

/** What every block has. */
export interface BlockBase {
  /** Kebab-case, permanent, unique in its lesson. */
  readonly id: string;
  /** The block's heading, plain text. */
  readonly title: string;
  /** Of the heading, where it is in another language than the course; in texts their own marks say so. */
  readonly lang?: string;
  /** Text before the activity (prompt, introduction). */
  readonly body: RichText;
  /** Numbers of the institutions it is meant for; absent: for everybody. See `../course/roles.ts`. */
  readonly roles?: readonly number[];
}

/** What every block has whose state is saved. */
export interface TrackedBase extends BlockBase {
  /** Number of its slot in the module: permanent, never reused. */
  readonly tracking: number;
  /** True when the lesson is complete only with this block done. */
  readonly required: boolean;
  /** Width of its slot, where that is wider than its answers: a slot in which another block stands for each learner. */
  readonly bits?: number;
}

/** Words shown after checking, by how well it went; absent ones fall back to the UI's words. */
export interface Verdicts {
  readonly right?: RichText;
  readonly partly?: RichText;
  readonly wrong?: RichText;
}

/** What a report of an LMS needs of a thing that is answered. */
export interface Reported {
  /** Id in LMS reports, e.g. "definitions.q03". */
  readonly reportId: string;
  /** What was asked as one line of plain text, for LMS reports (≤ 250 characters). */
  readonly plainText: string;
  /** Fixed index of its interaction in this package; −1: it is not reported. */
  readonly interaction: number;
}
