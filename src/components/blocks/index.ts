import type {BlockType} from '../../domain/blocks/blocks.ts';

/** Block type → its tag, and how to load its element. Only what a lesson shows is fetched. */
export const blockTags = {
  prose: {tag: 'prose-block', load: () => import('./prose-block.ts')},
  reveal: {tag: 'reveal-block', load: () => import('./reveal-block.ts')},
  figure: {tag: 'figure-block', load: () => import('./figure-block.ts')},
  choice: {tag: 'choice-block', load: () => import('./choice-block.ts')},
  judge: {tag: 'judge-block', load: () => import('./judge-block.ts')},
  sort: {tag: 'sort-block', load: () => import('./sort-block.ts')},
  match: {tag: 'match-block', load: () => import('./match-block.ts')},
  order: {tag: 'order-block', load: () => import('./order-block.ts')},
  quiz: {tag: 'quiz-block', load: () => import('./quiz-block.ts')},
} satisfies {
  readonly [T in BlockType]: {
    readonly tag: keyof HTMLElementTagNameMap & `${T}-block`;
    load(): Promise<unknown>;
  };
};
