/** The elements of blocks in which one says what one thinks or plans: one file to fetch. */
import './action-plan-block.ts';
import './rating-block.ts';
import './reflection-block.ts';
