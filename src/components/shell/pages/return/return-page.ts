import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Answer} from '../../../../domain/blocks/answers/answer.ts';
import {gradeAnswer} from '../../../../domain/blocks/practice.ts';
import type {QuizProgress} from '../../../../domain/progress/progress.ts';
import {drawReturn, reasonOf, type Drawn, type DrawReason} from '../../../../domain/return/draw-return.ts';
import type {PastReturn} from '../../../../domain/return/past-returns.ts';
import type {ReturnItems} from '../../../../domain/return/return-items.ts';
import {returnQuiz, type ReturnQuiz} from '../../../../domain/return/return-quiz.ts';
import {hrefOf} from '../../../../domain/course/route.ts';
import {strings} from './return-words.ts';
import '../../../blocks/quiz/quiz-block.ts';
import type {CheckEvent, DraftEvent, MoveEvent} from '../../../events.ts';
import {sharedStyles} from '../../../shared-styles.ts';
import {sidePageStyles} from '../side-page-styles.ts';
import {ReturnDoneEvent} from './return-events.ts';
import './return-dates.ts';

const noTry: QuizProgress = {best: undefined, tries: 0, open: undefined};

/**
 * Weeks after the course: one decision of a case and three questions. The try is this element's own: nothing of it is part of
 * the course's progress. The elements of all questions are to be loaded before.
 * @fires course-return-done - All were answered; what is kept of it.
 */
@customElement('return-page')
export class ReturnPageElement extends LitElement {
  static override readonly styles = [sharedStyles, sidePageStyles];

  @property({attribute: false}) items!: ReturnItems;
  /** Those before, the oldest first. */
  @property({attribute: false}) past: readonly PastReturn[] = [];
  /** Modules in which the final test found gaps; undefined where that is not known here. */
  @property({attribute: false}) weak: readonly string[] | undefined;
  @property({attribute: false}) isFinished = false;
  /** Day on which the course was finished. */
  @property({attribute: false}) from = new Date();
  /** Address of this page, for the calendar. */
  @property({attribute: false}) url = '';
  /** False where this device keeps none. */
  @property({attribute: false}) isKept = true;

  /** Another object ends rereading in the quiz, so each stays until the try itself changes. */
  @state() private quizProgress: QuizProgress = noTry;
  @state() private answers: ReadonlyMap<number, {readonly answer: Answer; readonly checked: boolean}> =
    new Map();
  private drawn: readonly Drawn[] = [];
  private reason: DrawReason = 'unknown';
  /** Which return it is, from 1. */
  private number = 1;
  @state() private quiz: ReturnQuiz | undefined;

  override render() {
    const words = strings();
    if (!this.isFinished)
      return html`<h1 tabindex="-1">${words.title}</h1>
        <p class="lead">${words.notYet}</p>
        <p><a class="button" href=${hrefOf({})}>${words.toCourse}</a></p>`;
    return html`<h1 tabindex="-1">${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${this.renderQuiz()}
      <p role="status">${this.isKept ? '' : words.notKept}</p>
      <p class="muted">${words.kept}</p>
      <return-dates .from=${this.from} .url=${this.url}></return-dates>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isFinished) return;
    if (this.drawn.length === 0) this.draw();
    // The course speaks another language now: the same questions in other words.
    else if (changed.has('items')) this.quiz = this.quizOf(this.drawn);
  }

  private renderQuiz() {
    if (!this.quiz || this.quiz.block.bank.length === 0) return nothing;
    const {block, sources} = this.quiz;
    return html`<quiz-block
      .block=${block}
      .sources=${sources}
      .quiz=${this.quizProgress}
      .unscoredEnd=${strings().end}
      .isOnce=${true}
      .answers=${this.answers}
      @course-start-try=${this.onStart}
      @course-draft=${this.onAnswer}
      @course-check=${this.onAnswer}
      @course-move=${this.onMove}
    ></quiz-block>`;
  }

  private draw(): void {
    const {case: theCase, questions} = drawReturn(this.items.pool, this.past, this.weak, Math.random);
    this.drawn = [...(theCase ? [theCase] : []), ...questions];
    this.reason = reasonOf(this.items.pool, this.past, this.weak);
    this.number = this.past.length + 1;
    this.quiz = this.quizOf(this.drawn);
  }

  private quizOf(drawn: readonly Drawn[]): ReturnQuiz {
    const words = strings();
    return returnQuiz(
      drawn.map(({id}) => id),
      this.items,
      {title: words.ask(this.number), body: [['p', words.why[this.reason]]]},
    );
  }

  private onStart(event: Event): void {
    event.stopPropagation();
    const questions = this.quiz?.block.bank.map(({tracking}) => tracking) ?? [];
    this.answers = new Map();
    const seed = Math.floor(Math.random() * 0x10000);
    this.quizProgress = {...noTry, open: {seed, questions, answers: new Map(), at: 0}};
  }

  private onAnswer(event: DraftEvent | CheckEvent): void {
    event.stopPropagation();
    const {slot, answer} = event;
    if (this.answers.get(slot)?.checked) return;
    this.answers = new Map([...this.answers, [slot, {answer, checked: event.type === 'course-check'}]]);
  }

  private onMove(event: MoveEvent): void {
    event.stopPropagation();
    const {open} = this.quizProgress;
    if (!open) return;
    this.quizProgress = {...noTry, open: {...open, at: event.at}};
    if (event.at >= open.questions.length) this.dispatchEvent(new ReturnDoneEvent(this.askedNow(), this));
  }

  private askedNow(): PastReturn {
    const {bank} = this.quiz?.block ?? {bank: []};
    return bank.flatMap((question) => {
      const item = this.drawn[question.tracking - 1];
      const answer = this.answers.get(question.tracking)?.answer ?? {};
      return item ? [{...item, isRight: gradeAnswer(question, answer).right}] : [];
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'return-page': ReturnPageElement;
  }
}
