import type {Page} from 'playwright-core';
import type {Block} from '../../src/domain/blocks/blocks.ts';
import type {PracticeBlock} from '../../src/domain/blocks/practice.ts';
import type {QuizBlock} from '../../src/domain/blocks/quiz/quiz-block.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import {answerBlock} from './answer-block.ts';
import {doBlock} from './do-block.ts';
import type {Hands} from './hands.ts';
import {Keyboard} from './keyboard.ts';
import type {Place} from './place.ts';

export type LearnerOptions = (
  | {
      readonly page: Page;
      /** Default: the keyboard alone. */
      readonly hands?: Hands;
    }
  | {readonly hands: Hands}
) & {
  /** Where the course is: the LMS's frame, or the page itself. */
  readonly frame: Pick<Place, 'locator'>;
  /** Called when a new screen is there: a place for checks that belong to every screen. */
  readonly onScreen?: (name: string) => Promise<void>;
};

/** Somebody who takes a module, mostly with the keyboard alone. */
export class Learner {
  readonly keys: Hands;
  readonly #frame: Pick<Place, 'locator'>;
  readonly #onScreen: (name: string) => Promise<void>;

  constructor(options: LearnerOptions) {
    this.keys = 'page' in options ? (options.hands ?? new Keyboard(options.page)) : options.hands;
    this.#frame = options.frame;
    this.#onScreen = options.onScreen ?? (() => Promise.resolve());
  }

  /** Waits for the start page of course or module, presses "start" and names the own institution, which the first start asks for. */
  async start(role = 0): Promise<void> {
    await this.#onScreen('module');
    // Before the player is there, the way on has no name.
    await this.keys.activate(this.#frame.locator('.hero a.button.primary:not([aria-hidden])'));
    const page = this.#frame.locator('role-page');
    await page.waitFor();
    await this.#onScreen('institution');
    await this.keys.pick(page, 'input', String(role));
    await this.keys.activate(page.locator('.ways button'));
  }

  /** Follows a link at the foot of the page. */
  async goToPage(name: string): Promise<void> {
    await this.keys.activate(this.#frame.locator('footer a', {hasText: name}));
    await this.#frame.locator('course-player h1', {hasText: name}).waitFor();
  }

  /** Goes to a place of the course by its address, as a bookmark does. */
  async goTo(hash: string): Promise<void> {
    await this.#frame.locator('course-player').evaluate((_, place) => void (location.hash = place), hash);
  }

  /** Takes the lesson on screen: all its activities, then the button at its end. */
  async takeLesson(lesson: Lesson, isRight: boolean): Promise<void> {
    await this.arriveAt(lesson);
    for (const block of lesson.blocks) {
      await this.take(block, isRight);
    }
    await this.#onScreen(`${lesson.id}, answered`);
    await this.finish();
  }

  /** Everything on a lesson's page but its quiz. */
  async takeAround(lesson: Lesson, isRight: boolean): Promise<void> {
    await this.arriveAt(lesson);
    for (const block of lesson.blocks) if (block.type !== 'quiz') await this.take(block, isRight);
  }

  /** Does one block of the lesson on screen. */
  async take(block: Block, isRight: boolean): Promise<void> {
    const element = this.element(block.id);
    // A block that is not meant for the learner's institution is not on the page.
    if ((await element.count()) === 0) return;
    await this.turnTo(element);
    if ('verdicts' in block) await answerBlock(this.keys, element, block, isRight);
    else await doBlock(this.keys, element, block, isRight);
  }

  #turnToQuiz(lesson: Lesson): Promise<void> {
    return this.turnTo(this.#frame.locator(`lesson-page [id="${quizOf(lesson).id}"].block`));
  }

  /** On a phone a lesson comes step by step: goes on, or back, until this is on screen. */
  async turnTo(place: Place): Promise<void> {
    for (;;) {
      const way = await place.evaluate((element: HTMLElement) => {
        const away = element.closest('.away');
        if (!away) return undefined;
        // A block of the step on screen comes after it.
        for (let next = away.nextElementSibling; next; next = next.nextElementSibling)
          if (next.matches('.block:not(.away)')) return 'back';
        return 'on';
      });
      if (!way) return;
      await this.keys.activate(this.#frame.locator(`lesson-page .turns [value=${way}]`));
    }
  }

  /** Starts the quiz on screen, answers every question of the try, and stops at its result. */
  async takeQuiz(lesson: Lesson, isRight: boolean): Promise<void> {
    await this.startQuiz(lesson);
    await this.answerQuestions(lesson, isRight);
  }

  /** Begins a try of the quiz on screen. */
  async startQuiz(lesson: Lesson): Promise<void> {
    await this.arriveAt(lesson);
    await this.#turnToQuiz(lesson);
    await this.keys.activate(this.quiz(lesson).locator('#start'));
  }

  /** Answers the questions that are left of the open try; at most `most` of them. */
  async answerQuestions(lesson: Lesson, isRight: boolean, most = Infinity): Promise<void> {
    const quiz = this.quiz(lesson);
    await this.#turnToQuiz(lesson);
    for (let answered = 0; answered < most; answered++) {
      const question = quiz.locator('#question > *');
      await question.or(quiz.locator('.score, #reread').first()).first().waitFor();
      if ((await question.count()) === 0) return;
      const block = await this.questionOnScreen(question, lesson);
      await answerBlock(this.keys, question, block, isRight);
      if (answered === 0) await this.#onScreen(`${lesson.id}, question`);
      await this.keys.activate(quiz.locator('.ways [value=next]'));
    }
  }

  /** Slots of the open try's question on screen, its heading, and what is picked: for "the same place". */
  async placeInQuiz(lesson: Lesson): Promise<string> {
    await this.arriveAt(lesson);
    const quiz = this.quiz(lesson);
    await this.#turnToQuiz(lesson);
    await quiz.locator('#question #title, .score').first().waitFor();
    return (await quiz.locator('.paper').innerText()).replace(/\s+/g, ' ');
  }

  /** Waits until the lesson is on screen. */
  async arriveAt(lesson: Lesson): Promise<void> {
    await this.#frame.locator('lesson-page h1', {hasText: lesson.title}).waitFor();
    await this.#frame.locator('lesson-page .blocks:not([aria-busy])').waitFor();
    await this.#onScreen(lesson.id);
  }

  /** The element of a block, by the block's id. */
  element(blockId: string): Place {
    return this.#frame.locator(`lesson-page [id="${blockId}"].block > *`);
  }

  /** Presses the button at the lesson's end. */
  async finish(): Promise<void> {
    await this.turnTo(this.finishButton);
    await this.keys.activate(this.finishButton);
  }

  get finishButton(): Place {
    return this.#frame.locator('lesson-page .ways [value=finish]');
  }

  quiz(lesson: Lesson): Place {
    return this.element(quizOf(lesson).id);
  }

  /** The question of the quiz that this element shows. */
  async questionOnScreen(question: Place, lesson: Lesson): Promise<PracticeBlock> {
    // The element's public property says which question it shows; its words may occur in two.
    const slot = await question.evaluate(
      (element) => (element as unknown as {block: {tracking: number}}).block.tracking,
    );
    const block = quizOf(lesson).bank.find(({tracking}) => tracking === slot);
    if (!block) throw new Error(`The bank has no question with slot ${slot}.`);
    return block;
  }
}

function quizOf(lesson: Lesson): QuizBlock {
  const quiz = lesson.blocks.find((block) => block.type === 'quiz');
  if (quiz?.type !== 'quiz') throw new Error(`The lesson ${lesson.id} has no quiz.`);
  return quiz;
}
