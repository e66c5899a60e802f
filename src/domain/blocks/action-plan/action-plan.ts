import type {TrackedBase} from '../block-base.ts';

/** The plan of one's own institution; done when it was confirmed (`seen`). */
export interface ActionPlanBlock extends TrackedBase {
  readonly type: 'action-plan';
}
