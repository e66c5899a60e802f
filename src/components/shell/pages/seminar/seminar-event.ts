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

declare global {
  interface HTMLElementEventMap {
    'course-seminar': SeminarEvent;
    'course-keep-seminar': KeepSeminarEvent;
  }
}
