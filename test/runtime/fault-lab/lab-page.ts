import {CheckEvent, MoveEvent, RetryEvent, StartTryEvent} from '../../../src/components/events.ts';
import type {Answer} from '../../../src/domain/blocks/answers/answer.ts';
import {
  isAnswered,
  rightAnswerOf,
  unpackAnswer,
  widthOf,
  type PracticeBlock,
} from '../../../src/domain/blocks/practice.ts';
import type {QuizBlock} from '../../../src/domain/blocks/quiz/quiz-block.ts';
import {isFinished} from '../../../src/domain/progress/open-try.ts';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {connectAnswers} from '../../../src/entries/player/lesson/answers.ts';
import type {DeviceStore} from '../../../src/runtime/device-copy/device-store.ts';
import {openSession, type OpenedSession} from '../../../src/runtime/session/open-session.ts';
import type {FirstAnswer} from '../../../src/runtime/session/session.ts';
import type {Launch, Tracker} from '../../../src/runtime/tracker.ts';
import type {Chance} from './chance.ts';
import type {Shown, Touched} from './oracle.ts';
import {labCourse, labLessons, labModules, type LabLesson} from './lab-course.ts';
import type {VirtualClock} from './virtual-clock.ts';

export interface LabPageOptions {
  readonly tracker: Tracker;
  /** What it told. */
  readonly launch: Launch;
  readonly store: DeviceStore;
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly isAlone: boolean;
  /** The page came out of the browser's history. */
  readonly isReturned?: boolean;
  /** A learner who always answers rightly and reads on where they are. */
  readonly isDiligent: boolean;
  readonly isReachable: () => Promise<boolean>;
  readonly isShown: () => boolean;
}

/** The player without a screen: real session, real answers, real saving, and a learner who presses things. */
export class LabPage implements Shown {
  readonly opened: OpenedSession;
  readonly isAlone: boolean;
  readonly isReturned: boolean;
  readonly #chance: Chance;
  readonly #isDiligent: boolean;
  readonly #player = new EventTarget();
  #lesson: LabLesson;

  static async open(options: LabPageOptions): Promise<LabPage> {
    const {tracker, launch, store, clock, chance, isAlone} = options;
    const startMs = clock.elapsedMs();
    const opened = await openSession({
      course: labCourse,
      tracker,
      launch,
      store,
      isAlone,
      isReturned: options.isReturned ?? false,
      now: clock.now,
      spentMs: () => clock.elapsedMs() - startMs,
      newAttempt: () => chance.below(0xffff_ffff).toString(16).padStart(8, '0'),
      // The learner wants the work that was saved.
      askTakeUp: () => Promise.resolve(true),
      isReachable: options.isReachable,
      isShown: options.isShown,
      queueClock: clock,
    });
    return new LabPage(opened, options, launch.resumed);
  }

  private constructor(
    opened: OpenedSession,
    {chance, isAlone, isReturned = false, isDiligent}: LabPageOptions,
    isResumed: boolean,
  ) {
    this.opened = opened;
    this.isAlone = isAlone;
    this.isReturned = isReturned;
    this.#chance = chance;
    this.#isDiligent = isDiligent;
    this.#lesson = chance.one(labLessons);
    const {session, queue} = opened;
    for (const module of labModules) session.addModule(module);
    // Node has events, but none that knows of elements.
    connectAnswers(this.#player as HTMLElement, {
      session,
      open: () => ({
        lesson: this.#lesson.lesson,
        moduleNumber: this.#lesson.module,
        lessonNumber: this.#lesson.number,
      }),
      onChange: (kind) => {
        queue.changed();
        if (kind === 'try-end') queue.request('quiz-end');
        else if (kind === 'answer') queue.request('answer');
      },
      isReadOnly: () => this.isReadOnly,
    });
    queue.subscribe((state) => state === 'failed' && opened.journalWriter?.rewrite());
    this.visit(this.#lesson);
    if (isResumed && !opened.isAhead && !session.outcome.finished) return;
    queue.changed();
    queue.request('first-visit');
  }

