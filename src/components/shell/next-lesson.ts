import type {LessonSummary} from '../../domain/course/course.ts';
import {strings} from '../../locales/blocks.ts';
import {titleInSentence} from '../text/title-in-sentence.ts';

/** Which lesson comes next, and how long it takes. */
export function nextLesson(next: Pick<LessonSummary, 'title' | 'lang' | 'minutes'>) {
  const words = strings();
  return titleInSentence((title) => words.nextLesson(title, words.minutes(next.minutes)), next);
}
