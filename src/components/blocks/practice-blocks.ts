/** The elements of blocks that ask for an answer: one file to fetch. */
import './choice-block.ts';
import './estimate-block.ts';
import './judge-block.ts';
import './mark-block.ts';
import './match-block.ts';
import './order-block.ts';
import './sort-block.ts';
