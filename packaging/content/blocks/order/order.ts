import * as v from 'valibot';
import type {OrderBlock} from '../../../../src/domain/blocks/order/order.ts';
import {trackedBase} from '../block-compiler.ts';
import {letters} from '../block-fields.ts';
import {keysOf, withoutOptions, type PracticeCompiler} from '../practice-compiler.ts';

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
  options: ({items}) => keysOf(items),
  bank: ({items}) => withoutOptions(items),
};
