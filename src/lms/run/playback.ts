import {type CallRecord, apiName} from './api-calls.ts';
import {
  type Attempt,
  type RequestedEntry,
  type LaunchTerms,
  committed,
  planLaunch,
  usualTerms,
} from './attempt.ts';
import type {Course} from '../course/course.ts';
import type {DataModel} from './data-model.ts';
import {type Faults, answerTo, block, strictError} from '../profiles/faults.ts';
import {
  type ImitatedLms,
  arrives,
  asKept,
  errorOf,
  givenBy,
  imitatedFor,
  isReviewed,
  isUntold,
  phaseOf,
  refusalOf,
} from '../profiles/imitation.ts';
import {launchAddressWith} from './launch-address.ts';
import type {Delivery, LmsProfile} from '../profiles/lms-profile.ts';
import {lmsProfile} from '../profiles/lms-profiles.ts';
import type {Launch, ManifestItem} from '../package/manifest.ts';
import type {CommitError, Left, RunTime} from './run-time.ts';
import type {Learner, PackageRecord} from '../storage/database.ts';

/** Tables, checks and scorm-again: nobody needs them before a SCO is played. Rejects when they cannot be fetched. */
export const loadRunTime = () => import('./run-time.ts');

/** A commit of the content, as the LMS took it. */
export interface CommitRecord {
  /** ISO 8601, UTC */
  readonly at: string;
  /** True for the commit of Terminate (LMSFinish). */
  readonly isFinal: boolean;
  /** False in review, where nothing is kept, under a fault, and when the browser refused to store. */
  readonly isStored: boolean;
  /** UTF-16 units of the data model written as JSON. */
  readonly length: number;
}

/** How an item is to be played. */
export interface HowPlayed {
  readonly requested: RequestedEntry;
  readonly terms: LaunchTerms;
  /** Added to the item's own parameters, as `?a=b` or `#a=b`. */
  readonly extraParameters: string;
}

export const asUsual: HowPlayed = {requested: 'continue', terms: usualTerms, extraParameters: ''};

export interface PlaybackOptions extends HowPlayed {
  readonly learner: Learner;
  readonly packageRecord: PackageRecord;
  readonly course: Course;
  readonly item: ManifestItem & {readonly launch: Launch};
  /** What goes wrong at this moment. */
  readonly faults: () => Faults;
}

/**
 * One visit of one SCO. Fires `change` after every call of the content, `commit` when something was kept, `end` when
 * a sequenced SCO has ended and the tree knows, `left` when the content sends the learner on.
 */
export class Playback extends EventTarget {
  readonly options: PlaybackOptions;
  readonly calls: CallRecord[] = [];
  readonly commits: CommitRecord[] = [];
  /** False in review and browse, where nothing is kept. */
  readonly isStored: boolean;
  /** Type of the event that the content's page handles at this moment; set by the owner of its frame. */
  contentEvent: () => string | undefined = () => undefined;
  /** True when somebody has pressed a button of the LMS; set by the owner of its frame, before the content leaves. */
  isLeaving = false;
  #attempt: Attempt | undefined;
  #stored: DataModel;
  #hasRoom = true;
  #runTime: RunTime | undefined;
  #left: Left | undefined;
  readonly #plan;

