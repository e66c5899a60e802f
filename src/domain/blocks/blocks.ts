/**
 * The blocks of a lesson as the player gets them: logic from `lesson.yaml` joined with the words
 * of one language. A union on `type`, made from the two registries of kinds, `practice.ts` and `Shapes` below;
 * everything else that depends on the kind is a registry that does not compile until every kind stands in it.
 *
 * Keys are permanent: one letter a–z for each choice, card, statement or item; 1–9 for the left
 * side of a match; a word for a group. They are what the LMS stores, never a place on screen.
 */
import type {ActionPlanBlock} from './action-plan/action-plan.ts';
import type {FigureBlock} from './figure/figure.ts';
import type {PracticeShapes} from './practice.ts';
import type {ProseBlock} from './prose/prose.ts';
import type {QuizBlock} from './quiz/quiz-block.ts';
import type {AttitudeBlock, EvaluationBlock} from './rating/rating.ts';
import type {ReflectionBlock} from './reflection/reflection.ts';
import type {RevealBlock} from './reveal/reveal.ts';
import type {ScenarioBlock} from './scenario/scenario-block.ts';
import type {VideoBlock} from './video/video-block.ts';

/** Kind → shape. Kinds with an answer that is right or wrong stand in `practice.ts`. */
interface Shapes extends PracticeShapes {
  'prose': ProseBlock;
  'reveal': RevealBlock;
  'figure': FigureBlock;
  'video': VideoBlock;
  'scenario': ScenarioBlock;
  'attitude': AttitudeBlock;
  'evaluation': EvaluationBlock;
  'reflection': ReflectionBlock;
  'action-plan': ActionPlanBlock;
  'quiz': QuizBlock;
}

export type BlockType = keyof Shapes;
/** The shape of one kind. */
export type BlockOf<T extends BlockType> = Shapes[T];
export type Block = Shapes[BlockType];
