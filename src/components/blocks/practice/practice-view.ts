import type {TemplateResult} from 'lit';
import type {Answer} from '../../../domain/blocks/answers/answer.ts';
import {unpackAnswer, type PracticeBlock} from '../../../domain/blocks/practice.ts';
import type {SavedAnswer} from '../../../domain/progress/progress.ts';
import type {BlockContext} from '../block-context.ts';
import {tagOf} from '../block-tags.ts';
import {drawElement} from '../draw-element.ts';
import type {PracticeElement} from './practice-element.ts';

/** Properties of a practice element beside its block, see PracticeElement. */
export type PracticeState = Pick<
  PracticeElement<PracticeBlock>,
  'answer' | 'checked' | 'seed' | 'readOnly' | 'inQuiz' | 'scored' | 'lead' | 'sources'
>;

/** The element of a practice block with its state; load it first or meanwhile. */
export const renderPractice = (block: PracticeBlock, state: PracticeState): TemplateResult =>
  drawElement(tagOf(block.type), {block, ...state});

/** Its state in a lesson. */
export function practiceState(
  block: PracticeBlock,
  {progress, seed, readOnly, sources}: BlockContext,
): PracticeState {
  const saved = readAnswer(block, progress?.answers.get(block.tracking));
  return {...saved, seed, readOnly, sources, inQuiz: false, scored: false, lead: ''};
}

/** A saved answer as elements take it. */
export function readAnswer(
  block: PracticeBlock,
  saved: SavedAnswer | undefined,
): {readonly answer: Answer | undefined; readonly checked: boolean} {
  if (!saved) return {answer: undefined, checked: false};
  return {answer: unpackAnswer(block, saved.packed), checked: saved.checked};
}
