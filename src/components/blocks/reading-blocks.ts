/** The elements of blocks that one reads: one file to fetch. */
import './figure/figure-block.ts';
import './prose/prose-block.ts';
import './reveal/reveal-block.ts';
