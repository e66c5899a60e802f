import * as v from 'valibot';
import type {OrderBlock} from '../../../../src/domain/blocks/order/order.ts';
import {plainText} from '../../markdown/plain-text.ts';
import {trackedBase} from '../block-compiler.ts';
import {letters} from '../block-fields.ts';
import {keysOf, withoutOptions, type PracticeCompiler} from '../practice-compiler.ts';
import {signOf} from '../printed.ts';

const secondsPerStep = 6;

const fields = {type: v.literal('order'), order: letters('the items in the right order')};

export const order: PracticeCompiler<typeof fields, OrderBlock> = {
  fields,
  hasKeys: true,
  compile: (logic, words) => ({
    type: 'order',
    ...trackedBase(logic, words),
    items: logic.order.map((key) => ({
      key,
      text: words.words(key, 'feedback'),
      feedback: words.feedback(key),
    })),
    verdicts: words.verdicts(),
  }),
  seconds: ({items}) => items.length * secondsPerStep,
  printed: ({items}) => {
    // As they stand in the course, their order would be the answer.
    const shown = items.toSorted((a, b) => (plainText(a.text) < plainText(b.text) ? -1 : 1));
    return {
      parts: [{is: 'items', items: shown.map(({text}, place) => ({sign: signOf(place), text}))}],
      answers: items.map((item, place) => ({
        sign: String(place + 1),
        said: [`${signOf(shown.indexOf(item))}. `, ...item.text],
        feedback: item.feedback,
      })),
    };
  },
  options: ({items}) => keysOf(items),
  bank: ({items}) => withoutOptions(items),
};
