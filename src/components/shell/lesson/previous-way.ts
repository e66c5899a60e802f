import {html} from 'lit';
import type {LessonSummary} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/blocks.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';

/** The way back to the lesson before; its title is for those who hear where it leads. */
export const renderPrevious = (previous: LessonSummary, href: string) =>
  html`<a class="button back" href=${href}>
    ${strings().previous}<span class="visually-hidden">: ${titleInLanguage(previous)}</span>
  </a>`;
