/**
 * Attempts: what the LMS keeps of a learner at a SCO, and with what the next launch begins.
 * Pure rules; storage/attempt-store.ts keeps the attempts.
 */
import {type DataModel, elementNames, withoutEmpty} from './data-model.ts';
import type {LaunchData} from './launch-data.ts';
import type {ScormVersion} from './manifest.ts';

export interface Attempt {
  readonly id: string;
  readonly learnerId: string;
  readonly packageId: string;
  readonly scoId: string;
  /** From 1, per learner and SCO. */
  readonly number: number;
  /** Grows with each commit, so that the newer of two copies is known. */
  readonly revision: number;
  /** ISO 8601, UTC */
  readonly startedAt: string;
  readonly savedAt: string;
  readonly cmi: DataModel;
}

/** How the learner comes in: goes on (or begins), begins anew, looks again without changing anything. */
export type EntryWish = 'continue' | 'new' | 'review';

export interface LaunchRequest {
  readonly version: ScormVersion;
  readonly wish: EntryWish;
  /** The latest attempt, if there is one. */
  readonly last: Attempt | undefined;
  readonly learner: {readonly id: string; readonly name: string};
  readonly data: LaunchData;
}

export interface LaunchPlan {
  /** Number of the attempt that is played. */
  readonly number: number;
  /** False in review: the SCO may commit, and nothing is kept. */
  readonly isStored: boolean;
  /** What the data model holds before Initialize. */
  readonly values: DataModel;
}

/**
 * Plans a launch. Entry is `ab-initio` in a new attempt, `resume` after `exit=suspend`, otherwise empty,
 * with the old data in each case but the first. Review of nothing is a new attempt.
 */
export function planLaunch(request: LaunchRequest): LaunchPlan {
  const {version, wish, last, learner} = request;
  const names = elementNames[version];
  const kept = last && wish !== 'new' ? last : undefined;
  const isReview = kept !== undefined && wish === 'review';
  const values = {
    ...(kept ? withoutSession(kept.cmi, version) : seededObjectives(request)),
    ...fromManifest(request),
    [names.learnerId]: learner.id,
    [names.learnerName]: learner.name,
    [names.entry]: !kept ? 'ab-initio' : kept.cmi[names.exit] === 'suspend' ? 'resume' : '',
    [names.mode]: isReview ? 'review' : 'normal',
    [names.credit]: isReview ? 'no-credit' : 'credit',
  };
  return {
    number: kept ? kept.number : (last?.number ?? 0) + 1,
    isStored: !isReview,
    values: withoutEmpty(values),
  };
}

/** What belongs to one visit: the next one must not find it. */
function withoutSession(cmi: DataModel, version: ScormVersion): DataModel {
  const {exit, sessionTime} = elementNames[version];
  return Object.fromEntries(Object.entries(cmi).filter(([name]) => name !== exit && name !== sessionTime));
}

/** 2004 RTE 4.2.17: objectives of the manifest stand in the data model when the SCO starts. */
function seededObjectives({version, data}: LaunchRequest): DataModel {
  if (version === '1.2') return {};
  return Object.fromEntries(data.objectiveIds.map((id, index) => [`cmi.objectives.${index}.id`, id]));
}

function fromManifest({version, data}: LaunchRequest): DataModel {
  const common = {'cmi.launch_data': data.dataFromLms};
  return version === '1.2'
    ? {
        ...common,
        'cmi.student_data.mastery_score': data.masteryScore,
        'cmi.student_data.max_time_allowed': data.maxTimeAllowed,
        'cmi.student_data.time_limit_action': data.timeLimitAction,
      }
    : {
        ...common,
        'cmi.scaled_passing_score': data.scaledPassingScore,
        'cmi.completion_threshold': data.completionThreshold,
        'cmi.max_time_allowed': data.maxTimeAllowed,
        'cmi.time_limit_action': data.timeLimitAction,
      };
}

/** The attempt after a commit: `before` is undefined at the first one. */
export function committed(
  key: Pick<Attempt, 'learnerId' | 'packageId' | 'scoId' | 'number'>,
  before: Attempt | undefined,
  cmi: DataModel,
  nowIso: string,
): Attempt {
  return {
    ...key,
    id: [key.learnerId, key.packageId, key.scoId, key.number].join('|'),
    revision: (before?.revision ?? 0) + 1,
    startedAt: before?.startedAt ?? nowIso,
    savedAt: nowIso,
    cmi,
  };
}
