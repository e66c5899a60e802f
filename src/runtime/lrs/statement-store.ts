import type {Statement} from '../trackers/xapi/xapi-request.ts';

/** What was reported of one learner, sent or waiting: it is not reported again. */
export interface Told {
  /** Ids of the questions whose first answer was reported. */
  readonly answers: readonly string[];
  /** Progress measure that was reported last, 0..1. */
  readonly measure: number;
  /** `passed` and `completed` were reported. */
  readonly isFinished: boolean;
}

export const nothingTold: Told = {answers: [], measure: 0, isFinished: false};

/** A statement on its way, and its place in the row. */
export interface WaitingStatement {
  readonly place: number;
  /** Id of the learner on this device. */
  readonly learner: string;
  readonly statement: Statement;
}

/** How it stands with one learner's statements. */
export interface ReportAccount {
  readonly waiting: number;
  /** Statements that the record store will not have as they are. */
  readonly aside: number;
  /** UTC milliseconds; undefined before. */
  readonly sentAtMs: number | undefined;
  /** HTTP status with which the record store last turned this whole device away; undefined: it did not. */
  readonly refusal: number | undefined;
}

/** The row of statements that wait on this device, in the order in which they were added. Each may reject. */
export interface StatementStore {
  told(learner: string): Promise<Told>;
  /**
   * Adds statements at the end and what is reported with them, both or neither; what was added lately is not added
   * again, whether it still waits or was sent. The work begins in this very turn.
   */
  add(learner: string, statements: readonly Statement[], told: Told): Promise<void>;
  /** The one that is next; undefined when nothing waits. */
  first(): Promise<WaitingStatement | undefined>;
  /** It has arrived. */
  remove(waiting: WaitingStatement, sentAtMs: number): Promise<void>;
  /** It will not arrive as it is: kept apart, so that the others go on. */
  setAside(waiting: WaitingStatement, status: number): Promise<void>;
  noteRefusal(status: number): Promise<void>;
  account(learner: string): Promise<ReportAccount>;
  /** All that waits or was reported of one learner. */
  forget(learner: string): Promise<void>;
}

/** More than a page can have on its way when it goes, or leave as its last words. */
const latelyCount = 500;

/** What of these statements the row has not got yet, and the ids that it knows after it: the last of one learner. */
export function withoutKnown(
  statements: readonly Statement[],
  lately: readonly string[],
): {readonly fresh: readonly Statement[]; readonly lately: readonly string[]} {
  const known = new Set(lately);
  const fresh = statements.filter(({id}) => !known.has(id) && known.add(id));
  return {fresh, lately: [...known].slice(-latelyCount)};
}
