/** From an opened tracker and a loaded course to a course on screen that saves itself. */
import {nextTask} from '../../../components/next-task.ts';
import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {Course, Module} from '../../../domain/course/course.ts';
import {strings} from '../../../locales/index.ts';
import type {Content} from '../../../runtime/content.ts';
import type {DurableStore} from '../../../runtime/device-copy/durable-store.ts';
import {openDeviceCopy, within} from '../../../runtime/device-copy/open-device-copy.ts';
import type {CallLog} from '../../../runtime/diagnostics/call-log.ts';
import {DeviceNotes} from '../../../runtime/device/device-notes.ts';
import {isServerReachable} from '../../../runtime/save-queue/is-server-reachable.ts';
import {isFromHistory} from '../../../runtime/launch/navigation-type.ts';
import {openSession} from '../../../runtime/session/open-session.ts';
import {SessionClock} from '../../../runtime/session/session-clock.ts';
import {claimTab} from '../../../runtime/session/tab-lock.ts';
import {hasLms, type Launch, type Tracker} from '../../../runtime/tracker.ts';
import {randomId} from '../../random-id.ts';
import {connectEnding} from '../ending/connect-ending.ts';
import {connectShell} from '../connect-shell.ts';
import {wishedLanguage} from '../language/wished-language.ts';
import type {Continuing} from '../place/continue.ts';
import {loadOnce} from '../load-once.ts';
import {modulesToPass} from '../place/modules-to-pass.ts';
import {Navigation} from '../place/navigation.ts';
import {noteFinish} from '../ending/note-finish.ts';
import {pageIdle} from '../../../components/page-idle.ts';
import {connectPage} from '../page-life.ts';
import {PlayerView} from '../player-view.ts';
import {openOwn} from './open-own.ts';
import type {QuickExit} from '../ending/quick-exit.ts';

export interface StartOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly course: Course;
  readonly tracker: Tracker;
  readonly launch: Launch;
  readonly quickExit: QuickExit;
  /** The device's disk, opened early so that nothing waits for it. */
  readonly durable: Promise<DurableStore | undefined>;
  /** What the LMS was asked, and what it answered. */
  readonly calls: CallLog;
  /** Ids of all interactions arrived: the tracker asks for them when there is an answer to report. */
  readonly onInteractionIds: (ids: readonly string[]) => void;
}

/** A lesson or a page with notes waits so long for a disk that is slow. */
const notesWaitMs = 3_000;

const noBlocks: ReadonlyMap<string, string> = new Map();

