/** Pick one or several. */
import type {ChoiceBlock} from '../blocks.ts';
import {lettersLogic} from '../answers/letters-logic.ts';
import type {PracticeLogic} from '../answers/practice-logic.ts';

export const choiceLogic: PracticeLogic<ChoiceBlock> = {
  ...lettersLogic(({choices, many}) => ({letters: choices, many})),
  interactionType: () => 'choice',
};
