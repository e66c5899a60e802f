import {html, nothing} from 'lit';
import type {ModuleOutcome} from '../../../domain/progress/outcome.ts';
import {strings} from '../../../locales/index.ts';

/** How many of the lessons that a module asks for are done; nothing where it asks for none. */
export const lessonsLine = ({lessonsDone, lessonsRequired}: ModuleOutcome) =>
  lessonsRequired === 0
    ? nothing
    : html`<li data-own>${strings().lessonsDone(lessonsDone, lessonsRequired)}</li>`;
