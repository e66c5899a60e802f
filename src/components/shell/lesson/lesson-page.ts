import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Lesson, LessonSummary, Module} from '../../../domain/course/course.ts';
import type {ModuleState} from '../../../domain/progress/continue-place.ts';
import {isShown, openBlocks} from '../../../domain/course/lesson-blocks.ts';
import {stepsOf} from '../../../domain/course/lesson-steps.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import {strings} from '../../../locales/blocks.ts';
import {FinishLessonEvent} from '../../events.ts';
import {bringInto, moveFocus} from '../../focus/move-focus.ts';
import {foldStyles} from '../../fold-styles.ts';
import {sharedStyles} from '../../shared-styles.ts';
import type {EndWay} from '../end-way.ts';
import {inTurn, Turns} from '../in-turn.ts';
import {nextLesson} from '../next-lesson.ts';
import {renderBlock} from '../../blocks/render-block.ts';
import {noExtras, type LessonExtras} from './lesson-extras.ts';
import {renderGoals} from './goals.ts';
import {renderPlace} from './lesson-place.ts';
import {lessonStyles} from './lesson-styles.ts';
import {neighboursOf} from './neighbours.ts';
import {renderOpenBlocks} from './open-blocks.ts';
import {renderPrevious} from './previous-way.ts';
import {renderSources} from './source-list.ts';
import {StepPlace} from './steps/step-place.ts';
import {TitleLanguage} from './title-language.ts';
import {stepStyles} from './steps/step-styles.ts';
import {hasTask, isAsking} from './steps/step-task.ts';
import {renderStepLine, renderTurns} from './steps/step-ways.ts';
import {lessonStatus} from '../home/module-state.ts';
import {TroublePlace} from '../notices/trouble-place.ts';

/** One lesson: where one is, its blocks, its sources, the way on.
 * @fires course-finish-lesson - The button at the end was pressed. */
@customElement('lesson-page')
export class LessonPageElement extends LitElement {
  static override styles = [sharedStyles, foldStyles, lessonStyles, stepStyles];

