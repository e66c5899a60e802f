/** Mark the passages of a running text that are signs. Reported as a choice of those marked. */
import type {MarkBlock} from '../blocks.ts';
import {lettersLogic} from '../answers/letters-logic.ts';
import type {PracticeLogic} from '../answers/practice-logic.ts';

export const markLogic: PracticeLogic<MarkBlock> = {
  ...lettersLogic(({passages}) => ({letters: passages, many: true})),
  interactionType: () => 'choice',
};
