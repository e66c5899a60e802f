/** What only lessons need, in one lazy file: their page, what their answers do, what they show besides their own file. */
import {showExitKeys} from '../../../components/shell/bar/exit-keys.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import '../../../components/shell/lesson/lesson-page.ts';
import '../../../components/shell/home/resume-card.ts';
import type {LessonExtras} from '../../../components/shell/lesson/lesson-extras.ts';
import {loadElements} from '../../../components/blocks/load-elements.ts';
import type {Course, Lesson, LessonSummary} from '../../../domain/course/course.ts';
import {hasReports} from '../../../domain/quiz/answerable.ts';
import {withPassMark} from '../../../domain/course/with-pass-mark.ts';
import type {Content} from '../../../runtime/content.ts';
import type {DurableStore} from '../../../runtime/device-copy/durable-store.ts';
import type {DeviceNotes} from '../../../runtime/device/device-notes.ts';
import type {OpenedSession} from '../../../runtime/session/open-session.ts';
import type {OwnTexts} from '../../../runtime/device/reading-choices.ts';
import type {Launch} from '../../../runtime/tracker.ts';
import {connectAloud} from '../aloud/connect-aloud.ts';
import {connectAnswers, type OpenLesson} from './answers.ts';
import type {Continuing} from '../place/continue.ts';
import '../ending/ending.ts';
import '../later.ts';
import {beginAnewWhenBack} from './come-back.ts';
import {loadExtras, notePlace} from './lesson-extras.ts';
import {followRoom, isByStep} from './step-mode.ts';
import {warmUp} from './warm-up.ts';
import {bringReadingBack} from '../kept/kept-reading.ts';
import {loadChosenFont} from '../start/chosen-font.ts';
import {ReadingPlace} from '../place/reading-place.ts';

export interface LessonsOptions {
  readonly player: CoursePlayerElement;
  readonly course: Course;
  readonly content: Content;
  readonly opened: OpenedSession;
  readonly continuing: Continuing;
  /** What this device keeps for the learner. */
  readonly own: OwnTexts;
  readonly notes: DeviceNotes;
  /** Resolves when notes of earlier visits can be read. */
  readonly notesReady: () => Promise<unknown>;
  /** Undefined while no lesson is on screen. */
  readonly open: () => OpenLesson | undefined;
  /** To the lesson after the one on screen. */
  readonly goOn: () => Promise<void>;
  /** There may be an answer to report. */
  readonly loadInteractionIds: () => unknown;
  /** The device's disk. */
  readonly durable: Promise<DurableStore | undefined>;
  readonly launch: Launch;
}

export class Lessons {
  readonly #options: LessonsOptions;
  /** A lesson was drawn before. */
  #isWarm = false;

  /** Listens on the player from now on. */
  constructor(options: LessonsOptions) {
    this.#options = options;
    const {player, opened, continuing, own, notes, open, goOn} = options;
    const {session, queue} = opened;
    const isReadOnly = () => opened.isReadOnly;
    showExitKeys(player);
    bringReadingBack(own);
    loadChosenFont();
    connectAloud(player);
    beginAnewWhenBack(opened);
    const place = new ReadingPlace({
      player,
      open,
      onBlock: (lesson, block) => isReadOnly() || continuing.keepBlock(lesson, block),
    });
    followRoom(player, place);
    connectAnswers(player, {
      session,
      open,
      onChange: (kind) => {
        queue.changed();
        if (kind === 'try-end') queue.request('quiz-end');
        else if (kind === 'answer') queue.request('answer');
      },
      isReadOnly,
    });
    player.addEventListener('course-note', ({block, text}) => {
      const lesson = open()?.lesson;
      if (lesson) notes.write(notePlace(lesson, block), text);
    });
    player.addEventListener('course-finish-lesson', () => void (isReadOnly() ? goOn() : this.#finish()));
  }

  /**
   * The lesson as it is shown, with what it shows besides its own file, and the block at which it opens: the one that is
   * asked for, else the one where the learner stopped. Rejects when some of it does not arrive.
   */
  async prepare(
    packed: Lesson,
    summary: Pick<LessonSummary, 'tracking'>,
    asked: string | undefined,
  ): Promise<{readonly lesson: Lesson; readonly extras: LessonExtras; readonly block: string | undefined}> {
    const {course, content, opened, notes, notesReady} = this.#options;
    const lesson = packed.blocks.some((block) => 'asReturn' in block) ? await this.#drawn(packed) : packed;
    // A note that is written before an older one is read would take its place.
    await Promise.all([loadElements(lesson.blocks), notesReady(), this.#warmUp(lesson)]);
    const packedAt = (module: string, slot: number) => {
      const number = course.modules.find(({id}) => id === module)?.tracking ?? 0;
      return opened.session.progress.modules.get(number)?.answers.get(slot)?.packed;
    };
    const marked = withPassMark(lesson, course, opened.session.passMark);
    const left = this.#blockLeft(marked, summary);
    const block = asked ?? left;
    const extras = await loadExtras(marked, {course, content, notes, packedAt, byStep: isByStep()});
    return {lesson: marked, extras: {...extras, resumesAt: block === left ? left : undefined}, block};
  }

  async #warmUp(lesson: Lesson): Promise<void> {
    if (this.#isWarm) return;
    this.#isWarm = true;
    const {player, content} = this.#options;
    await warmUp(player, await content.module(lesson.module), lesson);
  }

  /** Where the learner stopped; undefined in a lesson that is done, or of which only the top was seen. */
  #blockLeft({module, id, blocks}: Lesson, {tracking}: Pick<LessonSummary, 'tracking'>): string | undefined {
    const {course, opened, continuing} = this.#options;
    const number = course.modules.find((each) => each.id === module)?.tracking ?? 0;
    if (opened.session.progress.modules.get(number)?.done.has(tracking)) return undefined;
    const left = continuing.blocksLeft.get(`${module}/${id}`);
    return blocks.slice(1).find((block) => block.id === left)?.id;
  }

  /** A return with what it asks. */
  async #drawn(lesson: Lesson): Promise<Lesson> {
    const {drawnLesson} = await import('../return/drawn-lesson.ts');
    return drawnLesson(lesson, this.#options);
  }

  /** It is on screen. */
  shown({lesson, moduleNumber, lessonNumber}: OpenLesson): void {
    const {opened, loadInteractionIds} = this.#options;
    const {session} = opened;
    session.setLocation(`${lesson.module}/${lesson.id}`);
    if (!opened.isReadOnly) session.dispatch({type: 'visit', module: moduleNumber, lesson: lessonNumber});
    if (hasReports(lesson)) loadInteractionIds();
  }

  /** Marks the lesson as done and goes on; the commit follows, so that it holds the new place, too. */
  async #finish(): Promise<void> {
    const {opened, open, goOn} = this.#options;
    const {session, queue} = opened;
    const here = open();
    if (!here) return;
    const {moduleNumber: module, lessonNumber: lesson} = here;
    if (session.dispatch({type: 'finish-lesson', module, lesson})) queue.changed();
    await goOn();
    queue.request('lesson-end');
  }
}
