/** The words of a lesson that a draft adds: all of them are its own, so nothing is compared. */
import {isOwnLesson} from '../../src/domain/course/own-lesson.ts';
import type {LessonPlace, LessonWords} from '../../src/domain/exchange/lesson-words.ts';
import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import type {MakingProblem} from '../../src/domain/exchange/making-problem.ts';
import type {ContentProblem} from '../content/problems.ts';
import {profileMediaFolder} from '../profile/profile.ts';
import {lessonsFolder, ownLessonFolder} from '../profile/lessons/lessons-place.ts';
import {publishedFileOf} from '../profile/words/words-place.ts';
import {mediaText} from './draft-course.ts';
import {withFields} from './told-problems.ts';

/** Where the words of a lesson stand that is compiled for a draft. */
export const compiledFileOf = (id: string, place: LessonPlace): string =>
  isOwnLesson(place.lesson)
    ? `${ownLessonFolder(id, place.module, place.lesson)}/${place.language}.md`
    : publishedFileOf(place);

/** Ids and keys are locked: what they are tied to is changed by buttons. */
export function addedWords({id, files}: PackageDraft, place: LessonPlace): LessonWords {
  const text = new TextDecoder().decode(files.get(compiledFileOf(id, place)));
  return {text, published: text, reported: new Map(), stale: [], left: []};
}

export const withAddedText = (draft: PackageDraft, place: LessonPlace, text: string): PackageDraft => ({
  ...draft,
  files: new Map(draft.files).set(compiledFileOf(draft.id, place), new TextEncoder().encode(text)),
});

/** Mistakes in what stands beside a lesson: files of films and pictures, and what the profile says of films. */
export const besideLesson = (
  problems: readonly ContentProblem[],
  draft: PackageDraft,
): readonly MakingProblem[] =>
  withFields(problems, draft).filter(
    ({file, field = []}) =>
      file.startsWith(profileMediaFolder(draft.id)) || (field[0] === 'videos' && field.length > 1),
  );

/** What changes the page of an added lesson, whatever its words are: its parts, pictures and films, as far as they are compiled. */
export const filesIn = ({id, files}: PackageDraft): readonly string[] =>
  [...files].flatMap(([path, bytes]) =>
    path.startsWith(lessonsFolder(id)) || path.startsWith(profileMediaFolder(id))
      ? [path, mediaText(path, bytes)]
      : [],
  );
