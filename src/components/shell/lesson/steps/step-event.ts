import {upwards} from '../../../upwards.ts';

/** Another step of the lesson is on screen. */
export class StepEvent extends Event {
  constructor() {
    super('course-step', upwards);
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-step': StepEvent;
  }
}
