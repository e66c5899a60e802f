import {LitElement, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Answer} from '../../../../domain/blocks/answers/answer.ts';
import {gradeAnswer} from '../../../../domain/blocks/practice.ts';
import type {OpenTry} from '../../../../domain/progress/progress.ts';
import {drawReturn, type Drawn} from '../../../../domain/return/draw-return.ts';
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

  @state() private open: OpenTry | undefined;
  @state() private answers: ReadonlyMap<number, {readonly answer: Answer; readonly checked: boolean}> =
    new Map();
  private drawn: readonly Drawn[] = [];
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
      .quiz=${{best: undefined, tries: 0, open: this.open}}
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
    this.number = this.past.length + 1;
    this.quiz = this.quizOf(this.drawn);
  }

  private quizOf(drawn: readonly Drawn[]): ReturnQuiz {
    const words = strings();
    return returnQuiz(
      drawn.map(({id}) => id),
      this.items,
      {title: words.ask(this.number), body: [['p', this.weak ? words.known : words.spread]]},
    );
  }

  private onStart(event: Event): void {
    event.stopPropagation();
    // After one that was answered comes another.
    if (this.open) this.draw();
    const questions = this.quiz?.block.bank.map(({tracking}) => tracking) ?? [];
    this.answers = new Map();
    this.open = {seed: Math.floor(Math.random() * 0x10000), questions, answers: new Map(), at: 0};
  }

  private onAnswer(event: DraftEvent | CheckEvent): void {
    event.stopPropagation();
    const {slot, answer} = event;
    if (this.answers.get(slot)?.checked) return;
    this.answers = new Map([...this.answers, [slot, {answer, checked: event.type === 'course-check'}]]);
  }

  private onMove(event: MoveEvent): void {
    event.stopPropagation();
    if (!this.open) return;
    this.open = {...this.open, at: event.at};
    if (event.at < this.open.questions.length) return;
    const asked = this.askedNow();
    this.past = [...this.past, asked];
    this.dispatchEvent(new ReturnDoneEvent(asked, this));
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
