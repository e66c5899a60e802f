import {type Attempt, type EntryWish, committed, planLaunch} from './attempt.ts';
import type {DataModel} from './data-model.ts';
import {launchAddress} from './launch-address.ts';
import type {Launch, ManifestItem} from './manifest.ts';
import {type CallRecord, type RunTime, apiName, startRunTime} from './run-time.ts';
import type {Learner, PackageRecord} from './storage/database.ts';

/** A commit of the content, as the LMS took it. */
export interface CommitRecord {
  /** ISO 8601, UTC */
  readonly at: string;
  /** True for the commit of Terminate (LMSFinish). */
  readonly isFinal: boolean;
  /** False in review, where nothing is kept, and when the browser refused to store. */
  readonly isStored: boolean;
  /** UTF-16 units of the data model written as JSON. */
  readonly length: number;
}

export interface PlaybackOptions {
  readonly learner: Learner;
  readonly packageRecord: PackageRecord;
  readonly item: ManifestItem & {readonly launch: Launch};
  readonly wish: EntryWish;
  readonly last: Attempt | undefined;
  /** Added to the item's own parameters, as `?a=b` or `#a=b`. */
  readonly extraParameters: string;
  /** Keeps an attempt; synchronous. False: it is not safe. */
  readonly save: (attempt: Attempt) => boolean;
}

/** One visit of one SCO. Fires `change` after every call of the content. */
export class Playback extends EventTarget {
  readonly options: PlaybackOptions;
  readonly calls: CallRecord[] = [];
  readonly commits: CommitRecord[] = [];
  readonly isReview: boolean;
  #attempt: Attempt | undefined;
  #runTime: RunTime | undefined;
  readonly #plan;

  constructor(options: PlaybackOptions) {
    super();
    this.options = options;
    const {packageRecord, item, wish, last, learner} = options;
    const version = packageRecord.manifest.version;
    this.#plan = planLaunch({version, wish, last, learner, data: item.launch.data});
    this.isReview = !this.#plan.isStored;
    this.#attempt = last?.number === this.#plan.number ? last : undefined;
  }

  /** Number of the attempt that is played, from 1. */
  get attemptNumber(): number {
    return this.#plan.number;
  }

  /** What the LMS holds of this attempt; empty until the first commit. */
  get stored(): DataModel {
    return this.#attempt?.cmi ?? {};
  }

  /** What the content has set so far, committed or not. */
  get current(): DataModel {
    return this.#runTime?.model() ?? this.stored;
  }

  /** The start address below the package's folder. */
  get address(): string {
    const {href, parameters} = this.options.item.launch;
    const [path = ''] = launchAddress(href, parameters).split('#');
    return this.options.extraParameters === ''
      ? launchAddress(href, parameters)
      : launchAddress(path, this.options.extraParameters);
  }

  /** Puts the API where content looks for it. An asset gets none. */
  async begin(): Promise<void> {
    const {packageRecord, item} = this.options;
    if (!item.launch.isSco) return;
    const {version} = packageRecord.manifest;
    this.#runTime = await startRunTime({
      version,
      values: this.#plan.values,
      onCommit: (cmi, isFinal) => this.#commit(cmi, isFinal),
      onCall: (record) => {
        this.calls.push(record);
        this.dispatchEvent(new Event('change'));
      },
    });
    Object.assign(window, {[apiName[version]]: this.#runTime.api});
  }

  /** Takes the API away. To be called after the content has left its frame, or its last words are lost. */
  end(): void {
    Object.assign(window, {[apiName[this.options.packageRecord.manifest.version]]: undefined});
  }

  #commit(cmi: DataModel, isFinal: boolean): boolean {
    const at = new Date().toISOString();
    const isStored = !this.isReview && this.#keep(cmi, at);
    this.commits.push({at, isFinal, isStored, length: JSON.stringify(cmi).length});
    // A review commit is answered like any other: to forget it is the rule, not a fault.
    return isStored || this.isReview;
  }

  #keep(cmi: DataModel, nowIso: string): boolean {
    const {learner, packageRecord, item, save} = this.options;
    const key = {
      learnerId: learner.id,
      packageId: packageRecord.id,
      scoId: item.id,
      number: this.#plan.number,
    };
    this.#attempt = committed(key, this.#attempt, cmi, nowIso);
    return save(this.#attempt);
  }
}
