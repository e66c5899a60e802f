/** Questions of one kind, as somebody sees them who knows nothing and looks for signs of the right answer. */
import type {Place} from '../problems.ts';

/** One of the answers to pick from. */
export interface BankOption {
  /** Its permanent letter. */
  readonly key: string;
  /** Its words on one line. */
  readonly text: string;
  readonly right: boolean;
}

export interface BankQuestion {
  /** As reports name it, `definitions.q03`; of what is not reported likewise. */
  readonly id: string;
  readonly place: Place;
  /** What may be picked; a statement to judge is its only option, right when it is true; else empty. */
  readonly options: readonly BankOption[];
  /** True for a statement to judge. */
  readonly isStatement: boolean;
  /** Options, cards, pairs … that say nothing after they were picked. */
  readonly withoutFeedback: number;
}

export interface Bank {
  /** `quiz definitions`, or what is taken together over the whole course: `pre-checks` … */
  readonly name: string;
  readonly questions: readonly BankQuestion[];
}