  constructor(options: PlaybackOptions) {
    super();
    this.options = options;
    const {packageRecord, course, item, requested, learner, terms} = options;
    const version = packageRecord.manifest.version;
    const last = course.latest(item.id);
    const attempt = terms.mode === 'normal' ? course.attemptAt(item.id) : undefined;
    const isOld = last !== undefined && (last.course !== course.number || attempt === 'new');
    const profile = this.#profile;
    const isOver = profile !== undefined && last !== undefined && isReviewed(profile, version, last.cmi);
    this.#plan = planLaunch({
      version,
      requested: requested !== 'continue' ? requested : isOld ? 'new' : isOver ? 'review' : requested,
      last,
      learner,
      data: item.launch.data,
      terms,
      isResumed: attempt === 'resumed',
    });
    this.isStored = this.#plan.isStored;
    this.#attempt = last?.number === this.#plan.number ? last : undefined;
    this.#stored = this.#attempt?.cmi ?? {};
  }

  /** The LMS that this one acts like; undefined: none but itself, or one that does not play this version. */
  get like(): ImitatedLms | undefined {
    const {packageRecord, faults} = this.options;
    return imitatedFor(packageRecord.manifest.version).find((id) => id === faults().like);
  }

  get #profile(): LmsProfile | undefined {
    return this.like && lmsProfile(this.like);
  }

  /** What becomes of a commit at this moment. */
  get #delivery(): Delivery {
    const phase = phaseOf(this.contentEvent(), document.visibilityState === 'hidden');
    return this.#profile?.delivery[phase] ?? 'answered';
  }

  /** Number of the attempt that is played, from 1. */
  get attemptNumber(): number {
    return this.#plan.number;
  }

  /** What the LMS holds of this attempt; empty until the first commit. */
  get stored(): DataModel {
    return this.#stored;
  }

  /** False when the browser has refused to keep the last commit, as a full one does. */
  get hasRoom(): boolean {
    return this.#hasRoom;
  }

  /** What the content has set so far, committed or not. */
  get current(): DataModel {
    return this.#runTime?.model() ?? this.stored;
  }

  /** Where the content has sent the learner by ending; undefined as long as it goes on. */
  get left(): Left | undefined {
    return this.#left;
  }

  /** The start address below the package's folder. */
  get address(): string {
    const {href, parameters} = this.options.item.launch;
    return launchAddressWith(href, parameters, this.options.extraParameters);
  }

  /** Puts the API where content looks for it. An asset gets none. */
  async begin(): Promise<void> {
    const {packageRecord, course, item, terms, faults} = this.options;
    const {startRunTime} = await loadRunTime();
    if (this.isStored) course.beginVisit(item.id, this.attemptNumber);
    if (!item.launch.isSco) return;
    const {version} = packageRecord.manifest;
    this.#runTime = await startRunTime({
      version,
      values: {...this.#plan.values, ...(this.#profile && givenBy(this.#profile, version))},
      masteryOverride: terms.masteryOverride,
      sequence: this.isStored ? course.sequence : undefined,
      isLeaving: () => this.isLeaving,
      refuse: (element, value) =>
        (faults().isStrict ? strictError(version, element, value) : undefined) ??
        (this.#profile && refusalOf(this.#profile, version, element, value)),
      isUntold: (element) => this.#profile !== undefined && isUntold(this.#profile, element),
      beforeCommit: () => {
        if (this.#delivery === 'throws')
          throw new DOMException('Synchronous XHR in page dismissal.', 'NetworkError');
      },
      onCommit: (cmi, isFinal) => this.#commit(cmi, isFinal),
      onCall: (record) => {
        this.calls.push(record);
        this.dispatchEvent(new Event('change'));
      },
      onLeft: (left) => this.#leave(left),
    });
    Object.assign(window, {[apiName[version]]: this.#runTime.api});
  }

  /** Takes the API away. To be called after the content has left its frame, or its last words are lost. */
  end(): void {
    Object.assign(window, {[apiName[this.options.packageRecord.manifest.version]]: undefined});
  }

  #commit(cmi: DataModel, isFinal: boolean): CommitError {
    const {commit, slowMs} = this.options.faults();
    block(slowMs);
    const at = new Date().toISOString();
    const [profile, delivery] = [this.#profile, this.#delivery];
    const hasArrived = commit === 'none' && arrives(delivery);
    const isStored = this.isStored && hasArrived && this.#keep(profile ? asKept(profile, cmi) : cmi, at);
    this.commits.push({at, isFinal, isStored, length: JSON.stringify(cmi).length});
    if (commit !== 'none') return profile?.believesItself ? 0 : answerTo[commit];
    const error = profile ? errorOf(profile, delivery) : 0;
    if (error > 0 || !hasArrived) return error;
    // A review commit is answered like any other: to forget it is the rule, not a fault.
    return isStored || !this.isStored ? 0 : 391;
  }

  #keep(cmi: DataModel, nowIso: string): boolean {
    const {learner, packageRecord, item, course} = this.options;
    const key = {
      learnerId: learner.id,
      packageId: packageRecord.id,
      scoId: item.id,
      number: this.#plan.number,
      course: course.number,
    };
    this.#attempt = committed(key, this.#attempt, cmi, nowIso);
    this.#hasRoom = course.keepAttempt(this.#attempt);
    if (this.#hasRoom) this.#stored = cmi;
    this.dispatchEvent(new Event('commit'));
    return this.#hasRoom;
  }

  #leave(left: Left): void {
    this.#left = left;
    this.options.course.keepState(left.state, this.#attempt);
    if (!left.isOpen) this.options.course.endVisit();
    this.dispatchEvent(new Event('end'));
    if (left.next !== undefined || left.hasEnded) this.dispatchEvent(new Event('left'));
  }
}
