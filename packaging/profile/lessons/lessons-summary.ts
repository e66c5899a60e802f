import type {OwnLessons} from '../../content/read/own-lessons.ts';

/** Which lessons a profile adds, in which languages and whether they count, for who builds with it. */
export function lessonsSummary(added: OwnLessons): readonly string[] {
  return [...added].flatMap(([module, {lessons}]) =>
    lessons.map(
      ({id, languages, countsForCompletion}) =>
        `Own lesson ${module}/${id} (${languages.join(', ')}); ${countsForCompletion ? 'it counts for completion' : 'it does not count for completion'}.`,
    ),
  );
}
