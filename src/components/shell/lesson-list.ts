import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {LessonSummary, Module} from '../../domain/course.ts';
import type {ModuleProgress} from '../../domain/progress.ts';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import {sharedStyles} from '../shared-styles.ts';
import {statusIcon} from './status-icon.ts';

/** The lessons of one module in order, each with its state, as links. */
@customElement('lesson-list')
export class LessonListElement extends LitElement {
  static override styles = [
    sharedStyles,
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
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: var(--kr-space-3);
        min-height: 3.5rem;
        padding: var(--kr-space-3) var(--kr-space-4);
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--kr-accent-soft);
      }
      a:focus-visible {
        outline-offset: -3px;
      }
      a[aria-current] {
        box-shadow: inset 4px 0 0 var(--kr-accent);
      }
      .title {
        font-weight: 600;
        line-height: 1.35;
      }
      .kind,
      .minutes {
        font-size: var(--kr-size-s);
        color: var(--kr-muted);
      }
      .minutes {
        white-space: nowrap;
      }
      .kind {
        display: block;
        font-weight: 400;
      }
      svg {
        width: 1.5rem;
        height: 1.5rem;
      }
      @media (max-width: 30rem) {
        a {
          grid-template-columns: auto 1fr;
        }
        .minutes {
          grid-column: 2;
        }
      }
    `,
  ];

  @property({attribute: false}) module!: Module;
  @property({attribute: false}) progress: ModuleProgress | undefined;
  /** Lesson on screen, marked as the current page. */
  @property() current = '';

  override render() {
    return html`<ol>
      ${this.module.lessons.map((lesson) => this.renderLesson(lesson))}
    </ol>`;
  }

  private renderLesson(lesson: LessonSummary) {
    const words = strings();
    const hasKind = lesson.kind === 'pre-check' || lesson.kind === 'case';
    const isDone = this.progress?.done.has(lesson.tracking) ?? false;
    return html`<li>
      <a
        href=${hrefOf({module: this.module.id, lesson: lesson.id})}
        aria-current=${lesson.id === this.current ? 'page' : nothing}
      >
        ${statusIcon(isDone)}
        <span class="title">
          ${hasKind ? html`<span class="kind">${words.kind[lesson.kind]}</span>` : nothing}
          ${lesson.title}
          <span class="visually-hidden">, ${isDone ? words.status.done : words.status.open}</span>
        </span>
        <span class="minutes">${words.minutes(lesson.minutes)}</span>
      </a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lesson-list': LessonListElement;
  }
}
