import type {Block, BlockType, PracticeBlock, PracticeType} from '../../../src/domain/blocks/blocks.ts';
import type {BlockLogic, LogicOf, QuestionLogic} from '../schemas/lesson.ts';
import type {BlockCompiler, CompilerOf} from './block-compiler.ts';
import {actionPlan} from './action-plan.ts';
import {choice} from './choice.ts';
import {estimate} from './estimate.ts';
import {figure} from './figure.ts';
import {judge} from './judge.ts';
import {mark} from './mark.ts';
import {match} from './match.ts';
import {order} from './order.ts';
import {prose} from './prose.ts';
import {quiz} from './quiz.ts';
import {attitude, evaluation} from './rating.ts';
import {reflection} from './reflection.ts';
import {reveal} from './reveal.ts';
import {scenario} from './scenario.ts';
import {sort} from './sort.ts';
import {video} from './video.ts';

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
