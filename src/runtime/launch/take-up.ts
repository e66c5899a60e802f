import {merge} from '../../domain/progress/merge.ts';
import type {Progress} from '../../domain/progress/progress.ts';
import type {FoundJournal} from '../journal/journal.ts';

/** With which state a visit begins. */
export interface TakeUp {
  /** The state to resume without asking the learner: LMS and device merged; undefined: neither knows this attempt. */
  readonly progress: Progress | undefined;
  /** Work of this learner that no LMS ever gave back: the learner decides whether to take it along. */
  readonly lost: LostWork | undefined;
}

export interface LostWork {
  readonly progress: Progress;
  readonly savedAtMs: number;
}

export interface TakeUpSituation {
  /** What the LMS gave back; undefined when it is empty or cannot be read. */
  readonly fromLms: Progress | undefined;
  /** The LMS gave back something that is not what we wrote: which attempt it was cannot be known. */
  readonly isUnreadable: boolean;
  /** False when the LMS gave no learner's id: then nobody knows whose other attempts these are. */
  readonly isLearnerKnown: boolean;
  /**
   * An LMS that shows nothing has not begun a new attempt: the page came out of the browser's history and shows what there
   * was when it was made, or the LMS reports a success.
   */
  readonly isNoNewAttempt: boolean;
  /** Attempts of this learner and package on this device, the newest last. */
  readonly journals: readonly FoundJournal[];
  /** Reads a journal's text; undefined for what cannot be read. */
  readonly read: (text: string) => Progress | undefined;
}

/**
 * Within one attempt the newer of LMS and journal wins, by counter, and takes along what only the other
 * one has (work on two devices). An attempt that an LMS gave back once and does not give back now was
 * ended on purpose; one that it never gave back may have been lost on the way, or belongs to another activity: the learner is asked.
 */
export function takeUp(situation: TakeUpSituation): TakeUp {
  const {fromLms, journals, read} = situation;
  const known = fromLms ? undefined : goingOn(situation);
  if (known) return {progress: known, lost: undefined};
  const journal = journals.find(({attempt}) => attempt === fromLms?.attempt);
  const saved = journal && read(journal.text);
  // At the same counter the journal comes first: it may hold answers that were too long for the LMS.
  return {progress: saved && fromLms ? merge(saved, fromLms) : fromLms, lost: lostWork(situation)};
}

/** The newest attempt of this device goes on without asking: whatever were asked could write over it. */
function goingOn({
  isUnreadable,
  isLearnerKnown,
  isNoNewAttempt,
  journals,
  read,
}: TakeUpSituation): Progress | undefined {
  if (isUnreadable || !isLearnerKnown || !isNoNewAttempt) return undefined;
  return journals.map(({text}) => read(text)).findLast((progress) => progress?.modules.size);
}

function lostWork({
  fromLms,
  isUnreadable,
  isLearnerKnown,
  journals,
  read,
}: TakeUpSituation): LostWork | undefined {
  if (!isLearnerKnown) return undefined;
  const others = journals.filter(({attempt}) => attempt !== fromLms?.attempt);
  for (const {text, savedAtMs, given} of others.reverse()) {
    if (given >= 0 && !isUnreadable) continue;
    const progress = read(text);
    if (progress?.modules.size) return {progress, savedAtMs};
  }
  return undefined;
}
