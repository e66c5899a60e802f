/** Join each left item with its right side. A target's number in saved data is its place among the letters. */
import type {MatchBlock} from '../blocks.ts';
import {inKeyOrder, keyedLogic, keyedParts} from '../answers/keyed-logic.ts';
import type {PracticeLogic} from '../answers/practice-logic.ts';

export const matchLogic: PracticeLogic<MatchBlock> = {
  ...keyedLogic(({pairs, targets}) => ({
    right: Object.fromEntries(pairs.map(({key, target}) => [key, target])),
    values: inKeyOrder(targets.map(({key}) => key)),
  })),
  interactionType: () => 'matching',
  parts: (_, answer) => keyedParts(answer, (target) => target),
};
