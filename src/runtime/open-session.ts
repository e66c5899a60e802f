/** From an opened tracker and a loaded course to a session that keeps itself, on the device and in the LMS. */
import type {Course} from '../domain/course.ts';
import type {Progress} from '../domain/progress.ts';
import {isRole} from '../domain/roles.ts';
import {decode} from '../domain/suspend-data/decode.ts';
import type {DeviceStore} from './device-copy/device-store.ts';
import {DeviceOwn} from './device-own.ts';
import {gatedTracker} from './gated-tracker.ts';
import {beginning} from './beginning.ts';
import type {JournalAnswer} from './journal/journal-answers.ts';
import {JournalKeeper} from './journal/journal-keeper.ts';
import {Journal} from './journal/journal.ts';
import {hearLastWords} from './last-words.ts';
import {passMarkOf} from './pass-mark.ts';
import {SaveQueue, type SaveQueueClock} from './save-queue.ts';
import {Session} from './session.ts';
import type {Launch, Tracker} from './tracker.ts';
import {Visit} from './visit.ts';

export interface OpenSessionOptions {
  readonly course: Course;
  readonly tracker: Tracker;
  readonly launch: Launch;
  /** What the device keeps; joined with its disk as far as that answered. */
  readonly store: DeviceStore;
  /** False when another page has this course open: nothing is written from here. A promise while that is being asked. */
  readonly isAlone: boolean | Promise<boolean>;
  /** The page came out of the browser's history. Default: false. */
  readonly isReturned?: boolean;
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Milliseconds spent in this visit so far. */
  readonly spentMs: () => number;
  /** 8 lower-case hex digits, random. */
  readonly newAttempt: () => string;
  /** Asks the learner whether to go on with work that only this device holds. */
  readonly askTakeUp: (savedAtMs: number) => Promise<boolean>;
  /** For these two see `SaveQueueOptions`. */
  readonly isReachable?: () => Promise<boolean>;
  readonly isShown?: () => boolean;
  readonly queueClock?: SaveQueueClock;
}

export interface OpenedSession {
  readonly session: Session;
  readonly queue: SaveQueue;
  readonly visit: Visit;
  /** Undefined where nothing may be written: review, browse, a second page, or as long as that is being asked. */
  readonly keeper: JournalKeeper | undefined;
  /** Nothing is taken any more: another page has the course open, or the session ended. */
  readonly isLocked: boolean;
  /** The LMS gave back something that cannot be read: it starts afresh or from the device. */
  readonly isUnreadable: boolean;
  /** The device held more than the LMS: it has to be sent. */
  readonly isAhead: boolean;
}

/**
 * Changes that `localStorage` may hold and nobody can see while it is denied: what is done now has to be newer than
 * they are when they come back.
 */
const unseen = 1_000;

/** Waits for the learner where one has to be asked. The journal is written as soon as the visit may, the LMS not yet. */
export async function openSession(options: OpenSessionOptions): Promise<OpenedSession> {
  const {course, tracker, launch, store, now, isReachable, isShown, queueClock} = options;
  const visit = new Visit(launch, options.isAlone);
  const journal = new Journal({
    owner: {courseId: course.id, scope: course.scope, learnerId: launch.learnerId},
    store,
    now,
  });
  const fromLms = decode(launch.suspendData, course);
  const isUnreadable = fromLms === undefined && launch.suspendData !== '';
  const {progress: found, answers} = await beginning(options, {journal, fromLms, isUnreadable, visit});
  const progress = store.isBlind && found.counter > 0 ? {...found, counter: found.counter + unseen} : found;
  const session = new Session({
    course,
    progress,
    suspendLimitChars: launch.suspendLimitChars,
    passMark: passMarkOf(launch.scaledPassingScore),
    spentMs: options.spentMs,
    firstAnswers: answers.filter(({hasArrived}) => !hasArrived),
  });
  let keeper: JournalKeeper | undefined;
  const queue = new SaveQueue({
    tracker: gatedTracker(tracker, visit, options.isReturned),
    takeSnapshot: () => session.snapshot(),
    onTaken: (snapshot, hasArrived) => keeper?.taken(snapshot, hasArrived),
    ...hearLastWords(options, {session, fromLms, visit}),
    ...(isReachable && {isReachable}),
    ...(isShown && {isShown}),
    ...(queueClock && {clock: queueClock}),
  });
  const begin = (): void => {
    if (visit.isWriting) keeper = keep(options, {journal, session, fromLms, answers});
    else showLateWork(options, {journal, session});
    if (visit.isAlone) handOver(tracker, session);
  };
  if (visit.isAlone === undefined) void visit.settled.then(begin);
  else begin();
  return {
    session,
    queue,
    visit,
    get keeper() {
      return keeper;
    },
    get isLocked() {
      return visit.isAlone === false || queue.state === 'closed';
    },
    isUnreadable,
    get isAhead() {
      return session.progress.counter > (fromLms?.counter ?? 0);
    },
  };
}

/** Nothing is written from here; but what a slow disk has of this attempt is shown all the same, in a review too. */
function showLateWork(
  {course, store}: OpenSessionOptions,
  {journal, session}: Pick<Kept, 'journal' | 'session'>,
) {
  store.subscribe((hasNews) => {
    const entry = hasNews ? journal.entry(session.progress.attempt) : undefined;
    const found = entry && decode(entry.text, course);
    if (found) session.join(found, entry.counter > entry.given);
  });
}

/** A page around this one that ends the session has at any time what to end it with. */
function handOver(tracker: Tracker, session: Session): void {
  if (!tracker.keep) return;
  const keep = () => tracker.keep?.(session.snapshot());
  keep();
  session.subscribe(keep);
}

interface Kept {
  readonly journal: Journal;
  readonly session: Session;
  readonly fromLms: Progress | undefined;
  readonly answers: readonly JournalAnswer[];
}

/** The journal goes on with this session; what was found is written at once. */
function keep(options: OpenSessionOptions, {journal, session, fromLms, answers}: Kept): JournalKeeper {
  const {course, store} = options;
  const {attempt} = session.progress;
  const entry = journal.entry(attempt);
  const given = Math.max(entry?.given ?? -1, fromLms?.attempt === attempt ? fromLms.counter : -1);
  journal.purge();
  const keeper = new JournalKeeper({journal, session, course, store, given, answers});
  shareRole(options, session);
  if (session.progress.counter > 0) keeper.write();
  return keeper;
}

/** The institution is asked once on a device, whichever package of the course asks. */
function shareRole({course, launch, store, now}: OpenSessionOptions, session: Session): void {
  // Where the LMS names nobody, others may use this device.
  if (launch.learnerId === '' && launch.standard !== 'local') return;
  const own = new DeviceOwn({courseId: course.id, learnerId: launch.learnerId, store, now});
  const known = own.read('role');
  if (session.progress.role === undefined && known !== '' && isRole(Number(known)))
    session.dispatch({type: 'pick-role', role: Number(known)});
  const note = () => {
    const {role} = session.progress;
    if (role !== undefined) own.keep('role', String(role));
  };
  note();
  session.subscribe(note);
}
