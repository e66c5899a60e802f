/** Everything that can happen to a learner's progress. All numbers are tracking numbers. */
import type {Bits, OpenTry} from './progress.ts';

export type Action =
  /** A lesson is on screen. */
  | {readonly type: 'visit'; readonly module: number; readonly lesson: number}
  /** An answer changed but was not checked. */
  | {readonly type: 'draft'; readonly module: number; readonly slot: number; readonly packed: Bits}
  /** An answer was checked: a practice block is done, a question of an open try is answered. */
  | {readonly type: 'check'; readonly module: number; readonly slot: number; readonly packed: Bits}
  /** Clears the answer of a practice block, which stays done. */
  | {readonly type: 'retry'; readonly module: number; readonly slot: number}
  /** Everything of a reveal block was opened. */
  | {readonly type: 'seen'; readonly module: number; readonly slot: number}
  /** Refused while an unfinished try is open; replaces a finished one. */
  | {readonly type: 'start-try'; readonly module: number; readonly quiz: number; readonly open: OpenTry}
  /** Shows another question of the open try. */
  | {readonly type: 'move'; readonly module: number; readonly quiz: number; readonly at: number}
  /** Ends the open try with its score, 0..100; it stays, to show its result. */
  | {readonly type: 'finish-try'; readonly module: number; readonly quiz: number; readonly score: number}
  | {readonly type: 'finish-lesson'; readonly module: number; readonly lesson: number}
  /** The learner named the own institution; 0: another one. See roles.ts. */
  | {readonly type: 'pick-role'; readonly role: number}
  /** A progress measure, 0..1, was computed: the highest one is kept. */
  | {readonly type: 'report'; readonly measure: number; readonly revision?: number | undefined};

/** An action that concerns one module. */
export type ModuleAction = Exclude<Action, {readonly type: 'report' | 'pick-role'}>;
