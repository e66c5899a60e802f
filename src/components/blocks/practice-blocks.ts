/** The elements of blocks that ask for an answer to be checked, in the order of their kinds: one file to fetch. */
export {ChoiceBlockElement} from './choice/choice-block.ts';
export {JudgeBlockElement} from './judge/judge-block.ts';
export {SortBlockElement} from './sort/sort-block.ts';
export {MatchBlockElement} from './match/match-block.ts';
export {OrderBlockElement} from './order/order-block.ts';
export {MarkBlockElement} from './mark/mark-block.ts';
export {EstimateBlockElement} from './estimate/estimate-block.ts';
