/** Put the items in order. What is given for an item is its place, from 1. */
import type {Answer} from '../answers/answer.ts';
import type {OrderBlock} from '../blocks.ts';
import {keyedLogic} from '../answers/keyed-logic.ts';
import type {PracticeLogic} from '../answers/practice-logic.ts';

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
  parts: (_, answer) => Object.keys(answer).sort((a, b) => Number(answer[a]) - Number(answer[b])),
};