  @property({attribute: false}) module!: Module;
  @property({attribute: false}) lesson!: Lesson;
  @property({attribute: false}) moduleState!: ModuleState;
  @property({attribute: false}) seed = 0;
  @property({type: Boolean}) readOnly = false;
  /** See `PlayerState`. */
  @property({attribute: false}) isPreview = false;
  /** Offered after a passed test. */
  @property({attribute: false}) endWay: EndWay;
  /** Number of the learner's institution: decides which blocks are shown. */
  @property({attribute: false}) roleNumber: number | undefined;
  @property({attribute: false}) extras: LessonExtras = noExtras;
  /** What is in the way of the learner's work; undefined: nothing. Shown where one acts. */
  @property({attribute: false}) trouble: TemplateResult | undefined;
  /** True after a press on "finish" that found something still open. */
  @state() private askedTooEarly = false;
  /** Id of the block that somebody was led to last. */
  @state() private sought: string | undefined;
  private readonly troublePlace = new TroublePlace(this);
  private readonly turns = new Turns(this, () => this.renderRoot.querySelector('.blocks'));
  readonly titleLanguage = new TitleLanguage(this, () => this.lesson.lang);
  readonly steps: StepPlace = new StepPlace(this, {
    steps: () =>
      this.extras.byStep ? stepsOf(this.shownBlocks).map((blocks) => blocks.map(({id}) => id)) : undefined,
    whole: () => this.whole,
    top: () => this.renderRoot.querySelector('.head'),
    start: (block) =>
      block === undefined ? this.renderRoot.querySelector<HTMLElement>('h1') : this.headingOf(block),
  });

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    const before = changed.get('lesson') as Lesson | undefined;
    // In another language it is the same lesson.
    if (!changed.has('lesson') || (before && keyOf(before) === keyOf(this.lesson))) return;
    this.askedTooEarly = false;
    this.sought = undefined;
    this.troublePlace.reset();
    this.steps.show(undefined);
  }

  override render() {
    const {steps} = this;
    const later = steps.at > 0;
    return html`<div class=${steps.count > 0 ? 'by-step' : ''}>
      <div
        class="head ${later ? 'later' : ''} ${this.isAsking ? 'asking' : ''}"
        data-aloud=${later ? 'off' : nothing}
      >
        ${renderStepLine(steps)} ${this.renderPlace()}
        <h1 tabindex="-1" lang=${this.lesson.lang ?? nothing}>${this.lesson.title}</h1>
        ${renderGoals(this.lesson)}
      </div>
      <div class="blocks">${this.renderBlocks()}</div>
      ${renderTurns(steps, !this.hasTask)}
      <div class=${steps.isAway(undefined) ? 'away' : ''}>
        ${keyed(
          keyOf(this.lesson),
          inTurn(this.turns, () => this.renderFoot()),
        )}
      </div>
    </div>`;
  }

  /** Resolves when all of the lesson is there. */
  get whole(): Promise<void> {
    return this.turns.whole;
  }

  private renderFoot() {
    return html`${renderSources(this.lesson.sources)} ${this.renderEnd()}`;
  }

  private get summary(): LessonSummary | undefined {
    return this.module.lessons.find((lesson) => lesson.id === this.lesson.id);
  }

  private get isDone(): boolean {
    const {summary} = this;
    return summary !== undefined && lessonStatus(summary, this.moduleState) === 'done';
  }

  /** Step by step: what is on screen waits to be done, and has a main button of its own. */
  private get hasTask(): boolean {
    return !this.readOnly && hasTask(this.shownBlocks, this.steps, this.moduleState, this.roleNumber);
  }

  /** A quiz that was not passed leads to what is worth reading again, not away. */
  private get isFinishMain(): boolean {
    return !this.hasTask && (this.summary?.kind !== 'quiz' || this.moduleState.outcome.quizPassed);
  }

  private get shownBlocks() {
    return this.lesson.blocks.filter((block) => isShown(block, this.roleNumber));
  }

  /** A question of a quiz is on screen: it begins at the top of a small one. */
  private get isAsking(): boolean {
    return isAsking(this.lesson.blocks, this.moduleState.progress);
  }

  /** What is asked and not done yet. */
  private get openBlocks() {
    return openBlocks(this.lesson, this.moduleState.progress, this.roleNumber);
  }

  private renderPlace() {
    const {module, lesson, roleNumber, steps} = this;
    const left = this.openBlocks.length;
    return renderPlace({module, lesson, roleNumber, left, byStep: steps.count > 1});
  }

  private renderBlocks() {
    const context = {
      module: this.module.id,
      sources: this.lesson.sources,
      progress: this.moduleState.progress,
      seed: this.seed,
      readOnly: this.readOnly,
      isPreview: this.isPreview,
      endWay: this.endWay,
      role: this.roleNumber,
      extras: this.extras,
      sought: this.sought,
      objectiveTitles: new Map(this.module.lessons.map((lesson) => [lesson.id, lesson.title])),
    };
    return repeat(
      this.shownBlocks,
      (block) => `${keyOf(this.lesson)}/${block.id}`,
      (block) => {
        const trouble = block.id === this.troubleAfter ? this.trouble : nothing;
        const isQuiz = block.type === 'quiz';
        return html`${block.id === this.extras.resumesAt ? html`<p class="resumed">${strings().resume.here}</p>` : nothing}
          <div id=${block.id} class="block ${block.type} ${this.steps.isAway(block.id) ? 'away' : ''}">
            ${inTurn(this.turns, () => renderBlock(block, isQuiz ? {...context, trouble} : context))}
          </div>
          ${isQuiz ? nothing : trouble}`;
      },
    );
  }

  /** Id of the block after which trouble is shown: the one acted in, else the quiz; '': at the lesson's end. */
  private get troubleAfter(): string {
    return this.troublePlace.blockOr(this.lesson.blocks.find(({type}) => type === 'quiz')?.id ?? '');
  }

  private renderEnd() {
    const words = strings();
    const {previous, next, nextHref} = neighboursOf(this.module, this.lesson);
    const {isDone} = this;
    const finish = isDone ? words.goOn : next ? words.finishLesson : words.finishLast;
    return html`<nav class="end" aria-label=${words.lessonWays}>
      ${this.troubleAfter === '' ? this.trouble : nothing}
      ${isDone ? html`<p class="done">${words.lessonDone}</p>` : nothing}${this.askedTooEarly ? renderOpenBlocks(this.openBlocks, {nextHref, goTo: (id) => this.goTo(id)}) : nothing}
      ${next ? html`<p class="next">${nextLesson(next)}</p>` : nothing}
      <div class="ways">
        ${previous ? renderPrevious(previous, hrefOf({module: this.module.id, lesson: previous.id})) : nothing}
        <button class="link" @click=${() => window.print()}>${words.printLesson}</button>
        <button class="button ${this.isFinishMain ? 'primary' : ''}" value="finish" @click=${this.onFinish}>
          ${finish}
        </button>
      </div>
    </nav>`;
  }

  /** Focus goes to the block's heading; to the block itself where its heading takes none. Returns where it went. */
  goTo(id: string): HTMLElement | undefined {
    this.steps.show(id);
    this.sought = id;
    // What is to be gone to has to be there.
    this.performUpdate();
    const heading = this.headingOf(id);
    if (!heading) return undefined;
    moveFocus(heading);
    const before = this.blockOf(id)?.previousElementSibling;
    bringInto(before?.matches('.resumed') ? before : (this.blockOf(id) ?? heading), 'top');
    return heading;
  }

  private blockOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  private headingOf(id: string): HTMLElement | null {
    const block = this.blockOf(id);
    if (!block) return null;
    block.tabIndex = -1;
    return block.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('#title[tabindex]') ?? block;
  }

  private async onFinish() {
    this.askedTooEarly = this.openBlocks.length > 0 && !this.isDone && !this.readOnly;
    if (!this.askedTooEarly) {
      this.dispatchEvent(new FinishLessonEvent());
      return;
    }
    await this.updateComplete;
    moveFocus(this.renderRoot.querySelector<HTMLElement>('.open'));
  }
}

/** The same in every language. */
const keyOf = ({module, id}: Lesson): string => `${module}/${id}`;

declare global {
  interface HTMLElementTagNameMap {
    'lesson-page': LessonPageElement;
  }
}
