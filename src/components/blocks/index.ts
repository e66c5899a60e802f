import type {BlockType} from '../../domain/blocks/blocks.ts';

const reading = () => import('./reading-blocks.ts');
const practice = () => import('./practice-blocks.ts');
const quiz = () => import('./quiz-block.ts');

/**
 * Block type → its tag, and how to load its element. Three files, so that a lesson costs few
 * requests on a bad line, and the first launch none of them.
 */
export const blockTags = {
  prose: {tag: 'prose-block', load: reading},
  reveal: {tag: 'reveal-block', load: reading},
  figure: {tag: 'figure-block', load: reading},
  choice: {tag: 'choice-block', load: practice},
  judge: {tag: 'judge-block', load: practice},
  sort: {tag: 'sort-block', load: practice},
  match: {tag: 'match-block', load: practice},
  order: {tag: 'order-block', load: practice},
  quiz: {tag: 'quiz-block', load: quiz},
} satisfies {
  readonly [T in BlockType]: {
    readonly tag: keyof HTMLElementTagNameMap & `${T}-block`;
    load(): Promise<unknown>;
  };
};
