import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {continuePlace, type ModuleState} from '../../../domain/progress/continue-place.ts';
import {resumeOf, type ResumeLesson} from '../../../domain/progress/resume.ts';
import {strings} from '../../../locales/blocks.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {nextLesson} from '../next-lesson.ts';
import type {PlayerState} from '../player-state.ts';
import {moduleStateIn} from './module-state.ts';

/**
 * Stands around the way on of somebody who has begun: where they were, what comes next, what is left and done. It comes with
 * the first lesson; without it the way on stands alone.
 *
 * @slot - The way on.
 */
@customElement('resume-card')
export class ResumeCardElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .card {
        margin-top: var(--kr-space-4);
        padding: var(--kr-space-4);
        border-left: 4px solid var(--kr-accent);
        border-radius: var(--kr-radius-s);
        background: var(--kr-surface-2);
      }
      h2 {
        margin: 0 0 var(--kr-space-1);
        font-size: var(--kr-size-l);
      }
      p {
        margin: 0;
      }
      .quiet,
      ul {
        font-size: var(--kr-size-s);
        color: var(--kr-muted);
      }
      .quiet {
        min-height: 2lh;
        margin-top: var(--kr-space-3);
      }
      ul {
        margin: var(--kr-space-3) 0 0;
        padding: var(--kr-space-3) 0 0;
        border-top: 1px solid var(--kr-line);
        list-style: none;
      }
    `,
  ];

  @property({attribute: false}) state!: PlayerState;

  override render() {
    const words = strings();
    const {course, outlines} = this.state;
    const modules = course.modules.flatMap(({id}) => moduleStateIn(this.state, id) ?? []);
    const place = continuePlace(modules, outlines);
    if (!place) return html`<slot></slot>`;
    const {here, lessons, tests, minutesLeft} = resumeOf(place, outlines.get(place.summary.id), modules);
    // The card has its box at once; which lesson it is may come later.
    const isBegun = here?.isBegun ?? isLeft(modules.find(({summary}) => summary === place.summary));
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${isBegun ? words.resume.here : words.resume.next}</h2>
      <p>${place.summary.title}</p>
      <slot></slot>
      <p class="quiet">${here ? this.renderLesson(here) : nothing}</p>
      <ul>
        <li>${words.lessonsDone(lessons.done, lessons.all)}</li>
        ${tests.all > 0 ? html`<li>${words.resume.tests(tests.passed, tests.all)}</li>` : nothing}
        <li>${words.resume.courseLeft(words.about(minutesLeft))}</li>
      </ul>
    </section>`;
  }

  private renderLesson({isBegun, tasks, minutes, next}: ResumeLesson) {
    const words = strings();
    return html`${isBegun && tasks.all > 1 ? html`${words.resume.tasks(tasks.done, tasks.all)}. ` : nothing}${words.resume.left(words.about(minutes))}
    ${next ? html`<br />${nextLesson(next)}` : nothing}`;
  }
}

/** The lesson last on screen was in this module, and is not done. */
const isLeft = (module: ModuleState | undefined): boolean =>
  module?.lastLesson !== undefined && module.progress?.done.has(module.lastLesson) !== true;

declare global {
  interface HTMLElementTagNameMap {
    'resume-card': ResumeCardElement;
  }
}
