import type {ScenarioBlock} from '../../../domain/blocks/scenario/scenario-block.ts';
import {isOffered} from '../../../domain/blocks/scenario/scenario.ts';
import {isKnownRole} from '../../../domain/course/roles.ts';
import type {BlockContext} from '../block-context.ts';
import type {ScenarioBlockElement} from './scenario-block.ts';

/** What the element of a scenario shows, from the lesson around it. */
export const scenarioState = (
  block: ScenarioBlock,
  {progress, role, seed, readOnly, sought}: BlockContext,
): Partial<ScenarioBlockElement> => ({
  answers: progress?.answers,
  isNear: isKnownRole(role) && (block.roles?.includes(role) ?? false),
  isOffered: isOffered(block, role),
  isSought: sought === block.id,
  seed,
  readOnly,
});
