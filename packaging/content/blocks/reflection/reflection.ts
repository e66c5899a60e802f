import * as v from 'valibot';
import type {ReflectionBlock} from '../../../../src/domain/blocks/reflection/reflection.ts';
import {fields} from '../../schemas/fields.ts';
import {blockBase, type BlockCompiler} from '../block-compiler.ts';
import {base} from '../block-fields.ts';

const secondsPerNote = 60;

const schema = fields({...base, type: v.literal('reflection')});

export const reflection: BlockCompiler<typeof schema, ReflectionBlock> = {
  schema,
  hasKeys: true,
  compile: (logic, words) => ({
    type: 'reflection',
    ...blockBase(logic, words),
    ...(words.has('hint') && {hint: words.paragraphs('hint')}),
  }),
  seconds: () => secondsPerNote,
  printed: ({hint}) => ({
    parts: [...(hint ? [{is: 'text' as const, text: hint}] : []), {is: 'own-words'}],
  }),
};
