import type {Block, BlockOf, BlockType} from '../../domain/blocks/blocks.ts';
import type {PracticeBlock, PracticeType} from '../../domain/blocks/practice.ts';
import {actionPlanState} from './action-plan/action-plan-state.ts';
import type {BlockContext} from './block-context.ts';
import type {ElementOf} from './block-tags.ts';
import type {Properties} from './draw-element.ts';
import {quizState} from './quiz/quiz-state.ts';
import {ratingState} from './rating/rating-state.ts';
import {reflectionState} from './reflection/reflection-state.ts';
import {scenarioState} from './scenario/scenario-state.ts';
import {videoState} from './video/video-state.ts';

/** Kind → the properties of its element, besides the block and the lesson's `sources`, which every element gets. */
const states: {
  readonly [T in Exclude<BlockType, PracticeType>]?: {
    of(block: BlockOf<T>, context: BlockContext): Partial<ElementOf<T>>;
  };
} = {
  'video': {of: videoState},
  'scenario': {of: scenarioState},
  'attitude': {of: ratingState},
  'evaluation': {of: ratingState},
  'reflection': {of: reflectionState},
  'action-plan': {of: actionPlanState},
  'quiz': {of: quizState},
};

type OtherBlock = Exclude<Block, PracticeBlock>;

// A method, not a function property: only so may the registry treat each kind's as one.
interface State {
  of(block: OtherBlock, context: BlockContext): Properties;
}

/** What the element of a block shows, from the lesson around it; nothing more for a block that is only read. */
export function stateOf(block: OtherBlock, context: BlockContext): Properties {
  const all: Readonly<Record<string, State>> = states;
  return all[block.type]?.of(block, context) ?? {};
}
