import {html, nothing} from 'lit';
import type {Lesson, Module} from '../../../domain/course/course.ts';
import {openBlocks} from '../../../domain/course/lesson-blocks.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/blocks.ts';
import '../../aloud/aloud-button.ts';

export interface LessonPlace {
  readonly module: Module;
  readonly lesson: Lesson;
  /** Number of the learner's institution. */
  readonly roleNumber: number | undefined;
  /** So many activities are asked and not done yet. */
  readonly left: number;
  /** The line of the step has the button that reads aloud. */
  readonly byStep: boolean;
}

/** Where one is in the module, how long it takes, how much of it is done. */
export function renderPlace({module, lesson, roleNumber, left, byStep}: LessonPlace) {
  const words = strings();
  const lessons = module.lessons.filter(({kind}) => kind === 'lesson');
  const index = lessons.findIndex(({id}) => id === lesson.id);
  const summary = module.lessons.find(({id}) => id === lesson.id);
  const place = index < 0 ? words.kind[summary?.kind ?? 'lesson'] : words.lessonOf(index + 1, lessons.length);
  const asked = openBlocks(lesson, undefined, roleNumber).length;
  return html`<div class="place" data-aloud="off">
    <a href=${hrefOf({module: module.id})}>${module.title}</a>
    <span>${place}</span>
    <span>${words.minutes(summary?.minutes ?? 0)}</span>
    ${asked > 1 ? html`<span>${words.required(asked - left, asked)}</span>` : nothing}
    ${byStep ? nothing : html`<aloud-button></aloud-button>`}
  </div>`;
}
