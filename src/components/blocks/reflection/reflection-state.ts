import type {ReflectionBlock} from '../../../domain/blocks/reflection/reflection.ts';
import type {BlockContext} from '../block-context.ts';
import type {ReflectionBlockElement} from './reflection-block.ts';

/** What the element of a reflection shows, from the lesson around it. */
export const reflectionState = (
  {id}: ReflectionBlock,
  {extras}: BlockContext,
): Partial<ReflectionBlockElement> => ({
  note: extras.notes.get(id) ?? '',
  canKeep: extras.canKeep,
});
