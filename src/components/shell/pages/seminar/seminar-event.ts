import type {SeminarPlan} from '../../../../domain/seminar/plan.ts';
import type {SeminarAction} from '../../../../domain/seminar/seminar-state.ts';

/** The room did something. */
export class SeminarEvent extends Event {
  readonly action: SeminarAction;
  constructor(action: SeminarAction) {
    super('course-seminar', {bubbles: true, composed: true});
    this.action = action;
  }
}

/** What the room did so far changed, as text to keep; `undefined`: it begins anew. */
export class KeepSeminarEvent extends Event {
  readonly text: string | undefined;
  constructor(text: string | undefined) {
    super('course-keep-seminar', {bubbles: true, composed: true});
    this.text = text;
  }
}

/** The trainer planned otherwise. */
export class PlanSeminarEvent extends Event {
  readonly plan: SeminarPlan;
  constructor(plan: SeminarPlan) {
    super('course-plan-seminar', {bubbles: true, composed: true});
    this.plan = plan;
  }
}

/** A part is to be on the wall. */
export class ShowPartEvent extends Event {
  readonly part: string;
  constructor(part: string) {
    super('course-show-part', {bubbles: true, composed: true});
    this.part = part;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-seminar': SeminarEvent;
    'course-keep-seminar': KeepSeminarEvent;
    'course-plan-seminar': PlanSeminarEvent;
    'course-show-part': ShowPartEvent;
  }
}
