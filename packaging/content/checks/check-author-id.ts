import type {Place, Problems} from '../problems.ts';

/** An author's id in brackets, like (F12) or [S49, C3]. */
const authorId = /[([][^)\]]*\b[FSCJ]\d{1,3}[a-z]?\b[^)\]]*[)\]]/;

/** Tells an author's id that a learner would read. */
export function checkAuthorId(text: string, place: Place, problems: Problems): void {
  const id = authorId.exec(text);
  if (!id) return;
  problems.add(
    place,
    'author-id',
    `"${id[0]}" is an author's id. Cite a source with [^key] and put fact ids into "facts:" of lesson.yaml.`,
  );
}
