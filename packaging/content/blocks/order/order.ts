import {trackedBase, type CompilerOf} from '../block-compiler.ts';

export const order: CompilerOf<'order'> = {
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
};
