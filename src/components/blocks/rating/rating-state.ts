import {unpackRating, type RatingBlock} from '../../../domain/blocks/rating/rating.ts';
import type {BlockContext} from '../block-context.ts';
import type {RatingBlockElement} from './rating-block.ts';

/** What the element of rated statements shows, from the lesson around it. */
export function ratingState(
  block: RatingBlock,
  {progress, extras, readOnly, isPreview}: BlockContext,
): Partial<RatingBlockElement> {
  const saved = progress?.answers.get(block.tracking);
  const earlier = extras.earlier.get(block.id);
  return {
    answer: saved && unpackRating(block, saved.packed),
    checked: saved?.checked ?? false,
    ratedBefore: earlier === undefined ? undefined : unpackRating(block, earlier),
    readOnly,
    isPreview,
  };
}
