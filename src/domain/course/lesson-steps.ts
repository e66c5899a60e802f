/** A lesson in steps, for whoever reads it piece by piece. */
import type {Block} from '../blocks/blocks.ts';
import {textsIn} from '../text/texts-in.ts';

/** Letters of prose that one reads on a phone without losing the thread: about one screen. */
const mostLetters = 900;

/**
 * The blocks of each step: short prose stays together, whatever one does or looks at stands alone. A lesson without blocks
 * is one step.
 */
export function stepsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const steps: Block[][] = [];
  let letters = Infinity;
  for (const block of blocks) {
    const own = block.type === 'prose' ? textsIn(block).join(' ').length : Infinity;
    const last = steps.at(-1);
    if (last && letters + own <= mostLetters) last.push(block);
    else steps.push([block]);
    letters = last && letters + own <= mostLetters ? letters + own : own;
  }
  return steps.length > 0 ? steps : [[]];
}
