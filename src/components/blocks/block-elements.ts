import type {BlockOf, BlockType} from '../../domain/blocks/blocks.ts';
import type {PracticeShapes, PracticeType} from '../../domain/blocks/practice.ts';
import {actionPlanState} from './action-plan/action-plan-state.ts';
import type {BlockContext} from './block-context.ts';
import type {TagOf} from './block-tags.ts';
import type {PracticeElement} from './practice/practice-element.ts';
import {quizState} from './quiz/quiz-state.ts';
import {ratingState} from './rating/rating-state.ts';
import {reflectionState} from './reflection/reflection-state.ts';
import {scenarioState} from './scenario/scenario-state.ts';
import {videoState} from './video/video-state.ts';

type ElementOf<T extends BlockType> =
  TagOf<T> extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[TagOf<T>] : never;

/** `choice-block` → `ChoiceBlock` */
type Pascal<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<S>;
/** The class that a lazy file exports for a kind, by the rule file = tag = class. */
type ClassName<T extends BlockType> = `${Pascal<TagOf<T>>}Element`;

/** A kind of block on screen. Every element gets its block and the lesson's `sources`. */
interface BlockElement<T extends BlockType> {
  /** Few files, so that a lesson costs few requests on a bad line, and the first launch none of them. */
  load(): Promise<{readonly [K in T as ClassName<K>]: new () => ElementOf<K>}>;
  /** The other properties of its element. */
  state?(block: BlockOf<T>, context: BlockContext): Partial<ElementOf<T>>;
  /** True when it writes something on the device. */
  readonly keepsNote?: boolean;
}

/** Kinds that are no activities. Those stand in `practice-blocks.ts`, which must have them all. */
export const blockElements = {
  'prose': {load: () => import('./reading-blocks.ts')},
  'reveal': {load: () => import('./reading-blocks.ts')},
  'figure': {load: () => import('./reading-blocks.ts')},
  'video': {load: () => import('./video/video-block.ts'), state: videoState, keepsNote: true},
  'scenario': {load: () => import('./scenario/scenario-block.ts'), state: scenarioState},
  'attitude': {load: () => import('./personal-blocks.ts'), state: ratingState},
  'evaluation': {load: () => import('./personal-blocks.ts'), state: ratingState},
  'reflection': {load: () => import('./personal-blocks.ts'), state: reflectionState, keepsNote: true},
  'action-plan': {
    load: () => import('./action-plan/action-plan-block.ts'),
    state: actionPlanState,
    keepsNote: true,
  },
  'quiz': {load: () => import('./quiz/quiz-block.ts'), state: quizState},
} satisfies {readonly [T in Exclude<BlockType, PracticeType>]: BlockElement<T>};

const loadPractice: () => Promise<{
  readonly [T in PracticeType as ClassName<T>]: new () => PracticeElement<PracticeShapes[T]> & ElementOf<T>;
}> = () => import('./practice-blocks.ts');

const isOther = (type: BlockType): type is keyof typeof blockElements => type in blockElements;

/** Resolves when the element of this kind is there. */
export const loadBlock = (type: BlockType): Promise<unknown> =>
  isOther(type) ? blockElements[type].load() : loadPractice();

/** True for a block that writes something on the device. */
export const keepsNote = (type: BlockType): boolean => isOther(type) && 'keepsNote' in blockElements[type];
