import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Answer} from '../../../domain/blocks/answers/answer.ts';
import type {Question, QuizBlock} from '../../../domain/blocks/quiz/quiz-block.ts';
import type {Source} from '../../../domain/course/course.ts';
import {isPassed} from '../../../domain/quiz/passing.ts';
import {hrefOf} from '../../../domain/course/route.ts';
import type {OpenTry, QuizProgress} from '../../../domain/progress/progress.ts';
import {strings} from '../../../locales/blocks.ts';
import {MoveEvent, StartTryEvent} from '../../events.ts';
import {moveFocus} from '../../focus/move-focus.ts';
import {renderRich} from '../../text/rich-text.ts';
import '../../shell/end-button.ts';
import {renderEnd, type EndWay} from '../../shell/end-way.ts';
import type {PracticeElement} from '../practice/practice-element.ts';
import {renderPractice} from '../practice/practice-view.ts';
import {lessonToReread, renderQuizResult} from './quiz-result.ts';
import {renderQuizFacts} from './quiz-facts.ts';
import {quizStyles} from './quiz-styles.ts';
import {isOtherBlock} from '../block-change.ts';

/**
 * A quiz: start, one question at a time, result. The try itself (draw, place, answers) comes from
 * outside, so that a reload shows exactly the same. So do the elements of its questions: `loadElements` first.
 *
 * @slot trouble - What is in the way of the learner's work: below the buttons, and under the score.
 * @fires course-start-try - A (new) try is asked for.
 * @fires course-move - Another question, or the result (`at` = number of questions), is asked for.
 * @fires course-draft, course-check - From the question on screen; `slot` is the question's.
 */
@customElement('quiz-block')
export class QuizBlockElement extends LitElement {
  static override readonly styles = quizStyles;

