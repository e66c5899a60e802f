import type {BlockType} from '../../domain/blocks/blocks.ts';

/** The tag of a kind's element: `<choice-block>`; the two kinds of ratings share one. */
export type TagOf<T extends BlockType> = T extends 'attitude' | 'evaluation' ? 'rating-block' : `${T}-block`;

/** The element of a kind; `never` without one of its tag. */
export type ElementOf<T extends BlockType> =
  TagOf<T> extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[TagOf<T>] : never;

/** `choice-block` → `ChoiceBlock` */
type Pascal<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<S>;
/** The class that a lazy file exports for a kind, by the rule file = tag = class. */
export type ClassName<T extends BlockType> = `${Pascal<TagOf<T>>}Element`;

/** See `TagOf`; `block-elements.ts` does not compile without an element of that tag. */
export const tagOf = (type: BlockType): string =>
  type === 'attitude' || type === 'evaluation' ? 'rating-block' : `${type}-block`;
