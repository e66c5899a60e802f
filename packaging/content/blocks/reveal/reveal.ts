import * as v from 'valibot';
import type {RevealBlock} from '../../../../src/domain/blocks/reveal/reveal.ts';
import {oneOf} from '../../schemas/fields.ts';
import {trackedBase, type BlockCompiler} from '../block-compiler.ts';
import {letters, withTracked} from '../block-fields.ts';

const secondsPerOpening = 3;

const schema = withTracked({
  type: v.literal('reveal'),
  look: oneOf(['cards', 'steps', 'fold'], 'how it opens'),
  items: letters('the items'),
});

export const reveal: BlockCompiler<typeof schema, RevealBlock> = {
  schema,
  hasKeys: true,
  compile: (logic, words) => ({
    type: 'reveal',
    ...trackedBase(logic, words, {isRequired: false}),
    look: logic.look,
    items: logic.items.map((key) => ({key, label: words.label(key, 'text'), text: words.textBelow(key)})),
  }),
  seconds: ({items}) => items.length * secondsPerOpening,
  printed: ({items}) => ({parts: [{is: 'entries', entries: items}]}),
};
