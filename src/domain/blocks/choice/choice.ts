/** Pick one or several. */
import type {RichText} from '../../text/rich-text.ts';
import type {TrackedBase, Verdicts} from '../block-base.ts';
import {lettersLogic} from '../answers/letters-logic.ts';
import {wordsByKey, type PracticeLogic} from '../answers/practice-logic.ts';

/** Pick one or several. */
export interface ChoiceBlock extends TrackedBase {
  readonly type: 'choice';
  /** True when several may be picked (checkboxes). */
  readonly many: boolean;
  readonly choices: readonly {
    readonly key: string;
    readonly text: RichText;
    readonly right: boolean;
    readonly feedback: RichText;
  }[];
  readonly verdicts: Verdicts;
}

export const choiceLogic: PracticeLogic<ChoiceBlock> = {
  ...lettersLogic(({choices, many}) => ({letters: choices, many})),
  interactionType: () => 'choice',
  words: ({choices}) => wordsByKey(choices),
};
