/**
 * Attempts: what the LMS keeps of a learner at a SCO, and with what the next launch begins.
 * Pure rules; storage/attempt-store.ts keeps the attempts.
 */
import {type DataModel, elementNames, withoutEmpty} from './data-model.ts';
import type {LaunchData} from './launch-data.ts';
import type {ScormVersion} from '../package/manifest.ts';

export interface Attempt {
  readonly id: string;
  readonly learnerId: string;
  readonly packageId: string;
  readonly scoId: string;
  /** From 1, per learner and SCO. */
  readonly number: number;
  /** Number of the attempt at the whole course it belongs to (see CourseRecord). */
  readonly course: number;
  /** Grows with each commit, so that the newer of two copies is known. */
  readonly revision: number;
  /** ISO 8601, UTC */
  readonly startedAt: string;
  readonly savedAt: string;
  readonly cmi: DataModel;
}

/** Whose attempt it is, and the how-manieth. */
export type AttemptKey = Pick<Attempt, 'learnerId' | 'packageId' | 'scoId' | 'number' | 'course'>;

/** How the learner comes in: goes on (or begins), begins anew, looks again without changing anything. */
export type RequestedEntry = 'continue' | 'new' | 'review';

export interface LaunchRequest {
  readonly version: ScormVersion;
  readonly requested: RequestedEntry;
  /** The latest attempt, if there is one. */
  readonly last: Attempt | undefined;
  readonly learner: {readonly id: string; readonly name: string};
  readonly data: LaunchData;
  readonly terms?: LaunchTerms;
  /** 2004: the tree goes on with a suspended attempt, whatever the SCO has said at its end (`suspendAll`). */
  readonly isResumed?: boolean;
}

/** What an administrator may set for a launch. */
export interface LaunchTerms {
  /** `browse`: looks around; nothing is kept. */
  readonly mode: 'normal' | 'browse';
  readonly hasCredit: boolean;
  /** 0..100, in place of the manifest's; '' leaves it as it is. */
  readonly masteryScore: string;
  /** 1.2: whether the LMS decides by the mastery score (else the SCO's own status stays). */
  readonly masteryOverride: boolean;
}

export const usualTerms: LaunchTerms = {
  mode: 'normal',
  hasCredit: true,
  masteryScore: '',
  masteryOverride: true,
};

export interface LaunchPlan {
  /** Number of the attempt that is played. */
  readonly number: number;
  /** False in review and browse: the SCO may commit, and nothing is kept. */
  readonly isStored: boolean;
  /** What the data model holds before Initialize. */
  readonly values: DataModel;
}

/**
 * Plans a launch. Entry is `ab-initio` in a new attempt, `resume` after `exit=suspend`, otherwise empty,
 * with the old data in each case but the first. Review of nothing is a new attempt.
 */
export function planLaunch(request: LaunchRequest): LaunchPlan {
  const {version, requested, last, learner, terms = usualTerms, isResumed = false} = request;
  const names = elementNames[version];
  const kept = last && requested !== 'new' ? last : undefined;
  const mode = kept !== undefined && requested === 'review' ? 'review' : terms.mode;
  const values = {
    ...(kept ? withoutSession(kept.cmi, version) : seededObjectives(request)),
    ...fromManifest(request),
    [names.learnerId]: learner.id,
    [names.learnerName]: learner.name,
    [names.entry]: entryOf(kept, version, isResumed),
    [names.mode]: mode,
    [names.credit]: mode === 'normal' && terms.hasCredit ? 'credit' : 'no-credit',
  };
  return {
    number: kept ? kept.number : (last?.number ?? 0) + 1,
    isStored: mode === 'normal',
    values: withoutEmpty(values),
  };
}

function entryOf(kept: Attempt | undefined, version: ScormVersion, isResumed: boolean): string {
  if (!kept) return 'ab-initio';
  return isResumed || kept.cmi[elementNames[version].exit] === 'suspend' ? 'resume' : '';
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

function fromManifest({version, data, terms = usualTerms}: LaunchRequest): DataModel {
  const common = {'cmi.launch_data': data.dataFromLms};
  const own = terms.masteryScore;
  return version === '1.2'
    ? {
        ...common,
        'cmi.student_data.mastery_score': own || data.masteryScore,
        'cmi.student_data.max_time_allowed': data.maxTimeAllowed,
        'cmi.student_data.time_limit_action': data.timeLimitAction,
      }
    : {
        ...common,
        'cmi.scaled_passing_score': own === '' ? data.scaledPassingScore : String(Number(own) / 100),
        'cmi.completion_threshold': data.completionThreshold,
        'cmi.max_time_allowed': data.maxTimeAllowed,
        'cmi.time_limit_action': data.timeLimitAction,
      };
}

/** The attempt after a commit: `before` is undefined at the first one. */
export function committed(
  key: AttemptKey,
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
