/** Put the items in order. What is given for an item is its place, from 1. */
import type {RichText} from '../../text/rich-text.ts';
import type {Answer} from '../answers/answer.ts';
import type {TrackedBase, Verdicts} from '../block-base.ts';
import {keyedLogic} from '../answers/keyed-logic.ts';
import {wordsByKey, type PracticeLogic} from '../answers/practice-logic.ts';

/** Put the items in order. */
export interface OrderBlock extends TrackedBase {
  readonly type: 'order';
  /** In the right order. */
  readonly items: readonly {readonly key: string; readonly text: RichText; readonly feedback: RichText}[];
  readonly verdicts: Verdicts;
}

const placeOf = (index: number): string => String(index + 1);

const keyed = keyedLogic<OrderBlock>(({items}) => ({
  right: Object.fromEntries(items.map(({key}, index) => [key, placeOf(index)])),
  values: items.map((_, index) => placeOf(index)),
}));

/** No order has two items in one place. */
const hasPlaceTwice = (answer: Answer): boolean => {
  const places = Object.values(answer);
  return new Set(places).size < places.length;
};

export const orderLogic: PracticeLogic<OrderBlock> = {
  ...keyed,
  isAnswered: (block, answer) => keyed.isAnswered(block, answer) && !hasPlaceTwice(answer),
  unpack: (block, packed) => {
    const answer = keyed.unpack(block, packed);
    return hasPlaceTwice(answer) ? {} : answer;
  },
  interactionType: () => 'sequencing',
  words: ({items}) => wordsByKey(items),
  parts: (_, answer) => Object.keys(answer).sort((a, b) => Number(answer[a]) - Number(answer[b])),
};
