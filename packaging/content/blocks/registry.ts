/** The registry of kinds of blocks: what lesson.yaml may say of each, and who joins it with its words. */
import * as v from 'valibot';
import type {Block, BlockOf, BlockType} from '../../../src/domain/blocks/blocks.ts';
import type {PracticeBlock, PracticeShapes, PracticeType} from '../../../src/domain/blocks/practice.ts';
import {unknownType} from '../schemas/fields.ts';
import {actionPlan} from './action-plan/action-plan.ts';
import type {BlockCompiler} from './block-compiler.ts';
import {withQuestion, withTracked} from './block-fields.ts';
import {choice} from './choice/choice.ts';
import {estimate} from './estimate/estimate.ts';
import {figure} from './figure/figure.ts';
import {judge} from './judge/judge.ts';
import {mark} from './mark/mark.ts';
import {match} from './match/match.ts';
import {order} from './order/order.ts';
import type {KindFields, PracticeCompiler, PracticeLogicOf, QuestionLogicOf} from './practice-compiler.ts';
import {prose} from './prose/prose.ts';
import {quiz} from './quiz/quiz.ts';
import {attitude, evaluation} from './rating/rating.ts';
import {reflection} from './reflection/reflection.ts';
import {reveal} from './reveal/reveal.ts';
import {scenario} from './scenario/scenario.ts';
import {sort} from './sort/sort.ts';
import {video} from './video/video.ts';

/** Kinds with an answer that is right or wrong: activities of lessons, and questions of quizzes. */
const practice = {
  choice,
  judge,
  sort,
  match,
  order,
  mark,
  estimate,
} satisfies {
  [T in PracticeType]: PracticeCompiler<KindFields, PracticeShapes[T]>;
};

const others = {
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
} satisfies {[T in Exclude<BlockType, PracticeType>]: BlockCompiler<v.GenericSchema, BlockOf<T>>};

type Practice = typeof practice;
type Others = typeof others;

/** A question of a quiz's bank, as lesson.yaml has it. */
export type QuestionLogic = {[T in PracticeType]: QuestionLogicOf<Practice[T]['fields']>}[PracticeType];
/** A block of lesson.yaml. */
export type BlockLogic =
  | {[T in PracticeType]: PracticeLogicOf<Practice[T]['fields']>}[PracticeType]
  | {[T in keyof Others]: v.InferOutput<Others[T]['schema']>}[keyof Others];

type AnyBlock = BlockCompiler<v.GenericSchema, Block>;
type AnyPractice = PracticeCompiler<KindFields, PracticeBlock>;

const activities: readonly (readonly [type: string, kind: AnyPractice])[] = Object.entries(practice);

/** Type → kind; an activity is a block with its own fields and those of every tracked block. */
const kinds: ReadonlyMap<string, AnyBlock> = new Map([
  ...Object.entries<AnyBlock>(others),
  ...activities.map(([type, kind]) => [type, {...kind, schema: withTracked(kind.fields)}] as const),
]);

export function compilerOfBlock({type}: {readonly type: BlockType}): AnyBlock {
  const kind = kinds.get(type);
  if (!kind) throw new Error(`There is no kind of block "${type}".`);
  return kind;
}

export const compilerOfQuestion = ({type}: {readonly type: PracticeType}): AnyPractice => practice[type];

/** Names of the activities in the record of questions. */
export const practiceRecordKinds: readonly string[] = activities.flatMap(
  ([type, {recordKinds = [type]}]) => recordKinds,
);

// Lists made from a registry forget which schema belongs to which type; the types above remember.
export const blockSchema = v.variant(
  'type',
  [...kinds.values()].map(({schema}) => schema) as v.VariantOptions<'type'>,
  unknownType,
) as v.GenericSchema<unknown, BlockLogic>;

export const questionSchema = v.variant(
  'type',
  activities.map(([, {fields}]) => withQuestion(fields)) as v.VariantOptions<'type'>,
  unknownType,
) as v.GenericSchema<unknown, QuestionLogic>;
