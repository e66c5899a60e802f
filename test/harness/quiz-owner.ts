import '../../src/components/blocks/practice-blocks.ts';
import '../../src/components/blocks/quiz/quiz-block.ts';
import type {PracticeElement} from '../../src/components/blocks/practice/practice-element.ts';
import type {QuizBlockElement} from '../../src/components/blocks/quiz/quiz-block.ts';
import type {MoveEvent, StartTryEvent} from '../../src/components/events.ts';
import type {PracticeBlock} from '../../src/domain/blocks/practice.ts';
import {scoreTry} from '../../src/domain/quiz/quiz.ts';
import type {OpenTry, QuizProgress} from '../../src/domain/progress/progress.ts';
import {objectiveTitles, quiz as sample} from '../components/quiz-sample.ts';
import {sources} from '../components/samples.ts';
import {find, press} from './page.ts';

/** A try over the sample's questions 22, 21, 23, in that order. */
export const tryAt = (at: number): OpenTry => ({seed: 3, questions: [22, 21, 23], answers: new Map(), at});

/** A quiz on the page whose requests are answered as the course does. */
export class QuizOwner {
  readonly element: QuizBlockElement;
  readonly requests: (StartTryEvent | MoveEvent)[] = [];
  readonly checkedSlots: number[] = [];

  /** Shows the quiz. Does not wait for the questions' own code. */
  static async show(properties: Partial<QuizBlockElement> = {}): Promise<QuizOwner> {
    const owner = new QuizOwner(properties);
    document.body.replaceChildren(owner.element);
    await owner.element.updateComplete;
    return owner;
  }

  private constructor(properties: Partial<QuizBlockElement>) {
    this.element = document.createElement('quiz-block');
    Object.assign(this.element, {
      block: sample,
      sources,
      objectiveTitles,
      module: 'definitions',
      ...properties,
    });
    this.element.addEventListener('course-start-try', (request) => this.#onStart(request));
    this.element.addEventListener('course-move', (request) => this.#onMove(request));
    this.element.addEventListener('course-check', ({slot, answer}) => {
      this.checkedSlots.push(slot);
      this.element.answers = new Map(this.element.answers).set(slot, {answer, checked: true});
    });
  }

  /** The element of the question on screen, ready. */
  async question(): Promise<PracticeElement<PracticeBlock>> {
    // Every child of #question is one of the five practice elements.
    const question = find<HTMLElement>(this.element, '#question > *') as PracticeElement<PracticeBlock>;
    await customElements.whenDefined(question.localName);
    await question.updateComplete;
    return question;
  }

  /** Picks (where there is something to pick), checks and goes on. */
  async answer(pick: string | undefined): Promise<void> {
    const question = await this.question();
    if (pick) await press(question, pick);
    await press(question, '#check');
    await this.element.updateComplete;
    await press(this.element, '[value=next]');
  }

  #onStart(request: StartTryEvent): void {
    this.requests.push(request);
    this.element.answers = new Map();
    this.element.quiz = {...this.#quiz, open: tryAt(0)};
  }

  #onMove(request: MoveEvent): void {
    this.requests.push(request);
    const open = {...(this.#quiz.open ?? tryAt(0)), at: request.at};
    this.element.quiz = request.at < open.questions.length ? {...this.#quiz, open} : this.#finished(open);
  }

  #finished(open: OpenTry): QuizProgress {
    const {block, answers} = this.element;
    const given = new Map([...answers].map(([slot, {answer}]) => [slot, answer]));
    const score = scoreTry(block, given, open.questions);
    return {best: Math.max(score, this.#quiz.best ?? 0), tries: this.#quiz.tries + 1, open};
  }

  get #quiz(): QuizProgress {
    return this.element.quiz ?? {best: undefined, tries: 0, open: undefined};
  }
}
