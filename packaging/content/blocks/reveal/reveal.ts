import {trackedBase, type CompilerOf} from '../block-compiler.ts';

export const reveal: CompilerOf<'reveal'> = {
  hasKeys: true,
  compile: (logic, words) => ({
    type: 'reveal',
    ...trackedBase(logic, words, {isRequired: false}),
    look: logic.look,
    items: logic.items.map((key) => ({key, label: words.label(key, 'text'), text: words.textBelow(key)})),
  }),
};
