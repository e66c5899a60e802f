import {failureWords} from './failed.ts';
import type {View} from './view.ts';

/** What the window's title starts with; undefined while there is no page yet. @param course title of the course */
export function pageName(view: View, course: string | undefined): string | undefined {
  switch (view.type) {
    case 'loading':
      return undefined;
    case 'failed':
      return failureWords(view.reason);
    case 'home':
      return course;
    case 'page':
    case 'ended':
      return view.page.title;
    case 'question':
      return view.question.title;
    default:
      return 'lesson' in view ? view.lesson.title : view.module.title;
  }
}
