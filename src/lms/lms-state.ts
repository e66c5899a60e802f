/**
 * `window.lmsState()`: what the built-in LMS holds, as plain data, for tests and for administrators who
 * look from the console. Read only; changes nothing.
 */
import type {CallRecord} from './run/api-calls.ts';
import type {CourseStatus} from './course/course-status.ts';
import type {DataModel} from './run/data-model.ts';
import type {CommitRecord, Playback} from './run/playback.ts';
import type {Screen} from './screen.ts';

export interface LmsState {
  /** Name of the learner. */
  readonly learner: string;
  /** SHA-256 of the open package's zip; undefined in the list of packages. */
  readonly package: string | undefined;
  /** Identifier of the manifest's item that is played or was played last. */
  readonly sco: string | undefined;
  /** Number of the attempt at `sco` that is shown. */
  readonly attempt: number | undefined;
  /** The stored data model by element name: what the next launch will find. */
  readonly cmi: DataModel;
  /** Every call of this visit, in order. */
  readonly calls: readonly CallRecord[];
  readonly commits: readonly CommitRecord[];
  /** Items that may be opened now, and how far the whole is; as of the last end of a visit. */
  readonly openItems: readonly string[];
  readonly status: CourseStatus | undefined;
}

declare global {
  interface Window {
    lmsState(): LmsState;
  }
}

export interface StateInput extends Pick<Screen, 'open' | 'course'> {
  readonly learner: Screen['learner'] | undefined;
  /** The visit on screen, or the last one. */
  readonly playback: Playback | undefined;
}

/** Puts together what the console is shown. */
export function stateOf({learner, open, course, playback}: StateInput): LmsState {
  return structuredClone({
    learner: learner?.name ?? '',
    package: open?.id,
    ...(playback ? visitState(playback) : latestState(course)),
    openItems: [...(course?.open ?? [])],
    status: course?.status,
  });
}

type VisitState = Pick<LmsState, 'sco' | 'attempt' | 'cmi' | 'calls' | 'commits'>;

function visitState({options, attemptNumber, stored, calls, commits}: Playback): VisitState {
  return {sco: options.item.id, attempt: attemptNumber, cmi: stored, calls, commits};
}

/** Without a visit of this page: what an earlier page has left. */
function latestState(course: StateInput['course']): VisitState {
  const attempts = [...(course?.attempts.values() ?? [])];
  const latest = attempts.sort((a, b) => a.savedAt.localeCompare(b.savedAt)).at(-1);
  return {sco: latest?.scoId, attempt: latest?.number, cmi: latest?.cmi ?? {}, calls: [], commits: []};
}
