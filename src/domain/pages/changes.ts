/** What has changed since a learner finished: `content/<lang>/changes.json`, loaded for those alone whom it concerns. */
import type {Course} from '../course/course.ts';
import type {Progress} from '../progress/progress.ts';

export interface Changes {
  /** The newest first. */
  readonly list: readonly Change[];
}

export interface Change {
  /** Revision of the content from which on it is so. */
  readonly revision: number;
  /** What is so now, in a sentence or two. */
  readonly what: string;
  /** The blocks that say so, in the order of the course; where no lesson of the course does, the pages beside them. */
  readonly places: readonly ChangedPlace[];
  /** To see whether it is known now; neither scored nor kept. */
  readonly question?: ChangeQuestion;
}

export type ChangedPlace = (ChangedBlock | ChangedPage) & {
  /** Of the lesson and of the block, or of the page. */
  readonly title: string;
  /** Of the title, where it is another than the course's. */
  readonly lang?: string;
};

export interface ChangedBlock {
  readonly module: string;
  readonly lesson: string;
  readonly block: string;
  readonly page?: undefined;
}

export interface ChangedPage {
  readonly page: string;
  /** A term of the glossary. */
  readonly part?: string;
}

export interface ChangeQuestion {
  /** A statement that is true or not. */
  readonly says: string;
  readonly isTrue: boolean;
  readonly why: string;
}

/**
 * The revision that a learner knows of: with which everything was finished, or that was seen on this device since.
 * A state that was finished before revisions were counted is older than the first.
 */
export const knownRevision = ({revision = 0}: Pick<Progress, 'revision'>, seen: number): number =>
  Math.max(revision, seen);

/** Something changed since, for learners who have finished; the others will read it anyway. */
export const hasChanged = (
  {changedAt = 0}: Pick<Course, 'changedAt'>,
  progress: Pick<Progress, 'revision'>,
  {isFinished, seen}: {readonly isFinished: boolean; readonly seen: number},
): boolean => isFinished && changedAt > knownRevision(progress, seen);
