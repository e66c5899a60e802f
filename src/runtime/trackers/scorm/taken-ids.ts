import {plainId} from '../../../domain/standards/plain-id.ts';
import type {LmsLink} from './lms-link.ts';

/** The LMS says that the value is of another type than the element's: SCORM 1.2 405, SCORM 2004 406. */
const wrongType: ReadonlySet<string> = new Set(['405', '406']);

/**
 * Which form of ids an LMS takes. The first id that is more than letters and digits is offered as it is, once in a
 * session; if that very id is refused, all of them go without their points and hyphens from then on.
 */
export class TakenIds {
  readonly #link: LmsLink;
  #isPlain: boolean | undefined;

  constructor(link: LmsLink) {
    this.#link = link;
  }

  /** The id as this LMS takes it. `element` is where it is to be set next, so that offering it does nothing else. */
  nameAt(element: string, id: string): string {
    const plain = plainId(id);
    if (plain === id || plain === '') return id;
    this.#isPlain ??= wrongType.has(this.#link.set(element, id));
    return this.#isPlain ? plain : id;
  }

  /** The id as it was found to be taken; before anything was offered, as it is. */
  nameOf(id: string): string {
    return this.#isPlain ? plainId(id) || id : id;
  }
}
