import {blockBase, type CompilerOf} from '../block-compiler.ts';

export const prose: CompilerOf<'prose'> = {
  hasKeys: false,
  compile: (logic, words) => ({
    type: 'prose',
    ...blockBase(logic, words, words.neededBody()),
    look: logic.look,
  }),
};
