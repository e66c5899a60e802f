/** The elements of blocks that one reads: one file to fetch. */
export {FigureBlockElement} from './figure/figure-block.ts';
export {ProseBlockElement} from './prose/prose-block.ts';
export {RevealBlockElement} from './reveal/reveal-block.ts';
