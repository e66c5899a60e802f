/** Put each card into its group. A group's number, in saved data and in reports, is its place in `groups`. */
import type {SortBlock} from '../blocks.ts';
import {keyedLogic, keyedParts} from '../answers/keyed-logic.ts';
import type {PracticeLogic} from '../answers/practice-logic.ts';

const groupKeys = ({groups}: SortBlock): readonly string[] => groups.map(({key}) => key);

export const sortLogic: PracticeLogic<SortBlock> = {
  ...keyedLogic((block) => ({
    right: Object.fromEntries(block.cards.map(({key, group}) => [key, group])),
    values: groupKeys(block),
  })),
  interactionType: () => 'matching',
  // The group's number: SCORM 1.2 takes one character, no word.
  parts: (block, answer) => keyedParts(answer, (group) => groupKeys(block).indexOf(group) + 1),
};
