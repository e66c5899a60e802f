import type {Course} from '../course/course.ts';
import type {Launch, ManifestItem} from '../package/manifest.ts';
import type {Faults} from '../profiles/faults.ts';
import {type ImitatedLms, actsLike, asKept, givenBy, isReviewed} from '../profiles/imitation.ts';
import type {LmsProfile} from '../profiles/lms-profile.ts';
import {lmsProfile} from '../profiles/lms-profiles.ts';
import type {Sequence} from '../sequencing/sequence.ts';
import type {Learner, PackageRecord} from '../storage/database.ts';
import type {CallRecord} from './api-calls.ts';
import {
  type Attempt,
  type AttemptKey,
  type RequestedEntry,
  type LaunchTerms,
  committed,
  planLaunch,
  usualTerms,
} from './attempt.ts';
import type {DataModel} from './data-model.ts';
import {launchAddressWith} from './launch-address.ts';
import {type Left, type ScoEnd, leftBy} from './sco-end.ts';
import type {Stage, Staged, StageTrouble} from './stage.ts';
import type {ContentCommit} from './visit.ts';

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
  /** Where the content is played. */
  readonly stage: Stage;
}

/**
 * One visit of one SCO. Fires `change` after every call of the content, `commit` when something was kept, `end` when
 * a sequenced SCO has ended and the tree knows, `left` when the content sends the learner on, `trouble` when its stage
 * does not come, or has come after all.
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
  #staged: Staged | undefined;
  #left: Left | undefined;
  #trouble: StageTrouble | undefined;
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
    return actsLike(packageRecord.manifest.version, faults().like);
  }

  get #profile(): LmsProfile | undefined {
    return this.like && lmsProfile(this.like);
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
    return this.#staged?.model() ?? this.stored;
  }

  /** Where the content has sent the learner by ending; undefined as long as it goes on. */
  get left(): Left | undefined {
    return this.#left;
  }

  /** Why the content does not begin. */
  get trouble(): StageTrouble | undefined {
    return this.#trouble;
  }

  /** What the frame shows; undefined before begin(). */
  get staged(): Staged | undefined {
    return this.#staged;
  }

  /** Makes ready what the frame shows. */
  async begin(): Promise<void> {
    const {packageRecord, course, item, terms, faults, stage, extraParameters} = this.options;
    if (this.isStored) course.beginVisit(item.id, this.attemptNumber);
    const {version} = packageRecord.manifest;
    const {href, parameters, isSco} = item.launch;
    const sequence = this.isStored ? course.sequence : undefined;
    const plan = {
      packageId: packageRecord.id,
      address: launchAddressWith(href, parameters, extraParameters),
      isSco,
      version,
      values: {...this.#plan.values, ...(this.#profile && givenBy(this.#profile, version))},
      masteryOverride: terms.masteryOverride,
      sequence,
    };
    const host = {
      faults,
      contentEvent: () => this.contentEvent(),
      commit: (commit: ContentCommit) => this.#commit(commit),
      called: (record: CallRecord) => {
        this.calls.push(record);
        this.dispatchEvent(new Event('change'));
      },
      ended: (end: ScoEnd) => sequence && this.#leave(sequence, end),
      troubled: (trouble: StageTrouble | undefined) => {
        this.#trouble = trouble;
        this.dispatchEvent(new Event('trouble'));
      },
    };
    this.#staged = await stage.begin(plan, host, this.isStored ? this.#key : undefined);
  }

  /** To be called after the content has left its frame, or its last words are lost. */
  end(): void {
    this.#staged?.end();
  }

  #commit({cmi, at, isFinal, hasArrived}: ContentCommit): boolean {
    const profile = this.#profile;
    const isStored = this.isStored && hasArrived && this.#keep(profile ? asKept(profile, cmi) : cmi, at);
    this.commits.push({at, isFinal, isStored, length: JSON.stringify(cmi).length});
    // A review commit is answered like any other: to forget it is the rule, not a fault.
    return isStored || !this.isStored || !hasArrived;
  }

  get #key(): AttemptKey {
    const {learner, packageRecord, item, course} = this.options;
    return {
      learnerId: learner.id,
      packageId: packageRecord.id,
      scoId: item.id,
      number: this.#plan.number,
      course: course.number,
    };
  }

  #keep(cmi: DataModel, nowIso: string): boolean {
    this.#attempt = committed(this.#key, this.#attempt, cmi, nowIso);
    this.#hasRoom = this.options.course.keepAttempt(this.#attempt);
    if (this.#hasRoom) this.#stored = cmi;
    this.dispatchEvent(new Event('commit'));
    return this.#hasRoom;
  }

  /** The database has lost it. */
  keepAgain(): void {
    if (this.#attempt) this.options.course.keepAttempt(this.#attempt);
  }

  #leave(sequence: Sequence, end: ScoEnd): void {
    const left = leftBy(sequence, end, this.isLeaving);
    this.#left = left;
    this.options.course.keepState(left.state, this.#attempt);
    if (!left.isOpen) this.options.course.endVisit();
    this.dispatchEvent(new Event('end'));
    if (left.next !== undefined || left.hasEnded) this.dispatchEvent(new Event('left'));
  }
}
