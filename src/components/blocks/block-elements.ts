import type {BlockType} from '../../domain/blocks/blocks.ts';
import type {PracticeType} from '../../domain/blocks/practice.ts';
import type {ClassName, ElementOf} from './block-tags.ts';
import {loadPractice} from './load-practice.ts';

/** How the element of a kind comes. What it shows is in `block-states.ts`, which only lessons need. */
interface BlockElement<T extends BlockType> {
  /** Few files, so that a lesson costs few requests on a bad line, and the first launch none of them. */
  load(): Promise<{readonly [K in T as ClassName<K>]: new () => ElementOf<K>}>;
  /** True when it writes something on the device. */
  readonly keepsNote?: boolean;
}

const reading = {load: () => import('./reading-blocks.ts')};
const loadPersonal = () => import('./personal-blocks.ts');

/** Kinds that are no activities. Those stand in `practice-blocks.ts`, which must have them all. */
const blockElements = {
  'prose': reading,
  'reveal': reading,
  'figure': reading,
  'video': {load: () => import('./video/video-block.ts'), keepsNote: true},
  'scenario': {load: () => import('./scenario/scenario-block.ts')},
  'attitude': {load: loadPersonal},
  'evaluation': {load: loadPersonal},
  'reflection': {load: loadPersonal, keepsNote: true},
  'action-plan': {
    load: () => import('./action-plan/action-plan-block.ts'),
    keepsNote: true,
  },
  'quiz': {load: () => import('./quiz/quiz-block.ts')},
} satisfies {readonly [T in Exclude<BlockType, PracticeType>]: BlockElement<T>};

const isOther = (type: BlockType): type is keyof typeof blockElements => type in blockElements;

/** Resolves when the element of this kind is there. */
export const loadBlock = (type: BlockType): Promise<unknown> =>
  isOther(type) ? blockElements[type].load() : loadPractice();

/** True for a block that writes something on the device. */
export const keepsNote = (type: BlockType): boolean => isOther(type) && 'keepsNote' in blockElements[type];