  get isReadOnly(): boolean {
    return this.opened.isReadOnly;
  }

  /** Nothing of it is kept: review, a second page. */
  get hasNoJournal(): boolean {
    return this.opened.journalWriter === undefined;
  }

  /** The screen says "saved on this device". */
  get isKept(): boolean {
    return !this.isReadOnly && this.opened.journalWriter?.kept === 'yes';
  }

  get progress(): Progress {
    return this.opened.session.progress;
  }

  get answers(): readonly FirstAnswer[] {
    return this.opened.journalWriter?.answers ?? [];
  }

  hide(): void {
    this.opened.journalWriter?.rewrite();
    this.opened.queue.request('hidden');
  }

  show(): void {
    if (this.opened.queue.state === 'failed') this.opened.queue.request('shown');
  }

  /** The page may be going away. */
  leaving(): void {
    this.opened.queue.changed();
    this.opened.queue.leaving();
  }

  /** It goes away, with its events. */
  leave(): void {
    this.hide();
    this.opened.queue.close();
  }

  visit(lesson: LabLesson): void {
    this.#lesson = lesson;
    const {session} = this.opened;
    session.setLocation(`${lesson.lesson.module}/${lesson.lesson.id}`);
    if (!this.isReadOnly) session.dispatch({type: 'visit', module: lesson.module, lesson: lesson.number});
  }

  finishLesson(): void {
    if (this.isReadOnly) return;
    const {session, queue} = this.opened;
    const {module, number} = this.#lesson;
    if (session.dispatch({type: 'finish-lesson', module, lesson: number})) queue.changed();
    queue.request('lesson-end');
  }

  /** One press somewhere in the lesson on screen. */
  press(): Touched | undefined {
    const {blocks} = this.#lesson.lesson;
    const quiz = blocks.find((block) => block.type === 'quiz');
    if (quiz) return this.#pressInQuiz(quiz);
    const block = this.#chance.one(blocks);
    if (!('verdicts' in block)) return undefined;
    const isRetry = this.#chance.isOne(5);
    this.#player.dispatchEvent(
      isRetry ? new RetryEvent(block.tracking) : new CheckEvent(block.tracking, this.#answer(block), 1_234),
    );
    return {module: this.#lesson.module, slot: block.tracking};
  }

  #pressInQuiz(quiz: QuizBlock): Touched {
    const {module} = this.#lesson;
    const open = this.progress.modules.get(module)?.quizzes.get(quiz.tracking)?.open;
    if (!open || isFinished(open)) {
      this.#player.dispatchEvent(new StartTryEvent(quiz.tracking));
      return {module, slot: quiz.tracking};
    }
    const slot = open.questions[open.at] ?? 0;
    const question = quiz.bank.find(({tracking}) => tracking === slot);
    if (question && !open.answers.get(slot)?.checked) {
      this.#player.dispatchEvent(new CheckEvent(slot, this.#answer(question), 2_345));
      return {module, slot};
    }
    this.#player.dispatchEvent(new MoveEvent(quiz.tracking, open.at + 1));
    return {module, slot: quiz.tracking};
  }

  /** The lesson that a learner takes next: the first unfinished one, or any. */
  get nextLesson(): LabLesson {
    const isOpen = ({module, number}: LabLesson) => !this.progress.modules.get(module)?.done.has(number);
    return (this.#isDiligent ? labLessons.find(isOpen) : undefined) ?? this.#chance.one(labLessons);
  }

  #answer(block: PracticeBlock): Answer {
    if (this.#isDiligent || !this.#chance.isOne(3)) return rightAnswerOf(block);
    const bits = Array.from({length: widthOf(block)}, () => (this.#chance.isOne(2) ? '1' : '0'));
    const answer = unpackAnswer(block, bits.join(''));
    // The button is dead while something is missing.
    return isAnswered(block, answer) ? answer : rightAnswerOf(block);
  }
}
