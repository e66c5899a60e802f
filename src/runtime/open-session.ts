/** From an opened tracker and a loaded course to a session that keeps itself, on the device and in the LMS. */
import type {Course} from '../domain/course.ts';
import {merge} from '../domain/merge.ts';
import type {Progress} from '../domain/progress.ts';
import {newProgress} from '../domain/reduce.ts';
import {markOfShare} from '../domain/with-pass-mark.ts';
import {decode} from '../domain/suspend-data/decode.ts';
import {JournalKeeper} from './journal/journal-keeper.ts';
import type {JournalStore} from './journal/journal-store.ts';
import {joinAnswers, type JournalAnswer} from './journal/journal-answers.ts';
import {Journal} from './journal/journal.ts';
import {takeUp, type LostWork} from './journal/take-up.ts';
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
  /** For these two see `SaveQueueOptions`. */
  readonly isReachable?: () => Promise<boolean>;
  readonly isShown?: () => boolean;
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
  const {course, tracker, launch, isAlone, isReachable, isShown, queueClock} = options;
  const journal = new Journal({
    owner: {courseId: course.id, scope: course.scope, learnerId: launch.learnerId},
    store: options.store,
    now: options.now,
  });
  const fromLms = decode(launch.suspendData, course);
  const isUnreadable = fromLms === undefined && launch.suspendData !== '';
  const {progress, answers} = await beginning(options, {journal, fromLms, isUnreadable});
  const session = new Session({
    course,
    progress,
    suspendLimitChars: launch.suspendLimitChars,
    passMark: launch.scaledPassingScore === undefined ? undefined : markOfShare(launch.scaledPassingScore),
    spentMs: options.spentMs,
    firstAnswers: answers.filter(({hasArrived}) => !hasArrived),
  });
  const keeper = isWriting(options) ? keep(options, {journal, session, fromLms, answers}) : undefined;
  const queue = new SaveQueue({
    tracker: isAlone ? tracker : silent,
    takeSnapshot: () => session.snapshot(),
    onTaken: (snapshot, hasArrived) => keeper?.taken(snapshot, hasArrived),
    ...(isReachable && {isReachable}),
    ...(isShown && {isShown}),
    ...(queueClock && {clock: queueClock}),
  });
  if (isAlone) handOver(tracker, session);
  return {session, queue, keeper, isUnreadable, isAhead: progress.counter > (fromLms?.counter ?? 0)};
}

/** A page around this one that ends the session has at any time what to end it with. */
function handOver(tracker: Tracker, session: Session): void {
  if (!tracker.keep) return;
  const keep = () => tracker.keep?.(session.snapshot());
  keep();
  session.subscribe(keep);
}

const isWriting = ({launch, isAlone}: OpenSessionOptions): boolean => launch.mode === 'normal' && isAlone;

/** A second page tells the LMS nothing, not even that it ends. */
const silent: Pick<Tracker, 'save' | 'close' | 'doubt'> = {
  save: () => Promise.resolve(),
  close: () => true,
  doubt: () => undefined,
};

interface Found {
  readonly journal: Journal;
  readonly fromLms: Progress | undefined;
  readonly isUnreadable: boolean;
}

interface Beginning {
  readonly progress: Progress;
  /** First answers of earlier visits, as far as this device knows them. */
  readonly answers: readonly JournalAnswer[];
}

/** The state to go on with, after the learner was asked where one has to be. */
async function beginning(options: OpenSessionOptions, {journal, ...found}: Found): Promise<Beginning> {
  const {course, launch, newAttempt} = options;
  const {progress, lost} = takeUp({
    ...found,
    isLearnerKnown: launch.standard === 'local' || launch.learnerId !== '',
    journals: journal.attempts(),
    read: (text) => decode(text, course),
  });
  const answers = progress ? journal.answers(progress.attempt) : [];
  const isTaken = lost !== undefined && isWriting(options) && (await isWanted(options, lost));
  if (lost && isWriting(options) && (progress || !isTaken)) dismiss(journal, lost.progress.attempt);
  if (!lost || !isTaken) return {progress: progress ?? newProgress(newAttempt()), answers};
  // This attempt of the LMS has none of them, whatever became of the other one.
  const lostAnswers = journal
    .answers(lost.progress.attempt)
    .map((answer) => ({...answer, hasArrived: false}));
  return {
    progress: progress ? merge(progress, {...lost.progress, attempt: progress.attempt}) : lost.progress,
    answers: joinAnswers(answers, lostAnswers).all,
  };
}

/** Where there is no LMS the device is all there is: nothing to ask. */
function isWanted({launch, askTakeUp}: OpenSessionOptions, {savedAtMs}: LostWork): Promise<boolean> {
  return launch.standard === 'local' ? Promise.resolve(true) : askTakeUp(savedAtMs);
}

/** Work that was taken along or is not wanted is not offered again; it stays on the device until it is purged. */
function dismiss(journal: Journal, attempt: string): void {
  const entry = journal.entry(attempt);
  if (entry) journal.write(attempt, {...entry, given: entry.counter});
}

interface Kept {
  readonly journal: Journal;
  readonly session: Session;
  readonly fromLms: Progress | undefined;
  readonly answers: readonly JournalAnswer[];
}

/** The journal goes on with this session; what was found is written at once. */
function keep({course}: OpenSessionOptions, {journal, session, fromLms, answers}: Kept): JournalKeeper {
  const {attempt} = session.progress;
  const given = Math.max(
    journal.entry(attempt)?.given ?? -1,
    fromLms?.attempt === attempt ? fromLms.counter : -1,
  );
  journal.purge();
  const keeper = new JournalKeeper({journal, session, course, given, answers});
  if (session.progress.counter > 0) keeper.write();
  return keeper;
}
