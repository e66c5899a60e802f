import {html, nothing} from 'lit';
import {strings} from '../../../locales/blocks.ts';

/** What one can do after a lesson. */
export function renderGoals(goals: readonly string[]) {
  if (goals.length === 0) return nothing;
  return html`<div class="goals">
    <h2>${strings().goals}</h2>
    <ul>
      ${goals.map((goal) => html`<li>${goal}</li>`)}
    </ul>
  </div>`;
}
