/**
 * How a visit ends (`cmi.core.exit`, `cmi.exit`), decided here alone; the reasons stand in `runtime/README.md`.
 *
 * `suspend`, so that everything is given back, but for one case: in 1.2 an LMS that gives a finished attempt for work may be
 * one that counts no suspended attempt, and is told at the end that this one is over. Before that `suspend` stands there in
 * any case: an LMS that sends what changed would not send the empty word with which each session begins. In 2004 each other
 * word than `suspend` ends the attempt, and the next launch would find an empty one.
 */
export const exitOf2004 = 'suspend';

/** What the LMS gave back, and what there is now. */
export interface ExitSituation {
  /** Complete and passed, as this visit knows it. */
  readonly isFinished: boolean;
  /** At launch the LMS had a success of this attempt, and gave it for work, not for review. */
  readonly wasGivenFinished: boolean;
  /** The session ends now; else it goes on, and may break off. */
  readonly isEnd: boolean;
}

export const exitOf12 = ({isFinished, wasGivenFinished, isEnd}: ExitSituation): 'suspend' | '' =>
  isFinished && wasGivenFinished && isEnd ? '' : 'suspend';
