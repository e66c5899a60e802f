/** A mistake in what the municipality or an author wrote; nothing is built while there is one. */
export interface MakingProblem {
  /** From the root of the project: `packaging/profiles/<id>.yaml`, `packaging/profiles/<id>/words/…`, `media/profiles/<id>/logo.svg`, `modules/…`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Of a profile: the field, like `['contacts', 'social-service', '0', 'phones']`; the field that the line is about. */
  readonly field?: readonly string[];
  /** Stable name of the kind of mistake: a page in another language words it by this. */
  readonly code: string;
  /** Why it is one, and what to write instead; English, as `npm run check` says it. */
  readonly message: string;
}
