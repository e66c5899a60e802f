/** The words of a lesson that a draft adds: all of them are its own, so nothing is compared. */
import {isOwnLesson} from '../../src/domain/course/own-lesson.ts';
import type {LessonPlace, LessonWords} from '../../src/domain/exchange/lesson-words.ts';
import type {PackageDraft} from '../../src/domain/exchange/package-draft.ts';
import {ownLessonFolder} from '../profile/lessons/lessons-place.ts';
import {publishedFileOf} from '../profile/words/words-place.ts';

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
