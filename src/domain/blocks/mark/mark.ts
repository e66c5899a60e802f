/** Mark the passages of a running text that are signs. Reported as a choice of those marked. */
import type {RichText} from '../../text/rich-text.ts';
import type {TrackedBase, Verdicts} from '../block-base.ts';
import {lettersLogic} from '../answers/letters-logic.ts';
import {wordsByKey, type PracticeLogic} from '../answers/practice-logic.ts';

/** Find the signs in a running text: the passages stand in `body` as `["mark", {k: "a"}, "words"]`. */
export interface MarkBlock extends TrackedBase {
  readonly type: 'mark';
  /** In the order of the text. */
  readonly passages: readonly {
    readonly key: string;
    /** Its words again, plain, for lists and announcements. */
    readonly text: string;
    /** True for a sign, which is to be marked; false for what is fine. */
    readonly right: boolean;
    readonly feedback: RichText;
  }[];
  readonly verdicts: Verdicts;
}

export const markLogic: PracticeLogic<MarkBlock> = {
  ...lettersLogic(({passages}) => ({letters: passages, many: true})),
  interactionType: () => 'choice',
  words: ({passages}) => wordsByKey(passages),
};
