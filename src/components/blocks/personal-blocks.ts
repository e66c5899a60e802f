/** The elements of blocks in which one says what one thinks: one file to fetch. */
import './rating/rating-block.ts';
import './reflection/reflection-block.ts';
