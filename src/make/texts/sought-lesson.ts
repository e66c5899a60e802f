import type {LessonPlace} from '../../domain/exchange/lesson-words.ts';
import type {MakeRequest} from '../make-request.ts';
import {keyOfPlace} from './texts-view.ts';

/** A lesson that somebody opened by a button far below the editor: once it is there, they are led to it. */
export class SoughtLesson {
  #isIt: ((key: string) => boolean) | undefined;

  /** @param open the one that is open when the button is pressed */
  asked(request: MakeRequest, open: LessonPlace | undefined): void {
    const before = open && keyOfPlace(open);
    if (request.type === 'open-lesson') {
      const wanted = keyOfPlace(request.place);
      this.#isIt = (key) => key === wanted;
    } else if (request.type === 'change-lessons') {
      // Only what is added is opened; the lesson before may be drawn anew until then.
      this.#isIt = request.change.type === 'add' ? (key) => key !== before : undefined;
    }
  }

  /** Whether this is it; told once. */
  isFound(opened: LessonPlace): boolean {
    const isFound = this.#isIt?.(keyOfPlace(opened)) ?? false;
    if (isFound) this.#isIt = undefined;
    return isFound;
  }
}