/** Shows the place that was left, or the start; resolves when it is on screen. */
export async function startCourse(options: StartOptions): Promise<void> {
  const {player, content, course, tracker, launch, quickExit, calls} = options;
  const {learnerId} = launch;
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
    pause: nextTask,
    isReachable: reachOf(tracker, launch),
    isShown: () => document.visibilityState === 'visible',
  });
  // A second page leaves the device as it is.
  const ready = Promise.all([device.arrived, opened.visit.settled]).then(() => {
    if (opened.visit.isAlone) device.copy.share();
  });
  const {session, queue} = opened;
  const own = await openOwn({launch, attempt: session.progress.attempt, courseId: course.id, device});
  const notes = new DeviceNotes(own);
  const kept = {notes, own};
  const isReadOnly = () => opened.isReadOnly;
  const loadInteractionIds = () => content.interactionIds().then(options.onInteractionIds, () => undefined);
  const waitsFor = modulesToPass(course, tracker);
  const outlines = new Map<string, Module>();
  let continuing: Continuing | undefined;
  const loadContinuing = loadOnce(async () => {
    const later = await import('../later.ts');
    continuing = new later.Continuing({
      player,
      course,
      content,
      session,
      outlines,
      texts: own,
      onKnown: () => view.update(),
    });
    return continuing;
  });
  const loadCare = loadOnce(async () => {
    const later = await import('../later.ts');
    return {done: later.careForDevice({copy: device.copy, courseId: course.id, visit: opened.visit, ready})};
  });
  const notesReady = async () => within((await loadCare()).done, notesWaitMs);
  const loadPages = loadOnce(async () => {
    const pages = await import('../pages/pages.ts');
    const onChange = () => queue.changed();
    const visited = {course, launch, opened};
    return pages.connectPages({
      player,
      course,
      content,
      session,
      launch,
      ...kept,
      calls,
      visited,
      isReadOnly,
      onChange,
    });
  });
  const wayOn = () => ({
    outlines,
    blocksLeft: continuing?.blocksLeft ?? noBlocks,
    outcome: continuing?.outcome ?? session.outcome,
  });
  let spoken = course;
  const view = new PlayerView({player, course: () => spoken, wayOn, launch, waitsFor, opened});
  const navigation: Navigation = new Navigation({
    player,
    content,
    course,
    loadLessons: loadOnce(async () => {
      const [{Lessons}, continuing] = await Promise.all([import('../lesson/lessons.ts'), loadContinuing()]);
      return new Lessons({
        ...options,
        opened,
        continuing,
        ...kept,
        notesReady,
        open: () => navigation.open,
        goOn: () => navigation.goOn(),
        loadInteractionIds,
      });
    }),
    loadPage: async (place) => {
      const [openPage] = await Promise.all([loadPages(), loadCare()]);
      return openPage(place);
    },
    onOverview: () => view.update(),
    onModule: (module) => {
      session.addModule(module);
      outlines.set(module.id, module);
    },
  });
  connectPage({player, opened, clock});
  connectEnding({player, course, opened, launch, notes});
  connectShell({player, content, notes});
  noteFinish(session, own, course);
  // Answers of an earlier visit that the LMS lacks are reported with the next commit.
  if (session.firstAnswers.length > 0) void loadInteractionIds().then(() => queue.changed());
  quickExit.save = () => queue.close();
  queue.subscribe((_, error) => error && calls.noteError(error));
  // What became kept, or is not, is said at once.
  device.copy.subscribe(() => view.update());
  void claim.freed.then(() => view.freed());
  player.addEventListener('course-reload', () => location.reload());
  const inLanguage = () => import('../language/change-language.ts');
  player.addEventListener('course-language', ({code}) => {
    const onSpoken = (translated: Course) => {
      spoken = translated;
      view.update();
      return navigation.show({movesFocus: false});
    };
    void inLanguage().then(
      ({chooseLanguage}) => chooseLanguage(code, {player, content, outlines, own, onSpoken}),
      () => (player.alert = strings().loadFailed),
    );
  });
  const language = wishedLanguage(course.languages, own, launch.language);
  // Without a line it goes on as it began.
  if (language !== content.language)
    await inLanguage()
      .then(async ({changeLanguage}) => (spoken = await changeLanguage(language, {content, outlines})))
      .catch(() => undefined);

  // It came with the saved state.
  if (session.progress.modules.size > 0) await nextTask().then(loadContinuing);
  if (!location.hash) await continuing?.openPlaceLeft();
  view.update();
  await navigation.show({movesFocus: false});
  // A commit may stop the page for seconds: the first screen is there before it.
  await player.updateComplete;
  await continuing?.land();
  await Promise.all([pageIdle(), opened.visit.settled]);
  view.covers = content.covers;
  view.update();
  // What the first screen of a resumed course does not wait for.
  if (opened.isUnreadable) void ready.then(() => own.keep('aside', launch.suspendData));
  if (continuing) void Promise.all([loadCare(), import('../ending/ending.ts')]).catch(() => undefined);
  // There is nothing to say to a learner who has not finished.
  if (session.outcome.finished && course.changedAt !== undefined)
    void ready
      .then(async () => {
        const changes = await import('../notices/show-changes.ts');
        if (opened.visit.isAlone) await changes.showChanges({player, content, course, session, own});
      })
      .catch(() => undefined);
  // A finished course is reported again: the commit that said so may have been lost.
  if (!opened.visit.isHeard || (launch.resumed && !opened.isAhead && !session.outcome.finished)) return;
  queue.changed();
  queue.request('first-visit');
}

/** How to look whether the LMS's server is there. */
function reachOf(tracker: Tracker, launch: Launch): () => Promise<boolean> {
  if (!hasLms(launch)) return () => Promise.resolve(true);
  return () => tracker.isReachable?.() ?? isServerReachable();
}

/** Shows the question and waits for the answer. */
async function askTakeUp(player: CoursePlayerElement, savedAtMs: number): Promise<boolean> {
  const later = await import('../later.ts');
  player.view = later.takeUpQuestion(savedAtMs);
  return new Promise((resolve) => {
    player.addEventListener('course-take-up', ({isWanted}) => resolve(isWanted), {once: true});
  });
}
