/** A return of the package "return": what it asks comes from its own progress, else it is drawn now. */
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import {strings} from '../../../components/shell/pages/return/return-words.ts';
import type {Course, Lesson} from '../../../domain/course/course.ts';
import {reasonOf} from '../../../domain/return/draw-return.ts';
import {packDraw, type SavedDraw} from '../../../domain/return/draw-bits.ts';
import {itemsOfBank} from '../../../domain/return/return-bank.ts';
import {drawNext, returnsBefore, savedDraw, weakIds} from '../../../domain/return/return-draw.ts';
import {returnIn} from '../../../domain/return/return-in.ts';
import {withDraw} from '../../../domain/return/return-lesson.ts';
import {returnModule} from '../../../domain/return/return-scope.ts';
import type {Content} from '../../../runtime/content.ts';
import type {OpenedSession} from '../../../runtime/session/open-session.ts';
import type {Launch} from '../../../runtime/tracker.ts';
import {weakOnDevice, type DeviceDisk} from './weak-on-device.ts';

export interface DrawnLessonOptions {
  readonly player: Pick<CoursePlayerElement, 'view' | 'dispatchEvent'>;
  readonly course: Course;
  readonly content: Content;
  readonly opened: OpenedSession;
  readonly durable: DeviceDisk;
  readonly launch: Pick<Launch, 'learnerId'>;
}

/** Rejects when what can be asked does not arrive. Nothing is saved: a draw counts when its return begins. */
export async function drawnLesson(lesson: Lesson, options: DrawnLessonOptions): Promise<Lesson> {
  const {course, content, opened, durable, launch} = options;
  const at = returnIn(lesson)?.at ?? 0;
  const bank = await content.page('return-items');
  const ownProgress = () => opened.session.progress.modules.get(returnModule);
  const draw = savedDraw(ownProgress(), at) ?? (await newDraw());
  const past = returnsBefore(ownProgress(), at, bank);
  const why = reasonOf(itemsOfBank(bank).pool, past, weakIds(bank, draw.weak));
  const {why: reasons, end} = strings();
  return withDraw(lesson, draw, bank, {body: [['p', reasons[why]]], end});

  async function newDraw(): Promise<SavedDraw> {
    const owner = {courseId: course.id, learnerId: launch.learnerId};
    const weak = await weakOnDevice(durable, owner, bank.passMark ?? 0);
    const drawn = drawNext(ownProgress(), at, {bank, weak, random: Math.random});
    showLaterDraw(options, lesson, packDraw(drawn));
    return drawn;
  }
}

/** How to stop listening for the last draw of each lesson: only that one can be on screen. */
const stops = new WeakMap<OpenedSession['session'], Map<string, () => void>>();

/** What a slow disk has of this return, begun earlier, takes the place of what was drawn for it here. */
function showLaterDraw({player, opened}: DrawnLessonOptions, {id}: Lesson, shown: string): void {
  const ofLessons = stops.get(opened.session) ?? new Map<string, () => void>();
  stops.set(opened.session, ofLessons);
  ofLessons.get(id)?.();
  const stop = opened.session.subscribe(() => {
    const {view} = player;
    const block = view.type === 'lesson' && view.lesson.id === id ? returnIn(view.lesson) : undefined;
    const saved = block && savedDraw(opened.session.progress.modules.get(returnModule), block.at);
    if (!saved) return;
    stop();
    if (packDraw(saved) !== shown) player.dispatchEvent(new Event('course-load-again'));
  });
  ofLessons.set(id, stop);
}
