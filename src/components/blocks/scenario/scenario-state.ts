import type {ScenarioBlock} from '../../../domain/blocks/scenario/scenario-block.ts';
import {isKnownRole} from '../../../domain/course/roles.ts';
import type {BlockContext} from '../block-context.ts';
import type {ScenarioBlockElement} from './scenario-block.ts';

/** What the element of a scenario shows, from the lesson around it. */
export const scenarioState = (
  {roles}: ScenarioBlock,
  {progress, role, seed, readOnly}: BlockContext,
): Partial<ScenarioBlockElement> => ({
  answers: progress?.answers,
  nearest: isKnownRole(role) && (roles?.includes(role) ?? false),
  seed,
  readOnly,
});