  @property({attribute: false}) block!: QuizBlock;
  @property({attribute: false}) quiz: QuizProgress | undefined;
  /** Answers of the open try, by slot. */
  @property({attribute: false}) answers: ReadonlyMap<number, {answer: Answer; checked: boolean}> = new Map();
  /** Lesson id → title. */
  @property({attribute: false}) objectiveTitles: ReadonlyMap<string, string> = new Map();
  /** Id of the module, for links to its lessons. */
  @property({attribute: false}) module = '';
  /** No answer is taken: the session has ended, or another page has the course open. */
  @property({attribute: false}) readOnly = false;
  /** A look before learning: said at the start and at the result, since nothing of a try is kept. */
  @property({attribute: false}) isPreview = false;
  /** Offered once the test is passed, or a return is made. */
  @property({attribute: false}) endWay: EndWay;
  /** Of an unscored quiz: what its result says. Undefined: what a look before the lessons gives. */
  @property({attribute: false}) unscoredEnd: string | undefined;
  /** One try is all: its result offers no other. */
  @property({attribute: false}) isOnce = false;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  /** Place shown while rereading a finished try, or any in review: known only here. */
  @state() private rereadAt: number | undefined;
  @query('#title') private heading!: HTMLElement | null;
  @query('#question > *') private question!: PracticeElement<Question> | null;
  private focusesScreen = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (isOtherBlock(changed, this.block) || changed.has('quiz')) this.rereadAt = undefined;
  }

  protected override updated(): void {
    if (this.focusesScreen) void this.focusScreen();
    this.focusesScreen = false;
  }

  protected override render(): TemplateResult {
    const open = this.quiz?.open;
    const at = this.rereadAt ?? open?.at ?? 0;
    const screen = !open
      ? this.renderStart()
      : at >= open.questions.length
        ? this.renderResult(open)
        : this.renderQuestion(open, at);
    return html`<div class="paper">${screen}</div>`;
  }

  private renderStart(): TemplateResult {
    const words = strings().quiz;
    return html`<h2 id="title" tabindex="-1">${this.block.title}</h2>
      <div class="intro">${renderRich(this.block.body, this)}</div>
      ${renderQuizFacts(this.block, this.quiz, this.isOnce)} ${this.renderPreview()}
      ${this.readOnly ? nothing : this.renderStartButton(this.block.scored ? words.start : words.startUnscored, true)}
      <slot name="trouble"></slot>`;
  }

  private renderPreview() {
    return this.isPreview ? html`<p class="preview">${strings().quiz.preview}</p>` : nothing;
  }

  private renderStartButton(label: string, isMain: boolean): TemplateResult {
    return html`<button class="button ${isMain ? 'primary' : ''}" id="start" @click=${this.onStart}>
      ${label}
    </button>`;
  }

  private renderQuestion(open: OpenTry, at: number): TemplateResult {
    const words = strings().quiz;
    const total = open.questions.length;
    const slot = open.questions[at];
    const question = this.block.bank.find(({tracking}) => tracking === slot);
    const given = slot === undefined ? undefined : this.answers.get(slot);
    return html`<h2 class="small-title">${this.block.title}</h2>
      <progress max=${total} value=${at + 1} aria-hidden="true"></progress>
      <div id="question" @keydown=${(event: KeyboardEvent) => this.onKey(event, open, at)}>
        ${
          question
            ? keyed(
                `${open.seed}/${slot}`,
                renderPractice(question, {
                  answer: given?.answer,
                  checked: given?.checked ?? false,
                  seed: open.seed,
                  readOnly: this.readOnly,
                  inQuiz: true,
                  scored: this.block.scored,
                  lead: leadOf(question, words.questionOf(at + 1, total)),
                  sources: this.sources,
                }),
              )
            : html`<p>${words.retired}</p>`
        }
      </div>
      ${this.renderWays(open, at)}
      <slot name="trouble"></slot>`;
  }

  /** Its question is answered, or gone. In review an unfinished try has no result to go on to. */
  private leadsOn({questions}: OpenTry, at: number): boolean {
    const slot = questions[at] ?? 0;
    const mayGoOn =
      this.readOnly ||
      this.answers.get(slot)?.checked === true ||
      !this.block.bank.some(({tracking}) => tracking === slot);
    return mayGoOn && !(at === questions.length - 1 && this.readOnly && !this.isFinished);
  }

  /** The verdict has the focus after a check: Enter goes on from there, as it came. */
  private onKey(event: KeyboardEvent, open: OpenTry, at: number): void {
    const [target] = event.composedPath();
    const isOnVerdict = target instanceof Element && target.id === 'verdict';
    if (event.key === 'Enter' && !event.repeat && isOnVerdict && this.leadsOn(open, at)) this.goTo(at + 1);
  }

  private renderWays(open: OpenTry, at: number): TemplateResult {
    const words = strings().quiz;
    const isLast = at === open.questions.length - 1;
    const onward = !isLast ? words.next : this.block.scored ? words.showResult : words.finishUnscored;
    return html`<div class="ways">
      ${
        at > 0
          ? html`<button class="button" value="back" @click=${() => this.goTo(at - 1)}>
              ${words.previous}
            </button>`
          : nothing
      }
      ${
        this.leadsOn(open, at)
          ? html`<button class="button primary" value="next" @click=${() => this.goTo(at + 1)}>
              ${onward}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderResult({questions}: OpenTry): TemplateResult {
    const words = strings().quiz;
    const {block, answers, objectiveTitles, module, quiz, unscoredEnd} = this;
    const finished = {block, answers, questions, objectiveTitles, module, best: quiz?.best, unscoredEnd};
    const isFailed = block.scored && !this.isPassed;
    const reread = isFailed ? lessonToReread(finished) : undefined;
    return html`${renderQuizResult(finished)} ${this.renderPreview()}
      <div class="buttons">
        ${reread ? html`<a class="button primary" href=${hrefOf({module, lesson: reread.id})}>${words.rereadFirst(reread.title)}</a>` : nothing}
        ${this.readOnly || this.isOnce || block.asReturn ? nothing : this.renderStartButton(block.scored ? words.newTry : words.newTryUnscored, isFailed && !reread)}
        <button class="button" id="reread" @click=${() => this.goTo(0)}>${words.reread}</button>
      </div>
      ${this.isPassed || this.block.asReturn ? renderEnd(this.endWay) : nothing}`;
  }

  private get isPassed(): boolean {
    const {scored, passMark} = this.block;
    return scored && isPassed(this.quiz?.best, passMark);
  }

  private get isFinished(): boolean {
    const open = this.quiz?.open;
    return open !== undefined && open.at >= open.questions.length;
  }

  /** The pressed button is gone after a move: focus goes to the heading of what replaced it. */
  private async focusScreen(): Promise<void> {
    const {question} = this;
    if (!question) return moveFocus(this.heading, 'top');
    await customElements.whenDefined(question.localName);
    await question.updateComplete;
    question.focusHeading('top');
  }

  private goTo(at: number): void {
    this.focusesScreen = true;
    if (this.isFinished || this.readOnly) this.rereadAt = at;
    else this.dispatchEvent(new MoveEvent(this.block.tracking, at));
  }

  private onStart(): void {
    this.focusesScreen = true;
    this.dispatchEvent(new StartTryEvent(this.block.tracking));
  }
}

/** One that was learnt in an earlier module says so. */
function leadOf({lookBack}: Question, place: string): string {
  return lookBack ? `${place} · ${strings().quiz.lookBack(lookBack.moduleTitle)}` : place;
}

declare global {
  interface HTMLElementTagNameMap {
    'quiz-block': QuizBlockElement;
  }
}
