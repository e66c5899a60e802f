/** A visit on the stage: the content's calls are answered here, at once; what is to be kept is told to the LMS. */
import type {Faults} from '../profiles/faults.ts';
import {actsLike, asKept} from '../profiles/imitation.ts';
import {lmsProfile} from '../profiles/lms-profiles.ts';
import type {CallRecord} from '../run/api-calls.ts';
import type {DataModel} from '../run/data-model.ts';
import type {RunTime} from '../run/run-time.ts';
import type {ScoEnd} from '../run/sco-end.ts';
import {type ContentCommit, type VisitHost, type VisitPlan, startVisit} from '../run/visit.ts';
import type {FromStage} from './messages.ts';
import type {StageJournal} from './stage-journal.ts';

/** Without the id of the visit, which whoever sends it knows. */
export type StageReport = FromStage extends infer M
  ? M extends FromStage
    ? Omit<M, 'visit'>
    : never
  : never;

/** UTF-16 units of calls that are told together; the LMS takes no message that is much longer. */
const mostTogether = 2 ** 20;

export interface StageVisitOptions {
  readonly plan: VisitPlan;
  readonly faults: Faults;
  /** Undefined where nothing is kept. */
  readonly journal: StageJournal | undefined;
  readonly tell: (report: StageReport) => void;
  /** See VisitHost. */
  readonly contentEvent: () => string | undefined;
}

export class StageVisit implements VisitHost {
  readonly #options: StageVisitOptions;
  #faults: Faults;
  #runTime: RunTime | undefined;
  #calls: CallRecord[] = [];
  #callsLength = 0;
  #number = 0;
  #settled = 0;
  #whenSettled: () => void = () => undefined;
  #hasRoom = true;

  constructor(options: StageVisitOptions) {
    this.#options = options;
    this.#faults = options.faults;
  }

  async begin(): Promise<void> {
    const {plan} = this.#options;
    if (plan.isSco) this.#runTime = await startVisit(plan, this);
  }

  /** The LMS says what goes wrong from now on. */
  setFaults(faults: Faults): void {
    this.#faults = faults;
  }

  /** The LMS has dealt with a commit. */
  settle(number: number, hasRoom: boolean): void {
    this.#hasRoom = hasRoom;
    this.#options.journal?.settle(number);
    this.#settled = number;
    if (number === this.#number) this.#whenSettled();
  }

  /** Resolves when the LMS has dealt with every commit. */
  settled(): Promise<void> {
    if (this.#settled === this.#number) return Promise.resolve();
    return new Promise((resolve) => (this.#whenSettled = resolve));
  }

  faults(): Faults {
    return this.#faults;
  }

  contentEvent(): string | undefined {
    return this.#options.contentEvent();
  }

  /** What became of it the LMS says a moment later; until then it is as it was with the last one. */
  commit(commit: ContentCommit): boolean {
    this.#number += 1;
    if (commit.hasArrived)
      this.#options.journal?.write(this.#number, {...commit, cmi: this.#asKept(commit.cmi)});
    this.#options.tell({type: 'commit', number: this.#number, commit});
    return this.#hasRoom;
  }

  /** Told together with the other calls of the moment: content may make thousands. */
  called(record: CallRecord): void {
    if (this.#calls.push(record) === 1) queueMicrotask(() => this.#tellCalls());
    this.#callsLength += record.result.length + record.args.reduce((sum, {length}) => sum + length, 100);
    if (this.#callsLength > mostTogether) this.#tellCalls();
  }

  ended(end: ScoEnd): void {
    this.#options.tell({type: 'ended', end});
  }

  /** As the LMS keeps it that is imitated at this moment; who fetches it from the journal later does not know which. */
  #asKept(cmi: DataModel): DataModel {
    const like = actsLike(this.#options.plan.version, this.#faults.like);
    return like ? asKept(lmsProfile(like), cmi) : cmi;
  }

  #tellCalls(): void {
    const calls = this.#calls;
    if (calls.length === 0) return;
    this.#calls = [];
    this.#callsLength = 0;
    this.#options.tell({type: 'called', calls, model: this.#runTime?.model() ?? {}});
  }
}
