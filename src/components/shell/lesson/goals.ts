import {html, nothing} from 'lit';
import type {Lesson} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';

/** What one can do after a lesson. */
export function renderGoals({goals, lang}: Pick<Lesson, 'goals' | 'lang'>) {
  if (goals.length === 0) return nothing;
  return html`<div class="goals">
    <h2>${strings().goals}</h2>
    <ul lang=${lang ?? nothing}>
      ${goals.map((goal) => html`<li>${goal}</li>`)}
    </ul>
  </div>`;
}
