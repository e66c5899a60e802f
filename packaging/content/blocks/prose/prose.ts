import * as v from 'valibot';
import type {ProseBlock} from '../../../../src/domain/blocks/prose/prose.ts';
import {fields, oneOf} from '../../schemas/fields.ts';
import {blockBase, type BlockCompiler} from '../block-compiler.ts';
import {base} from '../block-fields.ts';

const schema = fields({
  ...base,
  type: v.literal('prose'),
  look: v.optional(oneOf(['text', 'box', 'warning', 'care', 'keep'], 'how it looks'), 'text'),
});

export const prose: BlockCompiler<typeof schema, ProseBlock> = {
  schema,
  hasKeys: false,
  compile: (logic, words) => ({
    type: 'prose',
    ...blockBase(logic, words, words.neededBody()),
    look: logic.look,
  }),
  seconds: () => 0,
  printed: () => ({}),
};
