/** The list of learners: the only place with names. */
import type {AttemptStatus, Standing} from './learner-words.ts';

/** Which lines of the list of learners, and in what order. */
export interface LearnerQuery {
  readonly show: LearnerGroup;
  /** Part of a name or an e-mail, in whatever case and with or without marks on its letters. */
  readonly search: string;
  readonly sort: LearnerSort;
}

/**
 * Whom a trainer looks for. `not-passed`: whoever has, as far as files tell, neither passed nor completed nor reached the mark. `unknown`: no file
 * says whether this was finished; they are neither in `not-finished` nor in `done`.
 */
export const learnerGroups = ['all', 'not-begun', 'not-finished', 'not-passed', 'unknown', 'done'] as const;
export type LearnerGroup = (typeof learnerGroups)[number];

/** E-mails of a list, each once, and how many of its people have none. */
export interface Addresses {
  readonly addresses: readonly string[];
  readonly without: number;
}

export const learnerSorts = ['name', 'standing', 'score', 'last'] as const;
export type LearnerSort = (typeof learnerSorts)[number];

export const everyLearner: LearnerQuery = {show: 'all', search: '', sort: 'name'};

/** One line of the list of learners: the only place with names. */
export interface LearnerRow {
  readonly key: string;
  /** Key of the learner. */
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly traits: Readonly<Record<string, readonly string[]>>;
  /** Its title; '' for whoever stands on a list and in no activity. */
  readonly activity: string;
  readonly standing: Standing;
  readonly attempts: number;
  readonly score: number | undefined;
  readonly status: AttemptStatus | undefined;
  readonly startedWallMs: number | undefined;
  readonly lastWallMs: number | undefined;
  readonly finishedWallMs: number | undefined;
  readonly minutes: number | undefined;
}
