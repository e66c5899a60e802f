/** The elements of blocks in which one says what one thinks: one file to fetch. */
import './rating-block.ts';
import './reflection-block.ts';
