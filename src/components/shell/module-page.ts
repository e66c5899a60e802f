import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {LessonSummary, Module, ModuleSummary} from '../../domain/course.ts';
import type {ModuleProgress} from '../../domain/progress.ts';
import type {ModuleOutcome} from '../../domain/outcome.ts';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import {renderRich} from '../rich-text.ts';
import {sharedStyles} from '../shared-styles.ts';
import './lesson-list.ts';
import './progress-bar.ts';

/** The first page of a module: what it gives, where one is, its lessons. */
@customElement('module-page')
export class ModulePageElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .hero {
        padding: var(--kr-space-5);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
        border: 1px solid var(--kr-line);
        border-top: 6px solid var(--kr-accent);
        box-shadow: var(--kr-shadow);
        margin-bottom: var(--kr-space-6);
      }
      .facts {
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
      .hero .button {
        margin-top: var(--kr-space-4);
      }
      .credit {
        margin-top: var(--kr-space-6);
        font-size: var(--kr-size-s);
        color: var(--kr-muted);
      }
      @media (max-width: 30rem) {
        .hero {
          padding: var(--kr-space-4);
        }
        .hero .button {
          width: 100%;
        }
      }
    `,
  ];

  @property({attribute: false}) summary!: ModuleSummary;
  @property({attribute: false}) module!: Module;
  @property({attribute: false}) progress: ModuleProgress | undefined;
  @property({attribute: false}) outcome!: ModuleOutcome;
  /** Tracking number of the lesson last on screen, if it was in this module. */
  @property({attribute: false}) lastLesson: number | undefined;

  override render() {
    const words = strings();
    const {summary, outcome} = this;
    return html`
      <section class="hero">
        <h1 tabindex="-1">${this.module.title}</h1>
        ${renderRich(this.module.intro, {sources: []})}
        <p class="facts">
          ${words.about(summary.minutes)} · ${words.lessonsDone(outcome.lessonsDone, outcome.lessonsRequired)} ·
          ${this.scoreWords()}
        </p>
        <progress-bar .value=${outcome.measure}></progress-bar>
        ${this.renderContinue()}
      </section>
      <section>
        <h2>${words.lessons}</h2>
        <lesson-list .module=${this.module} .progress=${this.progress}></lesson-list>
      </section>
      <footer class="credit">${renderRich(this.module.credit, {sources: []})}</footer>
    `;
  }

  private renderContinue() {
    const words = strings();
    const next = this.nextLesson();
    if (!next) return nothing;
    const label = this.outcome.complete
      ? words.again
      : this.progress
        ? words.continueAt(next.title)
        : words.start;
    return html`<a class="button primary" href=${hrefOf({module: this.module.id, lesson: next.id})}>${label}</a>`;
  }

  /** The lesson left open, else the first one not done, else the first. */
  private nextLesson(): LessonSummary | undefined {
    const {lessons} = this.module;
    const isOpen = (lesson: LessonSummary) => !this.progress?.done.has(lesson.tracking);
    const last = lessons.find((lesson) => lesson.tracking === this.lastLesson);
    return (last && isOpen(last) ? last : lessons.find(isOpen)) ?? lessons[0];
  }

  private scoreWords(): string {
    const words = strings();
    const {quizBest} = this.outcome;
    if (quizBest !== undefined) return words.bestScore(quizBest);
    return this.summary.quiz ? words.noScore : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'module-page': ModulePageElement;
  }
}
