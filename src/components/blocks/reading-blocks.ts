/** The elements of blocks that one reads: one file to fetch. */
import './figure-block.ts';
import './prose-block.ts';
import './reveal-block.ts';
