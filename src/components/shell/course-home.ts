import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Course, ModuleSummary} from '../../domain/course.ts';
import type {Outcome} from '../../domain/outcome.ts';
import type {Progress} from '../../domain/progress.ts';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import {sharedStyles} from '../shared-styles.ts';
import {statusIcon} from './status-icon.ts';
import './progress-bar.ts';

/** The first page of a course: its modules and how far one is in each. */
@customElement('course-home')
export class CourseHomeElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .hero {
        padding: var(--kr-space-4) 0 var(--kr-space-6);
      }
      .lead {
        font-size: var(--kr-size-l);
        line-height: 1.45;
        color: var(--kr-muted);
      }
      .hero .button {
        margin-top: var(--kr-space-4);
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: var(--kr-space-4);
      }
      a.card {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--kr-space-2) var(--kr-space-4);
        padding: var(--kr-space-5);
        border: 1px solid var(--kr-line);
        border-left: 6px solid var(--kr-accent);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        box-shadow: var(--kr-shadow);
        color: inherit;
        text-decoration: none;
      }
      a.card:hover {
        background: var(--kr-accent-soft);
      }
      .card h3 {
        margin: 0;
      }
      .card svg {
        width: 1.75rem;
        height: 1.75rem;
      }
      .card p,
      .card progress-bar {
        grid-column: 2;
        margin: 0;
      }
      .facts {
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
    `,
  ];

  @property({attribute: false}) course!: Course;
  @property({attribute: false}) progress!: Progress;
  @property({attribute: false}) outcome!: Outcome;
  /** Title and address of the lesson last on screen. */
  @property({attribute: false}) resume: {readonly href: string; readonly title: string} | undefined;

  override render() {
    const words = strings();
    return html`
      <section class="hero">
        <h1 tabindex="-1">${this.course.title}</h1>
        <p class="lead">${this.course.description}</p>
        <progress-bar .value=${this.outcome.measure}></progress-bar>
        ${this.resume
          ? html`<a class="button primary" href=${this.resume.href}>${words.continueAt(this.resume.title)}</a>`
          : nothing}
      </section>
      <h2>${words.modules}</h2>
      <ul>
        ${this.course.modules.map((module) => html`<li>${this.renderModule(module)}</li>`)}
      </ul>
    `;
  }

  private renderModule(module: ModuleSummary) {
    const words = strings();
    const outcome = this.outcome.modules.get(module.tracking);
    if (!outcome) return nothing;
    const score = outcome.quizBest === undefined ? '' : ` · ${words.bestScore(outcome.quizBest)}`;
    return html`<a class="card" href=${hrefOf({module: module.id})}>
      ${statusIcon(outcome.complete)}
      <h3>${module.title}${outcome.complete ? html`<span class="visually-hidden">, ${words.moduleDone}</span>` : nothing}</h3>
      <p>${module.summary}</p>
      <p class="facts">
        ${words.about(module.minutes)} · ${words.lessonsDone(outcome.lessonsDone, outcome.lessonsRequired)}${score}
      </p>
      <progress-bar .value=${outcome.measure}></progress-bar>
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-home': CourseHomeElement;
  }
}
