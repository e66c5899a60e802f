/** From an opened tracker and a loaded course to a course on screen that saves itself. */
import type {CoursePlayerElement} from '../../components/shell/course-player.ts';
import type {Course} from '../../domain/course.ts';
import {hasReports} from '../../domain/lesson-blocks.ts';
import {strings} from '../../locales/index.ts';
import type {Content} from '../../runtime/content.ts';
import type {DeviceCopy} from '../../runtime/device-copy/device-copy.ts';
import type {DurableStore} from '../../runtime/device-copy/durable-store.ts';
import {ownPrefix} from '../../runtime/device-copy/keys.ts';
import {
  launchWaitMs,
  openDeviceCopy,
  within,
  type OpenedCopy,
} from '../../runtime/device-copy/open-device-copy.ts';
import {persistQuietly} from '../../runtime/device-copy/persist.ts';
import {purgeDevice} from '../../runtime/device-copy/purge-device.ts';
import {takeOver} from '../../runtime/device-copy/take-over.ts';
import {DeviceOwn} from '../../runtime/device-own.ts';
import {DeviceNotes, notesOwner} from '../../runtime/device-notes.ts';
import {isServerReachable} from '../../runtime/is-server-reachable.ts';
import {isFromHistory} from '../../runtime/navigation-type.ts';
import {openSession, type OpenedSession} from '../../runtime/open-session.ts';
import {passMarkOf} from '../../runtime/pass-mark.ts';
import type {SaveQueue} from '../../runtime/save-queue.ts';
import type {Session} from '../../runtime/session.ts';
import {SessionClock} from '../../runtime/session-clock.ts';
import {claimTab} from '../../runtime/tab-lock.ts';
import type {Launch, Tracker} from '../../runtime/tracker.ts';
import {randomId} from '../random-id.ts';
import {connectShell} from './connect-shell.ts';
import {Continuing} from './continue.ts';
import {connectEnding} from './ending.ts';
import {noteFinish, TypedName} from './kept-notes.ts';
import {modulesToPass} from './modules-to-pass.ts';
import {Navigation} from './navigation.ts';
import {pageIdle} from './page-idle.ts';
import {connectPage} from './page-life.ts';
import {PlayerView} from './player-view.ts';
import {tellChanges} from './tell-changes.ts';
import type {QuickExit} from './quick-exit.ts';

export interface StartOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly course: Course;
  readonly tracker: Tracker;
  readonly launch: Launch;
  readonly quickExit: QuickExit;
  /** The device's disk, opened early so that nothing waits for it. */
  readonly durable: Promise<DurableStore | undefined>;
  /** Ids of all interactions arrived: the tracker asks for them when there is an answer to report. */
  readonly onInteractionIds: (ids: readonly string[]) => void;
}

/** A lesson with notes waits so long for a disk that is slow. */
const notesWaitMs = 3_000;

