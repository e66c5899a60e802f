import type {Block, BlockType} from '../../../src/domain/blocks/blocks.ts';
import type {PracticeBlock, PracticeType} from '../../../src/domain/blocks/practice.ts';
import type {BlockLogic, LogicOf, QuestionLogic} from '../schemas/lesson.ts';
import type {BlockCompiler, CompilerOf} from './block-compiler.ts';
import {actionPlan} from './action-plan/action-plan.ts';
import {choice} from './choice/choice.ts';
import {estimate} from './estimate/estimate.ts';
import {figure} from './figure/figure.ts';
import {judge} from './judge/judge.ts';
import {mark} from './mark/mark.ts';
import {match} from './match/match.ts';
import {order} from './order/order.ts';
import {prose} from './prose/prose.ts';
import {quiz} from './quiz/quiz.ts';
import {attitude, evaluation} from './rating/rating.ts';
import {reflection} from './reflection/reflection.ts';
import {reveal} from './reveal/reveal.ts';
import {scenario} from './scenario/scenario.ts';
import {sort} from './sort/sort.ts';
import {video} from './video/video.ts';

const practice = {choice, judge, sort, match, order, mark, estimate} satisfies {
  [T in PracticeType]: CompilerOf<T>;
};
const blocks = {
  prose,
  reveal,
  figure,
  video,
  scenario,
  attitude,
  evaluation,
  reflection,
  'action-plan': actionPlan,
  quiz,
  ...practice,
} satisfies {[T in BlockType]: CompilerOf<T>};

export const compilerOfBlock = ({type}: BlockLogic): BlockCompiler<BlockLogic, Block> => blocks[type];
export const compilerOfQuestion = ({
  type,
}: QuestionLogic): BlockCompiler<LogicOf<PracticeType>, PracticeBlock> => practice[type];
