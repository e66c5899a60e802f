/** The elements of blocks that ask for an answer: one file to fetch. */
import './choice/choice-block.ts';
import './estimate/estimate-block.ts';
import './judge/judge-block.ts';
import './mark/mark-block.ts';
import './match/match-block.ts';
import './order/order-block.ts';
import './sort/sort-block.ts';
