import type {Block} from '../../domain/blocks/blocks.ts';
import {loadBlock} from './block-elements.ts';

/** Loads the elements of these blocks, those of a quiz's questions included. Rejects when some do not arrive. */
export async function loadElements(blocks: readonly Block[]): Promise<void> {
  const types = blocks.flatMap((block) =>
    block.type === 'quiz' ? [block.type, ...block.bank.map(({type}) => type)] : [block.type],
  );
  await Promise.all([...new Set(types)].map(loadBlock));
}
