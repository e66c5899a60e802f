/**
 * One visit of one SCO where its content is: the API, and how a commit goes at this moment. That may be another page
 * than the LMS's own (see stage/), so a plan is plain data.
 */
import {type Faults, answerTo, block, strictError} from '../profiles/faults.ts';
import {actsLike, arrives, errorOf, isUntold, phaseOf, refusalOf} from '../profiles/imitation.ts';
import {lmsProfile} from '../profiles/lms-profiles.ts';
import {type CallRecord, apiName} from './api-calls.ts';
import type {DataModel} from './data-model.ts';
import {type CommitError, type RunTime, type RunTimeOptions, startRunTime} from './run-time.ts';
import type {ScoEnd} from './sco-end.ts';

export interface VisitPlan extends Required<
  Pick<RunTimeOptions, 'version' | 'values' | 'masteryOverride' | 'sequence'>
> {
  readonly packageId: string;
  /** The start address below the package's folder. */
  readonly address: string;
  /** False for an asset, which gets no API. */
  readonly isSco: boolean;
}

/** A commit of the content. */
export interface ContentCommit {
  readonly cmi: DataModel;
  /** ISO 8601, UTC */
  readonly at: string;
  /** True for the commit of Terminate (LMSFinish). */
  readonly isFinal: boolean;
  /** False under a fault that loses it. */
  readonly hasArrived: boolean;
}

/** Whom a visit asks and tells. */
export interface VisitHost {
  /** What goes wrong at this moment. */
  faults(): Faults;
  /** Type of the event that the content's page handles at this moment. */
  contentEvent(): string | undefined;
  /** Takes a commit; false when there is no room for it. Synchronous. */
  commit(commit: ContentCommit): boolean;
  /** After each call. */
  called(record: CallRecord): void;
  /** A sequenced SCO has ended. */
  ended(end: ScoEnd): void;
}

/** Puts the API where the content looks for it. */
export async function startVisit(plan: VisitPlan, host: VisitHost): Promise<RunTime> {
  const {version, values, masteryOverride, sequence} = plan;
  const profileNow = () => {
    const like = actsLike(version, host.faults().like);
    return like && lmsProfile(like);
  };
  const deliveryNow = () => {
    const phase = phaseOf(host.contentEvent(), document.visibilityState === 'hidden');
    return profileNow()?.delivery[phase] ?? 'answered';
  };
  const commit = (cmi: DataModel, isFinal: boolean): CommitError => {
    const {commit: fault, slowMs} = host.faults();
    const at = new Date().toISOString();
    const [profile, delivery] = [profileNow(), deliveryNow()];
    const hasArrived = fault === 'none' && arrives(delivery);
    const hasRoom = host.commit({cmi, at, isFinal, hasArrived});
    // Only the answer is late: whoever leaves meanwhile has committed.
    block(slowMs);
    if (fault !== 'none') return profile?.believesItself ? 0 : answerTo[fault];
    const error = profile ? errorOf(profile, delivery) : 0;
    if (error > 0 || !hasArrived) return error;
    return hasRoom ? 0 : 391;
  };
  const runTime = await startRunTime({
    version,
    values,
    masteryOverride,
    sequence,
    refuse: (element, value) => {
      const profile = profileNow();
      const strict = host.faults().isStrict ? strictError(version, element, value) : undefined;
      return strict ?? (profile && refusalOf(profile, version, element, value));
    },
    isUntold: (element) => {
      const profile = profileNow();
      return profile !== undefined && isUntold(profile, element);
    },
    beforeCommit: () => {
      if (deliveryNow() === 'throws')
        throw new DOMException('Synchronous XHR in page dismissal.', 'NetworkError');
    },
    onCommit: commit,
    onCall: (record) => host.called(record),
    onEnded: (end) => host.ended(end),
  });
  Object.assign(window, {[apiName[version]]: runTime.api});
  return runTime;
}
