import type {PracticeShapes, PracticeType} from '../../domain/blocks/practice.ts';
import type {ClassName, ElementOf} from './block-tags.ts';
import type {PracticeElement} from './practice/practice-element.ts';

/** Resolves when the elements of all activities are there: `practice-blocks.ts` must have one of each kind. */
export const loadPractice: () => Promise<{
  readonly [T in PracticeType as ClassName<T>]: new () => PracticeElement<PracticeShapes[T]> & ElementOf<T>;
}> = () => import('./practice-blocks.ts');
