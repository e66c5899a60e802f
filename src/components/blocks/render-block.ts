import {html} from 'lit';
import {unpackAnswer, type PracticeBlock} from '../../domain/blocks/practice.ts';
import type {Answer} from '../../domain/blocks/answers/answer.ts';
import type {ActionPlanBlock} from '../../domain/blocks/action-plan/action-plan.ts';
import type {Block} from '../../domain/blocks/blocks.ts';
import type {QuizBlock} from '../../domain/blocks/quiz/quiz-block.ts';
import {unpackRating, type RatingBlock} from '../../domain/blocks/rating/rating.ts';
import type {ReflectionBlock} from '../../domain/blocks/reflection/reflection.ts';
import type {ScenarioBlock} from '../../domain/blocks/scenario/scenario-block.ts';
import type {VideoBlock} from '../../domain/blocks/video/video-block.ts';
import type {Source} from '../../domain/course.ts';
import type {ModuleProgress, SavedAnswer} from '../../domain/progress.ts';
import {isKnownRole} from '../../domain/roles.ts';
import {renderPractice} from './practice-view.ts';
import type {EndWay} from '../shell/end-way.ts';
import type {LessonExtras} from '../shell/lesson-extras.ts';

/** What blocks need from the lesson around them. */
export interface BlockContext {
  readonly module: string;
  readonly sources: readonly Source[];
  readonly progress: ModuleProgress | undefined;
  /** Decides shuffles; the same for the whole attempt. */
  readonly seed: number;
  /** Review: everything is readable, nothing changes. */
  readonly locked: boolean;
  /** See `PlayerState`. */
  readonly isPreview: boolean;
  /** Offered after a passed test. */
  readonly endWay: EndWay;
  /** Lesson id → title, for results by objective. */
  readonly objectiveTitles: ReadonlyMap<string, string>;
  /** Number of the learner's institution, see `domain/roles.ts`. */
  readonly role: number | undefined;
  readonly extras: LessonExtras;
  /** Shown in the midst of a quiz, whose screens are one block; see `trouble-notice`. */
  readonly trouble?: unknown;
}

/** The element of one block with its state. The elements themselves are loaded by `blockTags`. */
export function renderBlock(block: Block, context: BlockContext) {
  const {sources} = context;
  switch (block.type) {
    case 'prose':
      return html`<prose-block .block=${block} .sources=${sources}></prose-block>`;
    case 'reveal':
      return html`<reveal-block .block=${block} .sources=${sources}></reveal-block>`;
    case 'figure':
      return html`<figure-block .block=${block} .sources=${sources}></figure-block>`;
    case 'video':
      return renderVideo(block, context);
    case 'quiz':
      return renderQuiz(block, context);
    case 'scenario':
      return renderScenario(block, context);
    case 'attitude':
    case 'evaluation':
      return renderRating(block, context);
    case 'reflection':
      return renderReflection(block, context);
    case 'action-plan':
      return renderActionPlan(block, context);
    default:
      return renderOwnPractice(block, context);
  }
}

function renderOwnPractice(block: PracticeBlock, context: BlockContext) {
  const {progress, seed, locked, sources} = context;
  const saved = readAnswer(block, progress?.answers.get(block.tracking));
  return renderPractice(block, {...saved, seed, locked, sources, inQuiz: false, scored: false, lead: ''});
}

function renderScenario(block: ScenarioBlock, {progress, role, seed, locked, sources}: BlockContext) {
  return html`<scenario-block
    .block=${block}
    .answers=${progress?.answers}
    .nearest=${isKnownRole(role) && block.roles?.includes(role)}
    .seed=${seed}
    .locked=${locked}
    .sources=${sources}
  ></scenario-block>`;
}

function renderReflection(block: ReflectionBlock, {extras, sources}: BlockContext) {
  return html`<reflection-block
    .block=${block}
    .note=${extras.notes.get(block.id) ?? ''}
    .canKeep=${extras.canKeep}
    .sources=${sources}
  ></reflection-block>`;
}

function renderVideo(block: VideoBlock, {progress, extras, seed, locked, sources}: BlockContext) {
  return html`<video-block
    .block=${block}
    .note=${extras.notes.get(block.id) ?? ''}
    .done=${progress?.done.has(block.tracking) ?? false}
    .seed=${seed}
    .locked=${locked}
    .sources=${sources}
  ></video-block>`;
}

function renderActionPlan(block: ActionPlanBlock, {progress, role, extras, locked, sources}: BlockContext) {
  return html`<action-plan-block
    .block=${block}
    .note=${extras.notes.get(block.id) ?? ''}
    .canKeep=${extras.canKeep}
    .institutions=${extras.institutions}
    .contacts=${extras.contacts}
    .roleNumber=${role}
    .done=${progress?.done.has(block.tracking) ?? false}
    .locked=${locked}
    .sources=${sources}
  ></action-plan-block>`;
}

function renderRating(block: RatingBlock, context: BlockContext) {
  const {progress, extras, locked, isPreview, sources} = context;
  const saved = progress?.answers.get(block.tracking);
  const earlier = extras.earlier.get(block.id);
  return html`<rating-block
    .block=${block}
    .answer=${saved && unpackRating(block, saved.packed)}
    .checked=${saved?.checked ?? false}
    .ratedBefore=${earlier && unpackRating(block, earlier)}
    .locked=${locked}
    .isPreview=${isPreview}
    .sources=${sources}
  ></rating-block>`;
}

function renderQuiz(block: QuizBlock, context: BlockContext) {
  const quiz = context.progress?.quizzes.get(block.tracking);
  const answers = new Map<number, {answer: Answer; checked: boolean}>();
  for (const question of block.bank) {
    const saved = quiz?.open?.answers.get(question.tracking);
    const {answer, checked} = readAnswer(question, saved);
    if (answer) answers.set(question.tracking, {answer, checked});
  }
  return html`<quiz-block
    .block=${block}
    .quiz=${quiz}
    .answers=${answers}
    .module=${context.module}
    .objectiveTitles=${context.objectiveTitles}
    .locked=${context.locked}
    .isPreview=${context.isPreview}
    .endWay=${context.endWay}
    .sources=${context.sources}
    >${context.trouble}</quiz-block
  >`;
}

function readAnswer(block: PracticeBlock, saved: SavedAnswer | undefined) {
  if (!saved) return {answer: undefined, checked: false};
  return {answer: unpackAnswer(block, saved.packed), checked: saved.checked};
}
