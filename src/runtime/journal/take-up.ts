import {merge} from '../../domain/merge.ts';
import type {Progress} from '../../domain/progress.ts';
import type {FoundJournal} from './journal.ts';

/** With which state a visit begins. */
export type TakeUp =
  /** Neither the LMS nor this device holds anything of this attempt. */
  | {readonly from: 'nothing'}
  | {readonly from: 'lms'; readonly progress: Progress}
  /** LMS and device hold the same attempt: nothing of either is lost. */
  | {readonly from: 'both'; readonly progress: Progress}
  /** The LMS is empty and the device holds work that no LMS ever gave back: the learner decides. */
  | {readonly from: 'ask'; readonly progress: Progress; readonly savedAtMs: number};

export interface TakeUpSituation {
  /** What the LMS gave back; undefined when it is empty or cannot be read. */
  readonly fromLms: Progress | undefined;
  /** The LMS gave back something that is not what we wrote: which attempt it was cannot be known. */
  readonly isUnreadable: boolean;
  /** False when the LMS gave no learner's id: then nobody knows whose other attempts these are. */
  readonly isLearnerKnown: boolean;
  /** Attempts of this learner and package on this device, the newest last. */
  readonly journals: readonly FoundJournal[];
  /** Reads a journal's text; undefined for what cannot be read. */
  readonly read: (text: string) => Progress | undefined;
}

/**
 * Within one attempt the newer of LMS and journal wins, by counter, and takes along what only the other
 * one has (work on two devices). An empty LMS that gave the
 * attempt back once has begun a new attempt on purpose; one that never did may have lost it.
 */
export function takeUp({fromLms, isUnreadable, isLearnerKnown, journals, read}: TakeUpSituation): TakeUp {
  if (fromLms) {
    const journal = journals.find(({attempt}) => attempt === fromLms.attempt);
    const saved = journal && read(journal.text);
    // At the same counter the journal comes first: it may hold answers that were too long for the LMS.
    return saved?.attempt === fromLms.attempt
      ? {from: 'both', progress: merge(saved, fromLms)}
      : {from: 'lms', progress: fromLms};
  }
  if (!isLearnerKnown) return {from: 'nothing'};
  const lost = journals.filter(({given}) => isUnreadable || given < 0).reverse();
  for (const {text, savedAtMs} of lost) {
    const progress = read(text);
    if (progress && progress.modules.size > 0) return {from: 'ask', progress, savedAtMs};
  }
  return {from: 'nothing'};
}