/** Shows the place that was left, or the start; resolves when it is on screen. */
export async function startCourse(options: StartOptions): Promise<void> {
  const {player, content, course, tracker, launch, quickExit} = options;
  const {learnerId, learnerName} = launch;
  const clock = new SessionClock(() => performance.now());
  const claim = claimTab(['kr.tab', course.id, course.scope, learnerId].join(':'));
  const device = await openDeviceCopy({courseId: course.id, scope: course.scope, learnerId}, options.durable);
  const opened = await openSession({
    course,
    tracker,
    launch,
    store: device.copy,
    isAlone: claim.isMine,
    isReturned: isFromHistory(window),
    now: () => Date.now(),
    spentMs: () => clock.touch(),
    newAttempt: randomId,
    askTakeUp: (savedAtMs) => askTakeUp(player, savedAtMs),
    isReachable: reachOf(tracker, launch),
    isShown: () => document.visibilityState === 'visible',
  });
  // A second page leaves the device as it is.
  const ready = Promise.all([device.arrived, opened.visit.settled]).then(() => {
    if (!opened.visit.isAlone) return;
    takeOver(device.copy, course.id, Date.now());
    device.copy.share();
  });
  const {session, queue} = opened;
  const own = await ownOf(launch, session, course, device);
  const notes = new DeviceNotes(own);
  const typedName = new TypedName(own, launch);
  const isLocked = () => opened.isLocked;
  const loadInteractionIds = () => content.interactionIds().then(options.onInteractionIds, () => undefined);
  const waitsFor = modulesToPass(course, tracker);
  const continuing = new Continuing({
    player,
    course,
    content,
    session,
    texts: own,
    onKnown: () => view.update(),
  });
  const view = new PlayerView({player, course, continuing, launch, waitsFor, opened});
  const navigation = new Navigation({
    player,
    content,
    course,
    loadLessonParts: async () => {
      const {connectAnswers, connectReadingPlace, notePlace} = await import('./lesson-parts.ts');
      connectReadingPlace({
        player,
        open: () => navigation.open,
        onBlock: (lesson, block) => isLocked() || continuing.keepBlock(lesson, block),
      });
      player.addEventListener('course-note', ({block, text}) => {
        if (navigation.open) notes.write(notePlace(navigation.open.lesson, block), text);
      });
      connectAnswers(player, {
        session,
        open: () => navigation.open,
        onChange: (kind) => {
          queue.changed();
          if (kind === 'try-end') queue.request('quiz-end');
          else if (kind === 'answer') queue.request('answer');
        },
        isLocked,
      });
    },
    loadExtras: async (lesson) => {
      const {loadExtras} = await import('./lesson-parts.ts');
      // A note that is written before an older one is read would take its place.
      await within(ready, notesWaitMs);
      const packedAt = (module: string, slot: number) => {
        const number = course.modules.find(({id}) => id === module)?.tracking ?? 0;
        return session.progress.modules.get(number)?.answers.get(slot)?.packed;
      };
      return loadExtras(lesson, {content, notes, packedAt});
    },
    passMark: passMarkOf(launch.scaledPassingScore),
    loadPage: async (place) => {
      const {openPage} = await import('./pages/pages.ts');
      return openPage({course, content, notes, own, typedName, learnerName}, place);
    },
    onModule: (module) => {
      session.addModule(module);
      continuing.add(module);
    },
    onLesson: ({moduleNumber: module, lessonNumber: number, lesson}, location) => {
      session.setLocation(location);
      if (!isLocked()) session.dispatch({type: 'visit', module, lesson: number});
      if (hasReports(lesson)) void loadInteractionIds();
    },
  });
  player.addEventListener('course-finish-lesson', () => {
    if (isLocked()) void navigation.goOn();
    else void finishLesson(session, navigation, queue);
  });
  player.addEventListener('course-save-file', async () => {
    // It came with the first lesson: whoever has no line now could fetch nothing.
    const parts = await import('./lesson-parts.ts').catch(() => undefined);
    if (!parts) player.alert = strings().loadFailed;
    parts?.saveResultFile({
      course,
      session,
      answers: opened.keeper?.answers ?? session.firstAnswers,
      learner: launch.learnerName,
    });
  });
  connectPage({player, opened, clock});
  connectEnding({player, opened, launch, notes});
  connectShell({player, content, session, notes, typedName, isLocked, onChange: () => queue.changed()});
  noteFinish(session, own);
  // Answers of an earlier visit that the LMS lacks are reported with the next commit.
  if (session.firstAnswers.length > 0) void loadInteractionIds().then(() => queue.changed());
  quickExit.save = () => queue.close();
  // What became kept, or is not, is said at once.
  device.copy.subscribe(() => view.update());
  void claim.freed.then(() => view.freed());
  player.addEventListener('course-reload', () => location.reload());

  if (!location.hash) await continuing.openPlaceLeft();
  view.update();
  await navigation.show({movesFocus: false});
  // A commit may stop the page for seconds: the first screen is there before it.
  await player.updateComplete;
  await continuing.land();
  await Promise.all([pageIdle(), opened.visit.settled]);
  view.update();
  void ready.then(() => afterLaunch(device.copy, {opened, launch, own}));
  void ready.then(() => {
    if (opened.visit.isAlone) void tellChanges({player, content, course, session, own});
  });
  // A finished course is told again: the commit that said so may have been lost.
  if (!opened.visit.isAlone || (launch.resumed && !opened.isAhead && !session.outcome.finished)) return;
  queue.changed();
  queue.request('first-visit');
}

/** An LMS that names nobody may send many learners to one device: then what it keeps is of the attempt. */
async function ownOf(
  launch: Launch,
  session: Session,
  course: Course,
  {copy, arrived}: OpenedCopy,
): Promise<DeviceOwn> {
  const learnerId = notesOwner(launch, session.progress.attempt);
  if (learnerId !== launch.learnerId) {
    const isTaken = copy.take([ownPrefix(course.id, learnerId)]);
    await within(Promise.all([arrived, isTaken]), launchWaitMs);
  }
  return new DeviceOwn({courseId: course.id, learnerId, store: copy, now: () => Date.now()});
}

/** What the first screen does not wait for. */
async function afterLaunch(
  copy: DeviceCopy,
  {opened, launch, own}: {readonly opened: OpenedSession; readonly launch: Launch; readonly own: DeviceOwn},
): Promise<void> {
  if (opened.isUnreadable) own.keep('aside', launch.suspendData);
  if (!opened.visit.isWriting) return;
  await persistQuietly();
  await purgeDevice(copy, Date.now());
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

/** How to look whether the LMS's server is there. */
function reachOf(tracker: Tracker, {standard}: Launch): () => Promise<boolean> {
  if (standard === 'local') return () => Promise.resolve(true);
  return () => tracker.isReachable?.() ?? isServerReachable();
}

/** Shows the question and waits for the answer. */
async function askTakeUp(player: CoursePlayerElement, savedAtMs: number): Promise<boolean> {
  const {takeUpQuestion} = await import('./take-up-question.ts');
  player.view = takeUpQuestion(savedAtMs);
  return new Promise((resolve) => {
    player.addEventListener('course-take-up', ({isWanted}) => resolve(isWanted), {once: true});
  });
}
