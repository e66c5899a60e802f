import type {BlockType} from '../../domain/blocks/blocks.ts';

/** The tag of a kind's element: `<choice-block>`; the two kinds of ratings share one. */
export type TagOf<T extends BlockType> = T extends 'attitude' | 'evaluation' ? 'rating-block' : `${T}-block`;

/** See `TagOf`; `block-elements.ts` does not compile without an element of that tag. */
export const tagOf = (type: BlockType): string =>
  type === 'attitude' || type === 'evaluation' ? 'rating-block' : `${type}-block`;
