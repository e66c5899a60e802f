/**
 * With which state a visit begins that goes on with earlier work: what LMS and device have, put together, and the learner
 * asked where one has to be. A first launch does without this file.
 */
import {merge} from '../../domain/progress/merge.ts';
import type {Progress} from '../../domain/progress/progress.ts';
import {newProgress} from '../../domain/progress/reduce.ts';
import {decode} from '../../domain/suspend-data/decode.ts';
import {joinAnswers, type JournalAnswer} from '../journal/journal-answers.ts';
import type {JournalWriterOptions} from '../journal/journal-writer.ts';
import type {Journal} from '../journal/journal.ts';
import {takeUp, type LostWork} from './take-up.ts';
import {judgeLastWords, type EarlierWords} from '../last-words/judge-last-words.ts';
import type {SaveQueue} from '../save-queue/save-queue.ts';
import type {OpenSessionOptions} from '../session/open-session-options.ts';
import type {Session} from '../session/session.ts';
import {hasLms, isNameless} from '../tracker.ts';
import type {Visit} from './visit.ts';

export interface Beginning {
  readonly progress: Progress;
  /** First answers of earlier visits, as far as this device knows them. */
  readonly answers: readonly JournalAnswer[];
  /** What the LMS gave back; undefined when it is empty or cannot be read. */
  readonly fromLms?: Progress | undefined;
  /** The LMS gave back something that cannot be read. */
  readonly isUnreadable: boolean;
  readonly lastWords: EarlierWords;
  /** See `JournalWriterOptions`. */
  readonly withEarlier?: JournalWriterOptions['withEarlier'];
}

interface Found {
  readonly journal: Journal;
  readonly visit: Visit;
}

/** The state to go on with, after the learner was asked where one has to be. */
export async function beginning(options: OpenSessionOptions, found: Found): Promise<Beginning> {
  const {course, launch, pause} = options;
  await pause?.();
  const fromLms = decode(launch.suspendData, course);
  const isUnreadable = !fromLms && launch.suspendData !== '';
  const lastWords = judgeLastWords(options, fromLms);
  const state = await stateOf(options, {...found, fromLms, isUnreadable});
  // A review keeps no work, but a new attempt after it asks about none of what the LMS gave back here.
  if (fromLms && !launch.mayWrite) {
    const {journal, visit} = found;
    void visit.settled.then(() => visit.isHeard && noteGiven(options, journal, fromLms));
  }
  // Next it is written down, in the same form.
  await pause?.();
  return {
    ...state,
    fromLms,
    isUnreadable,
    lastWords,
    withEarlier: (progress, text, areBranches) => {
      const earlier = decode(text, course);
      return earlier ? merge(progress, earlier, areBranches) : progress;
    },
  };
}

interface Late extends Found {
  readonly session: Session;
  readonly queue: SaveQueue;
}

/**
 * As the launch would have begun, had the disk answered in time; not where the learner does not want what it has.
 * @param before the state when it answered: what was done since is not given up
 */
export async function beginLate(options: OpenSessionOptions, late: Late, before: Progress): Promise<void> {
  const {session, queue, visit} = late;
  const {progress, answers} = await beginning(options, late);
  if (progress.modules.size === 0 || session.progress !== before) return;
  session.atOnce(() => {
    // The institution may be known by now.
    session.goOnWith(merge(progress, {...before, attempt: progress.attempt}));
    for (const answer of answers) if (!answer.hasArrived) session.addFirstAnswer(answer);
  });
  // Nothing else says that the LMS lacks it.
  if (visit.isWriting) queue.changed();
}

interface Known extends Found, Pick<Beginning, 'fromLms' | 'isUnreadable'> {}

async function stateOf(
  options: OpenSessionOptions,
  {journal, visit, fromLms, isUnreadable}: Known,
): Promise<Pick<Beginning, 'progress' | 'answers'>> {
  const {course, launch, newAttempt, isReturned = false} = options;
  const {progress, lost} = takeUp({
    fromLms,
    isUnreadable,
    // Frappe erases the state when it hears of a success: one without a state is that attempt, and no new one.
    isNoNewAttempt: isReturned || launch.hasSucceeded === true,
    isLearnerKnown: !isNameless(launch),
    journals: journal.attempts(),
    read: (text) => decode(text, course),
  });
  const answers = progress ? journal.answers(progress.attempt) : [];
  const taken = lost && (await takeAlong(options, {journal, visit, lost, hasOwn: progress !== undefined}));
  if (!taken) return {progress: progress ?? newProgress(newAttempt()), answers};
  // This attempt of the LMS has none of them, whatever became of the other one.
  const takenAnswers = journal.answers(taken.attempt).map((answer) => ({...answer, hasArrived: false}));
  return {
    progress: progress ? merge(progress, {...taken, attempt: progress.attempt}) : taken,
    answers: joinAnswers(answers, takenAnswers).all,
  };
}

interface Offer extends Found {
  readonly lost: LostWork;
  /** The LMS has an attempt of its own. */
  readonly hasOwn: boolean;
}

/** The lost work, if the learner wants it; undefined: not, or nothing can be taken along. */
async function takeAlong(
  options: OpenSessionOptions,
  {journal, visit, lost, hasOwn}: Offer,
): Promise<Progress | undefined> {
  // A question would be in vain where nothing may be written.
  if (visit.isAlone === undefined) await visit.settled;
  if (!visit.isWriting) return undefined;
  const isTaken = await isWanted(options, lost);
  if (hasOwn || !isTaken) dismiss(journal, lost.progress.attempt);
  return isTaken ? lost.progress : undefined;
}

/** Where there is no LMS the device is all there is: nothing to ask. */
function isWanted({launch, askTakeUp}: OpenSessionOptions, {savedAtMs}: LostWork): Promise<boolean> {
  return hasLms(launch) ? askTakeUp(savedAtMs) : Promise.resolve(true);
}

/**
 * What the LMS gave back is noted only where it is all that the device has of this attempt. The counter does not tell: work
 * done off-line, while the learner went on at another device, may have the lower one.
 */
function noteGiven({course}: OpenSessionOptions, journal: Journal, fromLms: Progress): void {
  const kept = decode(journal.entry(fromLms.attempt)?.text ?? '', course);
  if (kept && merge(fromLms, kept) === fromLms) dismiss(journal, fromLms.attempt);
}

/** Work that was taken along, is not wanted or stands in the LMS is not offered again; it stays on the device until it is purged. */
function dismiss(journal: Journal, attempt: string): void {
  const entry = journal.entry(attempt);
  if (entry) journal.write(attempt, {...entry, given: entry.counter});
}
