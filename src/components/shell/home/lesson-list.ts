import {LitElement, css, html, nothing} from 'lit';
import type {LessonSummary, Module} from '../../../domain/course/course.ts';
import type {ModuleState} from '../../../domain/progress/continue-place.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/index.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {isOptional, lessonStatus} from './module-state.ts';
import {statusIcon} from './status-icon.ts';
import {statusStyles} from './status-styles.ts';

/** The lessons of one module in order, each with its state, as links. */
export class LessonListElement extends LitElement {
  static override properties = {module: {attribute: false}, moduleState: {attribute: false}, current: {}};

  static override styles = [
    sharedStyles,
    statusStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        overflow: hidden;
      }
      li + li {
        border-top: 1px solid var(--kr-line);
      }
      a {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        column-gap: var(--kr-space-3);
        min-height: 3.5rem;
        padding: var(--kr-space-3) var(--kr-space-4);
        color: inherit;
        line-height: 1.35;
        text-decoration: none;
      }
      a:hover {
        background: var(--kr-accent-soft);
      }
      a:focus-visible {
        outline-offset: -3px;
        border-radius: var(--kr-radius);
      }
      a[aria-current] {
        border-left: 4px solid var(--kr-accent);
        padding-left: calc(var(--kr-space-4) - 4px);
        background: var(--kr-accent-soft);
      }
      .title {
        font-weight: 600;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-2);
        justify-content: space-between;
        margin-top: var(--kr-space-1);
        font-size: var(--kr-size-s);
        color: var(--kr-muted);
      }
      .facts > span {
        min-width: 0;
      }
      .done {
        color: var(--kr-right);
      }
      .started {
        color: var(--kr-accent);
      }
    `,
  ];

  module!: Module;
  moduleState!: ModuleState;
  /** Lesson on screen, marked as the current page. */
  current = '';

  override render() {
    return html`<ol>
      ${this.module.lessons.map((lesson) => this.renderLesson(lesson))}
    </ol>`;
  }

  private renderLesson(lesson: LessonSummary) {
    const words = strings();
    const status = lessonStatus(lesson, this.moduleState);
    return html`<li>
      <a
        href=${hrefOf({module: this.module.id, lesson: lesson.id})}
        aria-current=${lesson.id === this.current ? 'page' : nothing}
      >
        ${statusIcon(status)}
        <span>
          <span class="title" lang=${lesson.lang ?? nothing}>${lesson.title}</span>
          <span class="facts">
            <span>${this.kindOf(lesson)}${words.minutes(lesson.minutes)}</span>
            ${isOptional(lesson, this.moduleState) ? html`<span data-own>${words.optionalForYou}</span>` : nothing}
            <span data-own class=${status === 'open' ? 'visually-hidden' : status}
              >${this.statusWords(lesson)}</span
            >
          </span>
        </span>
      </a>
    </li>`;
  }

  private kindOf({id, kind}: LessonSummary): string {
    const words = strings();
    const number = this.module.lessons
      .filter((each) => each.kind === 'lesson')
      .findIndex((each) => each.id === id);
    if (number >= 0) return `${words.lessonNumber(number + 1)} · `;
    return kind === 'quiz' ? '' : `${words.kind[kind]} · `;
  }

  /** Its state; of the quiz, once there is one, the best score says more. */
  private statusWords(lesson: LessonSummary): string {
    const words = strings();
    const {quizBest} = this.moduleState.outcome;
    if (lesson.kind === 'quiz' && quizBest !== undefined) return words.bestScore(quizBest);
    return words.status[lessonStatus(lesson, this.moduleState)];
  }
}

customElements.define('lesson-list', LessonListElement);

declare global {
  interface HTMLElementTagNameMap {
    'lesson-list': LessonListElement;
  }
}
