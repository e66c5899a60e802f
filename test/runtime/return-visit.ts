/** Visits to the package "return" without a screen, in an LMS in memory. */
import {vi} from 'vitest';
import {CheckEvent, MoveEvent, StartTryEvent} from '../../src/components/events.ts';
import type {QuizBlock} from '../../src/domain/blocks/quiz/quiz-block.ts';
import {rightAnswerOf} from '../../src/domain/blocks/practice.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import {slotsOfReturn} from '../../src/domain/return/return-scope.ts';
import {connectAnswers} from '../../src/entries/player/lesson/answers.ts';
import {drawnLesson} from '../../src/entries/player/return/drawn-lesson.ts';
import {Content} from '../../src/runtime/content.ts';
import {formatEntry} from '../../src/runtime/journal/journal-entry.ts';
import {formatAnswers} from '../../src/runtime/journal/journal-answers.ts';
import {answersEnding, journalPrefix} from '../../src/runtime/device-copy/keys.ts';
import {openSession} from '../../src/runtime/session/open-session.ts';
import type {Launch, Tracker} from '../../src/runtime/tracker.ts';
import type {PackagedContent} from '../../packaging/package/describe-package.ts';
import {Chance} from './fault-lab/chance.ts';
import {VirtualClock} from './fault-lab/virtual-clock.ts';
import {MemoryStore} from './journal/memory-store.ts';
import {sampleInteraction} from './sample-snapshot.ts';

/** One browser at one origin; what it keeps is on its disk, too. */
export class ReturnDevice extends MemoryStore {
  /** The disk. */
  readonly durable = Promise.resolve({
    read: (prefix: string) =>
      Promise.resolve(
        new Map(this.keysWith(prefix).map((key) => [key, {rank: 1, text: this.getItem(key) ?? ''}])),
      ),
  });

  /** The course was taken here: its final test knew nothing of these modules, and all of the others. */
  hasTaken(learnerId: string, nowMs: number, modules: readonly string[], weak: readonly string[]): void {
    const answers = modules.map((objective, at) => {
      const result = weak.includes(objective) ? ('wrong' as const) : ('correct' as const);
      const interaction = {...sampleInteraction(at), id: `final-test.q${String(at)}`, objective, result};
      return {module: 7, slot: at, interaction, hasArrived: true};
    });
    const attempt = `${journalPrefix('kopiga-riciba', 'course', learnerId)}0000000a`;
    this.setItem(attempt, formatEntry({counter: 9, text: '', savedAtMs: nowMs, given: 9}));
    this.setItem(`${attempt}${answersEnding}`, formatAnswers(answers));
  }
}

/** What one launch showed. */
export interface ReturnSeen {
  readonly mode: Launch['mode'];
  /** Modules and titles of what was asked, in its order. */
  readonly asked: readonly {readonly module: string; readonly title: string}[];
  /** Why these. */
  readonly why: string;
}

/** By default all of it, and rightly. */
export interface HowAnswered {
  readonly isRight?: (place: number) => boolean;
  /** How many are answered before the visit ends. */
  readonly most?: number;
}

export class ReturnVisits {
  readonly clock = new VirtualClock(new Chance(7));
  readonly #packed: PackagedContent;
  #attempts = 0;

  constructor(packed: PackagedContent) {
    this.#packed = packed;
    vi.setSystemTime(this.clock.now());
  }

  pass(days: number): void {
    this.clock.jump(days * 86_400_000);
    vi.setSystemTime(this.clock.now());
  }

  /** Opens the package, makes the return at `at` where it is given, and ends the visit. */
  async visit(
    tracker: Tracker,
    device: ReturnDevice,
    at: number | undefined,
    {isRight = () => true, most = 4}: HowAnswered = {},
  ): Promise<ReturnSeen> {
    const {course, files} = this.#packed;
    const launch = await tracker.open();
    const opened = await openSession({
      course,
      tracker,
      launch,
      store: device,
      isAlone: true,
      now: this.clock.now,
      spentMs: () => 180_000,
      newAttempt: () => `0000000${String((this.#attempts += 1))}`,
      askTakeUp: () => Promise.resolve(true),
      queueClock: this.clock,
    });
    const content = new Content('lv', 'content', (path) => files.get(path));
    const module = await content.module('return');
    opened.session.addModule(module);
    const player = Object.assign(new EventTarget(), {view: {type: 'home'} as const});
    const summary = module.lessons[at ?? 0];
    const packed = await content.lesson('return', summary?.id ?? '');
    const lesson = await drawnLesson(packed, {
      player,
      course,
      content,
      opened,
      durable: device.durable,
      launch,
    });
    connectAnswers(player as unknown as HTMLElement, {
      session: opened.session,
      open: () => ({lesson, moduleNumber: 1, lessonNumber: summary?.tracking ?? 0}),
      onChange: () => opened.queue.changed(),
      isReadOnly: () => opened.isReadOnly,
    });
    if (at !== undefined)
      answer(player, quizIn(lesson).bank.slice(0, most), {quiz: slotsOfReturn(at).quiz, isRight});
    const ending = opened.queue.end();
    await this.clock.advance(30_000);
    if (!(await ending)) throw new Error('The LMS did not take the visit.');
    const {bank, body} = quizIn(lesson);
    return {
      mode: launch.mode,
      asked: bank.map(({lookBack, title}) => ({module: lookBack?.module ?? '', title})),
      why: JSON.stringify(body.at(-1)),
    };
  }
}

function answer(
  player: EventTarget,
  questions: QuizBlock['bank'],
  {quiz, isRight}: {readonly quiz: number; readonly isRight: (place: number) => boolean},
): void {
  player.dispatchEvent(new StartTryEvent(quiz));
  for (const [place, question] of questions.entries()) {
    const given = isRight(place) ? rightAnswerOf(question) : {};
    player.dispatchEvent(new CheckEvent(question.tracking, given, 9_000));
    player.dispatchEvent(new MoveEvent(quiz, place + 1));
  }
}

function quizIn({blocks: [block]}: Lesson): QuizBlock {
  if (block?.type !== 'quiz') throw new Error('A return is a quiz.');
  return block;
}
