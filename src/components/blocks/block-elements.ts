import type {BlockType} from '../../domain/blocks/blocks.ts';

const reading = () => import('./reading-blocks.ts');
const practice = () => import('./practice-blocks.ts');
const scenario = () => import('./scenario/scenario-block.ts');
const personal = () => import('./personal-blocks.ts');
const plan = () => import('./action-plan/action-plan-block.ts');
const video = () => import('./video/video-block.ts');
const quiz = () => import('./quiz/quiz-block.ts');

/**
 * Block type → its tag, and how to load its element. Few files, so that a lesson costs few
 * requests on a bad line, and the first launch none of them.
 */
export const blockTags = {
  'prose': {tag: 'prose-block', load: reading},
  'reveal': {tag: 'reveal-block', load: reading},
  'figure': {tag: 'figure-block', load: reading},
  'video': {tag: 'video-block', load: video},
  'choice': {tag: 'choice-block', load: practice},
  'judge': {tag: 'judge-block', load: practice},
  'sort': {tag: 'sort-block', load: practice},
  'match': {tag: 'match-block', load: practice},
  'order': {tag: 'order-block', load: practice},
  'mark': {tag: 'mark-block', load: practice},
  'estimate': {tag: 'estimate-block', load: practice},
  'scenario': {tag: 'scenario-block', load: scenario},
  'attitude': {tag: 'rating-block', load: personal},
  'evaluation': {tag: 'rating-block', load: personal},
  'reflection': {tag: 'reflection-block', load: personal},
  'action-plan': {tag: 'action-plan-block', load: plan},
  'quiz': {tag: 'quiz-block', load: quiz},
} satisfies Readonly<
  Record<BlockType, {readonly tag: keyof HTMLElementTagNameMap & `${string}-block`; load(): Promise<unknown>}>
>;
