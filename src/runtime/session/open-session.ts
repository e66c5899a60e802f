/** From an opened tracker and a loaded course to a session that keeps itself, on the device and in the LMS. */
import type {Beginning} from '../launch/beginning.ts';
import {newProgress} from '../../domain/progress/reduce.ts';
import {isRole} from '../../domain/course/roles.ts';
import {DeviceOwn} from '../device/device-own.ts';
import {gatedTracker} from './gated-tracker.ts';
import {hearLastWords} from '../last-words/hear-last-words.ts';
import {JournalWriter} from '../journal/journal-writer.ts';
import {Journal} from '../journal/journal.ts';
import {isOutdated} from '../launch/may-write.ts';
import type {OpenSessionOptions} from './open-session-options.ts';
import {launchPassMark} from './launch-pass-mark.ts';
import {SaveQueue} from '../save-queue/save-queue.ts';
import {Session} from './session.ts';
import {hasLms, isNameless, type Tracker} from '../tracker.ts';
import {Visit} from '../launch/visit.ts';

export interface OpenedSession {
  readonly session: Session;
  readonly queue: SaveQueue;
  readonly visit: Visit;
  /** Undefined where nothing may be written: review, browse, an outdated page, a second one, or as long as that is asked. */
  readonly journalWriter: JournalWriter | undefined;
  /** Nothing is taken any more: another page has the course open, this one is outdated, or the session ended. */
  readonly isReadOnly: boolean;
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

/**
 * Waits for the learner where one has to be asked. The journal is written as soon as the visit may, the LMS not yet. Rejects
 * when what a visit that goes on needs does not arrive: nothing was written then, and it can be opened again.
 */
export async function openSession(options: OpenSessionOptions): Promise<OpenedSession> {
  const {course, tracker, launch, store, now, isReachable, isShown, queueClock} = options;
  const visit = new Visit(launch, options.isAlone);
  const journal = new Journal({
    owner: {courseId: course.id, scope: course.scope, learnerId: launch.learnerId},
    store,
    now,
  });
  const begun = await beginningOf(options, journal, visit);
  const {progress: found, fromLms, answers} = begun;
  if (options.isReturned && isOutdated(launch)) visit.becomeOutdated();
  const progress = store.isBlind && found.counter > 0 ? {...found, counter: found.counter + unseen} : found;
  const session = new Session({
    course,
    progress,
    suspendLimitChars: launch.suspendLimitChars,
    passMark: launchPassMark(launch.scaledPassingScore),
    spentMs: options.spentMs,
    firstAnswers: answers.filter(({hasArrived}) => !hasArrived || launch.blanksAnswers),
  });
  let journalWriter: JournalWriter | undefined;
  // Before the screen listens, which would say of a change what the device says of the one before.
  session.subscribe(() => journalWriter?.write());
  const queue = new SaveQueue({
    tracker: gatedTracker(tracker, visit, options.isReturned),
    takeSnapshot: () => session.snapshot(),
    onTaken: (snapshot, hasArrived) => journalWriter?.taken(snapshot, hasArrived),
    ...hearLastWords(options, {session, visit, earlier: begun.lastWords}),
    ...(isReachable && {isReachable}),
    ...(isShown && {isShown}),
    ...(queueClock && {clock: queueClock}),
  });
  const begin = (): void => {
    if (visit.isWriting) journalWriter = keep(options, {journal, session, begun});
    showLateWork(options, {journal, session, begun, visit, queue});
    if (visit.isHeard) handOver(tracker, session);
  };
  if (visit.isAlone === undefined) void visit.settled.then(begin);
  else begin();
  return {
    session,
    queue,
    visit,
    get journalWriter() {
      return visit.isOutdated ? undefined : journalWriter;
    },
    get isReadOnly() {
      return visit.isAlone === false || visit.isOutdated || queue.state === 'closed';
    },
    isUnreadable: begun.isUnreadable,
    get isAhead() {
      return session.progress.counter > (fromLms?.counter ?? 0);
    },
  };
}

/** A first launch loads nothing of what goes on with earlier work. */
async function beginningOf(options: OpenSessionOptions, journal: Journal, visit: Visit): Promise<Beginning> {
  const {launch, newAttempt} = options;
  if (launch.suspendData !== '' || journal.attempts().length > 0) {
    const earlier = await import('../launch/beginning.ts');
    return earlier.beginning(options, {journal, visit});
  }
  return {
    progress: newProgress(newAttempt()),
    answers: [],
    isUnreadable: false,
    lastWords: {fate: 'unknown', totalMs: launch.resumed ? undefined : 0},
  };
}

/**
 * Where nothing is written, what a slow disk has of this attempt is shown all the same, in a review too. Where the LMS has nothing
 * and nothing was done yet, work of another attempt is offered as it would have been at launch.
 */
function showLateWork(options: OpenSessionOptions, shown: Shown): void {
  const {
    journal,
    session,
    begun: {withEarlier, fromLms},
    visit,
  } = shown;
  const show = async (): Promise<void> => {
    const {progress} = session;
    const entry = journal.entry(progress.attempt);
    if (entry && !visit.isWriting) {
      session.goOnWith(withEarlier?.(progress, entry.text, entry.counter > entry.given) ?? progress);
      return;
    }
    // An LMS that has erased the state of a success: the attempt is known only now.
    const isBegun = withEarlier !== undefined || progress.modules.size > 0;
    const isKnown = fromLms ?? (visit.isWriting ? isBegun : !options.launch.hasSucceeded);
    if (isKnown || journal.attempts().length === 0) return;
    const earlier = await import('../launch/beginning.ts');
    await earlier.beginLate(options, shown, progress);
  };
  const hear = (hasNews: boolean): void => {
    if (hasNews) show().catch((cause: unknown) => console.error(cause));
  };
  options.store.subscribe(hear);
  // The disk may have answered before the other pages did.
  hear(visit.isWriting);
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
  readonly begun: Beginning;
}

interface Shown extends Kept {
  readonly visit: Visit;
  readonly queue: SaveQueue;
}

/**
 * The journal goes on with this session; what was found is written at once. Where there is no LMS nobody gives anything back: the
 * device is all there is.
 */
function keep(options: OpenSessionOptions, {journal, session, begun}: Kept): JournalWriter {
  const {store, launch} = options;
  const {fromLms, answers, withEarlier} = begun;
  const {attempt} = session.progress;
  const entry = journal.entry(attempt);
  const isGiven = hasLms(launch) && fromLms?.attempt === attempt;
  const given = Math.max(entry?.given ?? -1, isGiven ? fromLms.counter : -1);
  journal.purge();
  const journalWriter = new JournalWriter({journal, session, store, given, answers, withEarlier});
  shareRole(options, session);
  if (session.progress.counter > 0) journalWriter.write();
  return journalWriter;
}

/** The institution is asked once on a device, whichever package of the course asks. */
function shareRole({course, launch, store, now}: OpenSessionOptions, session: Session): void {
  // Where the LMS names nobody, others may use this device.
  if (isNameless(launch)) return;
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
