/** From an opened tracker and a loaded course to a session that keeps itself, on the device and in the LMS. */
import type {Course} from '../domain/course.ts';
import type {Progress} from '../domain/progress.ts';
import {newProgress} from '../domain/reduce.ts';
import {decode} from '../domain/suspend-data/decode.ts';
import {JournalKeeper} from './journal/journal-keeper.ts';
import type {JournalStore} from './journal/journal-store.ts';
import {missingIn} from './journal/journal-answers.ts';
import {Journal, type FoundJournal} from './journal/journal.ts';
import {takeUp, type TakeUp} from './journal/take-up.ts';
import {SaveQueue, type SaveQueueClock} from './save-queue.ts';
import {Session} from './session.ts';
import type {Launch, Tracker} from './tracker.ts';

export interface OpenSessionOptions {
  readonly course: Course;
  readonly tracker: Tracker;
  readonly launch: Launch;
  /** Where the journal is kept; undefined where the browser denies storage. */
  readonly store: JournalStore | undefined;
  /** False when another page has this course open: nothing is written from here. */
  readonly isAlone: boolean;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Milliseconds spent in this visit so far. */
  readonly spentMs: () => number;
  /** 8 lower-case hex digits, random. */
  readonly newAttempt: () => string;
  /** Asks the learner whether to go on with work that only this device holds. */
  readonly askTakeUp: (savedAtMs: number) => Promise<boolean>;
  readonly queueClock?: SaveQueueClock;
}

export interface OpenedSession {
  readonly session: Session;
  readonly queue: SaveQueue;
  /** Undefined where nothing may be written: review, browse, a second page. */
  readonly keeper: JournalKeeper | undefined;
  /** The LMS gave back something that cannot be read: it starts afresh or from the device. */
  readonly isUnreadable: boolean;
  /** The device held more than the LMS: it has to be sent. */
  readonly isAhead: boolean;
}

export async function openSession(options: OpenSessionOptions): Promise<OpenedSession> {
  const {course, tracker, launch, isAlone} = options;
  const journal = new Journal({
    owner: {courseId: course.id, scope: course.scope, learnerId: launch.learnerId},
    store: options.store,
    now: options.now,
  });
  const fromLms = decode(launch.suspendData, course);
  const isUnreadable = fromLms === undefined && launch.suspendData !== '';
  const journals = journal.attempts();
  const start = await decide(options, {fromLms, isUnreadable, journals, journal});
  const progress = start.from === 'nothing' ? newProgress(options.newAttempt()) : start.progress;
  const known = journals.find(({attempt}) => attempt === progress.attempt);
  const given = Math.max(known?.given ?? -1, fromLms?.attempt === progress.attempt ? fromLms.counter : -1);
  const answers = journal.answers(progress.attempt);
  const session = new Session({
    course,
    progress,
    suspendLimitChars: launch.suspendLimitChars,
    passMark: launch.scaledPassingScore === undefined ? undefined : launch.scaledPassingScore * 100,
    spentMs: options.spentMs,
    firstAnswers: missingIn(fromLms, answers),
  });
  const isWriting = launch.mode === 'normal' && isAlone;
  const keeper = isWriting ? new JournalKeeper({journal, session, course, given, answers}) : undefined;
  if (keeper) journal.purge();
  if (keeper && start.from !== 'nothing') keeper.write();
  const {queueClock} = options;
  const queue = new SaveQueue({
    tracker,
    takeSnapshot: () => session.snapshot(),
    ...(queueClock && {clock: queueClock}),
  });
  const isAhead = start.from !== 'nothing' && progress.counter > (fromLms?.counter ?? -1);
  return {session, queue, keeper, isUnreadable, isAhead};
}

interface Found {
  readonly fromLms: Progress | undefined;
  readonly isUnreadable: boolean;
  readonly journals: readonly FoundJournal[];
  readonly journal: Journal;
}

/** What is left after the learner was asked, where one has to be. */
async function decide(options: OpenSessionOptions, found: Found): Promise<TakeUp> {
  const {course, launch, isAlone, askTakeUp} = options;
  const isLocal = launch.standard === 'local';
  const start = takeUp({
    ...found,
    isLearnerKnown: isLocal || launch.learnerId !== '',
    read: (text) => decode(text, course),
  });
  // Where there is no LMS the device is all there is: nothing to ask.
  if (start.from !== 'ask' || isLocal) return start;
  if (launch.mode !== 'normal' || !isAlone) return {from: 'nothing'};
  if (await askTakeUp(start.savedAtMs)) return start;
  dismiss(found, start.progress.attempt);
  return {from: 'nothing'};
}

/** Work the learner does not want is not offered again; it stays on the device until it is purged. */
function dismiss({journal, journals}: Found, attempt: string): void {
  const entry = journals.find((found) => found.attempt === attempt);
  if (entry) journal.write(attempt, {...entry, given: entry.counter});
}
