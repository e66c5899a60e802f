import type {TemplateResult} from 'lit';
import type {Block, BlockType} from '../../domain/blocks/blocks.ts';
import {isPractice, type PracticeType} from '../../domain/blocks/practice.ts';
import type {BlockContext} from './block-context.ts';
import {blockElements} from './block-elements.ts';
import {tagOf} from './block-tags.ts';
import {drawElement, type Properties} from './draw-element.ts';
import {practiceState, renderPractice} from './practice/practice-view.ts';

/** The element of one block with its state; load it by `loadBlock` first or meanwhile. */
export function renderBlock(block: Block, context: BlockContext): TemplateResult {
  if (isPractice(block)) return renderPractice(block, practiceState(block, context));
  const {sources, trouble} = context;
  const own = stateOf[block.type].state?.(block, context);
  return drawElement(tagOf(block.type), {block, sources, ...own}, trouble);
}

/** Each kind takes its own blocks; seen as one, they take any. */
const stateOf: Readonly<
  Record<
    Exclude<BlockType, PracticeType>,
    {load(): Promise<unknown>; state?(block: Block, context: BlockContext): Properties}
  >
> = blockElements;
