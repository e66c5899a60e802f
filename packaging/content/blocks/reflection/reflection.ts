import {blockBase, type CompilerOf} from '../block-compiler.ts';

export const reflection: CompilerOf<'reflection'> = {
  hasKeys: true,
  compile: (logic, words) => ({
    type: 'reflection',
    ...blockBase(logic, words),
    ...(words.has('hint') && {hint: words.paragraphs('hint')}),
  }),
};
