import type {MadeWith} from '../../domain/exchange/facts/content-changes.ts';
import type {Draft} from '../draft/draft.ts';

/** Drafts to which nothing has come but a note of their age: what is answered about one is true of the other. */
export class NotedDrafts {
  /** With its age → as it was. */
  readonly #before = new WeakMap<Draft, Draft>();

  note(draft: Draft, madeWith: MadeWith): Draft {
    const noted = {...draft, madeWith};
    this.#before.set(noted, this.#typed(draft));
    return noted;
  }

  isSame(one: Draft, other: Draft): boolean {
    return this.#typed(one) === this.#typed(other);
  }

  #typed(draft: Draft): Draft {
    return this.#before.get(draft) ?? draft;
  }
}
