import {LitElement, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Lesson, LessonSummary, Module} from '../../domain/course.ts';
import type {ModuleProgress} from '../../domain/progress.ts';
import {openBlocks} from '../../domain/lesson-blocks.ts';
import {hrefOf} from '../../domain/route.ts';
import {strings} from '../../locales/index.ts';
import {FinishLessonEvent} from '../events.ts';
import {renderRich} from '../rich-text.ts';
import {sharedStyles} from '../shared-styles.ts';
import {renderBlock} from './lesson-block.ts';
import {lessonStyles} from './lesson-styles.ts';
import {renderSources} from './source-list.ts';

/** One lesson: where one is, its blocks, its sources, the way on.
 * @fires course-finish-lesson - The button at the end was pressed. */
@customElement('lesson-page')
export class LessonPageElement extends LitElement {
  static override styles = [sharedStyles, lessonStyles];

  @property({attribute: false}) module!: Module;
  @property({attribute: false}) lesson!: Lesson;
  @property({attribute: false}) progress: ModuleProgress | undefined;
  @property({attribute: false}) seed = 0;
  @property({type: Boolean}) locked = false;
  /** True after a press on "finish" that found something still open. */
  @state() private askedTooEarly = false;

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('lesson')) this.askedTooEarly = false;
  }

  override render() {
    const summary = this.summary;
    return html`
      <header class="head">${this.renderPlace(summary)}
        <h1 tabindex="-1">${this.lesson.title}</h1>
        ${this.renderGoals()}
      </header>
      <div class="blocks">${this.renderBlocks()}</div>
      ${renderSources(this.lesson.sources)} ${this.renderEnd(summary)}
      <footer class="credit">${renderRich(this.module.credit, {sources: []})}</footer>
    `;
  }

  private get summary(): LessonSummary | undefined {
    return this.module.lessons.find((lesson) => lesson.id === this.lesson.id);
  }

  private renderPlace(summary: LessonSummary | undefined) {
    const words = strings();
    const lessons = this.module.lessons.filter((lesson) => lesson.kind === 'lesson');
    const index = lessons.findIndex((lesson) => lesson.id === this.lesson.id);
    const place = index < 0 ? words.kind[summary?.kind ?? 'lesson'] : words.lessonOf(index + 1, lessons.length);
    return html`<p class="place">
      <a href=${hrefOf({module: this.module.id})}>${this.module.title}</a>
      <span>${place} · ${words.minutes(summary?.minutes ?? 0)}</span>
    </p>`;
  }

  private renderGoals() {
    if (this.lesson.goals.length === 0) return nothing;
    return html`<section class="goals">
      <h2>${strings().goals}</h2>
      <ul>
        ${this.lesson.goals.map((goal) => html`<li>${goal}</li>`)}
      </ul>
    </section>`;
  }

  private renderBlocks() {
    const context = {
      module: this.module.id,
      sources: this.lesson.sources,
      progress: this.progress,
      seed: this.seed,
      locked: this.locked,
      objectiveTitles: new Map(this.module.lessons.map((lesson) => [lesson.id, lesson.title])),
    };
    return repeat(
      this.lesson.blocks,
      (block) => `${this.lesson.id}/${block.id}`,
      (block) => html`<div id=${block.id} class="block ${block.type}">${renderBlock(block, context)}</div>`,
    );
  }

  private renderEnd(summary: LessonSummary | undefined) {
    const words = strings();
    const {previous, next} = this.neighbours();
    const isDone = summary !== undefined && (this.progress?.done.has(summary.tracking) ?? false);
    const finish = isDone ? words.goOn : next ? words.finishLesson : words.finishLast;
    return html`<nav class="end" aria-label=${words.next}>
      <div role="status">${isDone ? html`<p class="done">${words.lessonDone}</p>` : nothing}${this.renderOpen()}</div>
      <div class="ways">
        ${previous
          ? html`<a class="button" href=${hrefOf({module: this.module.id, lesson: previous.id})}>
              ${words.previous}<span class="visually-hidden">: ${previous.title}</span>
            </a>`
          : nothing}
        <button class="button primary" @click=${this.onFinish}>${finish}</button>
      </div>
    </nav>`;
  }

  private renderOpen() {
    const open = this.askedTooEarly ? openBlocks(this.lesson, this.progress) : [];
    if (open.length === 0) return nothing;
    return html`<div class="open">
      <p>${strings().stillOpen}</p>
      <ul>
        ${open.map(
          (block) => html`<li><button class="link" @click=${() => this.goTo(block.id)}>${block.title}</button></li>`,
        )}
      </ul>
      <a href=${this.nextHref()}>${strings().goOnAnyway}</a>
    </div>`;
  }

  private neighbours() {
    const {lessons} = this.module;
    const index = lessons.findIndex((lesson) => lesson.id === this.lesson.id);
    return {previous: lessons[index - 1], next: lessons[index + 1]};
  }

  private nextHref(): string {
    const {next} = this.neighbours();
    return hrefOf(next ? {module: this.module.id, lesson: next.id} : {module: this.module.id});
  }

  private goTo(id: string) {
    const block = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!block) return;
    block.tabIndex = -1;
    block.focus();
    block.scrollIntoView({block: 'start'});
  }

  private onFinish() {
    this.askedTooEarly = openBlocks(this.lesson, this.progress).length > 0;
    if (!this.askedTooEarly) this.dispatchEvent(new FinishLessonEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lesson-page': LessonPageElement;
  }
}
