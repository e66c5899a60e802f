/** From an opened tracker and a loaded course to a course on screen that saves itself. */
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {Course} from '../../domain/course.ts';
import type {Progress} from '../../domain/progress.ts';
import {newProgress} from '../../domain/reduce.ts';
import {hrefOf} from '../../domain/route.ts';
import {decode} from '../../domain/suspend-data/decode.ts';
import type {Content} from '../../runtime/content.ts';
import {keepAside} from '../../runtime/keep-aside.ts';
import {SaveQueue} from '../../runtime/save-queue.ts';
import {Session} from '../../runtime/session.ts';
import {SessionClock} from '../../runtime/session-clock.ts';
import type {Launch, Tracker} from '../../runtime/tracker.ts';
import {Navigation} from './navigation.ts';
import {nextTask} from './next-task.ts';
import {connectPage} from './page-life.ts';
import {PlayerView} from './player-view.ts';

export interface StartOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly course: Course;
  readonly tracker: Tracker;
  readonly launch: Launch;
  /** Ids of all interactions arrived: the tracker asks for them when there is an answer to report. */
  readonly onInteractionIds: (ids: readonly string[]) => void;
}

/** Shows the place that was left, or the start; resolves when it is on screen. */
export async function startCourse(options: StartOptions): Promise<void> {
  const {player, content, course, tracker, launch} = options;
  const clock = new SessionClock(() => performance.now());
  const {progress, isUnreadable} = readProgress(launch, course);
  const session = new Session({
    course,
    progress,
    suspendLimitChars: launch.suspendLimitChars,
    passMark: launch.scaledPassingScore === undefined ? undefined : launch.scaledPassingScore * 100,
    spentMs: () => clock.touch(),
  });
  const queue = new SaveQueue({tracker, takeSnapshot: () => session.snapshot()});
  const view = new PlayerView({player, course, content, session, queue, launch, isUnreadable});
  const navigation = new Navigation({
    player,
    content,
    course,
    loadLessonParts: async () => {
      const {connectAnswers} = await import('./lesson-parts.ts');
      connectAnswers(player, {
        session,
        open: () => navigation.open,
        onChange: (kind) => {
          queue.changed();
          if (kind === 'try-end') queue.request('quiz-end');
        },
        isLocked: () => queue.state === 'closed',
      });
    },
    onModule: (module) => session.addModule(module),
    onLesson: ({moduleNumber: module, lessonNumber: lesson, lesson: {blocks}}, location) => {
      session.setLocation(location);
      session.dispatch({type: 'visit', module, lesson});
      const hasReport = blocks.some((block) => block.type === 'quiz' && block.scored);
      if (hasReport) void content.interactionIds().then(options.onInteractionIds, () => undefined);
    },
  });
  player.addEventListener('course-finish-lesson', () => void finishLesson(session, navigation, queue));
  connectPage({player, session, queue, clock});

  if (!location.hash) await openPlaceLeft(session, course, content);
  view.update();
  await nextTask();
  await navigation.show({movesFocus: false});
  // A commit may stop the page for seconds: the first screen is there before it.
  await player.updateComplete;
  await nextTask();
  // A finished course is told again: the commit that said so may have been lost.
  if (launch.resumed && !session.outcome.finished) return;
  queue.changed();
  queue.request('first-visit');
}

/** Marks the lesson as done and goes on; the commit follows, so that it holds the new place, too. */
async function finishLesson(session: Session, navigation: Navigation, queue: SaveQueue): Promise<void> {
  const {open} = navigation;
  if (!open) return;
  const {moduleNumber: module, lessonNumber: lesson} = open;
  if (session.dispatch({type: 'finish-lesson', module, lesson})) queue.changed();
  await navigation.goOn();
  queue.request('lesson-end');
}

function readProgress({suspendData}: Launch, course: Course): {progress: Progress; isUnreadable: boolean} {
  const saved = decode(suspendData, course);
  if (saved) return {progress: saved, isUnreadable: false};
  const isUnreadable = suspendData !== '';
  if (isUnreadable) keepAside(course.id, suspendData);
  const [attempt = 0] = crypto.getRandomValues(new Uint32Array(1));
  return {progress: newProgress(attempt.toString(16).padStart(8, '0')), isUnreadable};
}

/** Resuming goes to the lesson that was left; a finished course opens at its start. */
async function openPlaceLeft(session: Session, course: Course, content: Content): Promise<void> {
  const {place} = session.progress;
  const summary = course.modules.find(({tracking}) => tracking === place?.module);
  if (session.outcome.finished || !summary) return;
  const module = await content.module(summary.id).catch(() => undefined);
  const lesson = module?.lessons.find(({tracking}) => tracking === place?.lesson);
  if (lesson) history.replaceState(null, '', hrefOf({module: summary.id, lesson: lesson.id}));
}
