import type {ActionPlanBlock} from '../../../domain/blocks/action-plan/action-plan.ts';
import type {BlockContext} from '../block-context.ts';
import type {ActionPlanBlockElement} from './action-plan-block.ts';

/** What the element of the plan shows, from the lesson around it. */
export const actionPlanState = (
  {id, tracking}: ActionPlanBlock,
  {progress, role, extras, readOnly}: BlockContext,
): Partial<ActionPlanBlockElement> => ({
  note: extras.notes.get(id) ?? '',
  canKeep: extras.canKeep,
  institutions: extras.institutions,
  contacts: extras.contacts,
  edition: extras.edition,
  roleNumber: role,
  done: progress?.done.has(tracking) ?? false,
  readOnly,
});
