import type {TemplateResult} from 'lit';
import type {Block} from '../../domain/blocks/blocks.ts';
import {isPractice} from '../../domain/blocks/practice.ts';
import type {BlockContext} from './block-context.ts';
import {stateOf} from './block-states.ts';
import {tagOf} from './block-tags.ts';
import {drawElement} from './draw-element.ts';
import {practiceState, renderPractice} from './practice/practice-view.ts';

/** The element of one block with its state; load it by `loadBlock` first or meanwhile. */
export function renderBlock(block: Block, context: BlockContext): TemplateResult {
  if (isPractice(block)) return renderPractice(block, practiceState(block, context));
  const {sources, trouble} = context;
  return drawElement(tagOf(block.type), {block, sources, ...stateOf(block, context)}, trouble);
}
