import type {PastReturn} from '../../../../domain/return/past-returns.ts';
import {upwards} from '../../../upwards.ts';

/** Something that shows whether the device keeps a return. */
export interface Returner {
  isKept: boolean;
}

/** A return was answered to its end. */
export class ReturnDoneEvent extends Event {
  readonly asked: PastReturn;
  readonly returner: Returner;
  constructor(asked: PastReturn, returner: Returner) {
    super('course-return-done', upwards);
    this.asked = asked;
    this.returner = returner;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-return-done': ReturnDoneEvent;
  }
}
