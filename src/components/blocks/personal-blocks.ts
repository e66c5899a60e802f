/** The elements of blocks in which one says what one thinks: one file to fetch. */
export {RatingBlockElement} from './rating/rating-block.ts';
export {ReflectionBlockElement} from './reflection/reflection-block.ts';
