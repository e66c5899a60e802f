import type {Course} from '../../../../domain/course/course.ts';
import {claimTab} from '../../../../runtime/session/tab-lock.ts';

/** Courses of learners that are this page's own as long as it is open: nobody writes over what it changes. */
export class OwnCourses {
  readonly #claimed = new Set<string>();

  /** False while the course of this learner is open in another page. */
  async claim({id, scope}: Course, learnerId: string): Promise<boolean> {
    const name = ['kr.tab', id, scope, learnerId].join(':');
    if (this.#claimed.has(name)) return true;
    const claim = claimTab(name);
    const isMine = await claim.isMine;
    if (isMine) this.#claimed.add(name);
    else claim.giveUp();
    return isMine;
  }
}
