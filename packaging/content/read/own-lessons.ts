/** Lessons that a municipality adds to modules of the course. */

/** Where one stands, and what is said of it outside its own files. */
export interface OwnLesson {
  readonly id: string;
  /** Path from the project's root: of its `lesson.yaml`, its words and its drawings. */
  readonly folder: string;
  /** Path from the project's root: of the pictures in its figures. */
  readonly pictures: string;
  /** Id of the lesson of its module behind which it stands. */
  readonly after: string;
  /** Whether its module is complete only with this lesson done. */
  readonly countsForCompletion: boolean;
  /** Those it has words in; whoever reads another language gets the first. */
  readonly languages: readonly string[];
}

/** What is added to one module. */
export interface OwnModule {
  readonly lessons: readonly OwnLesson[];
  /** Path of the record of their tracking numbers; it may not be there yet. */
  readonly recordFile: string;
}

/** By module. One that lost its lessons stays: what learners saved of them has to be read past. */
export type OwnLessons = ReadonlyMap<string, OwnModule>;

/**
 * The lessons of a module with those of its own among them: each behind its `after`, several behind the same one as they
 * are listed. One whose `after` there is not comes last.
 * @param ids of the course's lessons, in their order
 */
export function withOwnLessons(
  ids: readonly string[],
  own: readonly Pick<OwnLesson, 'id' | 'after'>[],
): readonly string[] {
  const after = new Map(own.map((lesson) => [lesson.id, lesson.after]));
  return own.reduce<readonly string[]>((all, lesson) => {
    const at = all.indexOf(lesson.after);
    if (at < 0) return [...all, lesson.id];
    let end = at + 1;
    while (end < all.length && after.get(all[end] ?? '') === lesson.after) end += 1;
    return all.toSpliced(end, 0, lesson.id);
  }, ids);
}

/** A lesson and all that stand behind it, straight or behind one another: behind none of them can it stand. */
export function withThoseBehind(
  lesson: string,
  own: readonly Pick<OwnLesson, 'id' | 'after'>[],
): ReadonlySet<string> {
  const found = new Set([lesson]);
  let known: number;
  do {
    known = found.size;
    for (const {id, after} of own) if (found.has(after)) found.add(id);
  } while (found.size > known);
  return found;
}

/** The language in which a lesson is shown; undefined `own`: one of the course. A municipality need not write all languages. */
export function spokenLanguage(own: Pick<OwnLesson, 'languages'> | undefined, language: string): string {
  return own && !own.languages.includes(language) ? (own.languages[0] ?? language) : language;
}
