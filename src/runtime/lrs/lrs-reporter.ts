import type {Interaction, Snapshot} from '../tracker.ts';
import type {Statement} from '../trackers/xapi/xapi-request.ts';
import type {XapiStatements} from '../trackers/xapi/xapi-statements.ts';
import type {ReportChoice} from './report-choice.ts';
import type {StatementStore, Told} from './statement-store.ts';
import {dueAtBegin, dueNow, type Due, type VisitState} from './visit-statements.ts';

export interface LrsReporterOptions {
  readonly store: Pick<StatementStore, 'add'>;
  /** Keeps in this turn what a page that goes away has to report; false when it cannot. See `keepLast`. */
  readonly keepLast: (statements: readonly Statement[], told: Told) => boolean;
  /** Id of the learner on this device. */
  readonly learner: string;
  /** What had been reported to the record store before this visit. */
  readonly told: Told;
  /** First answers of earlier visits, as far as the device knows them: those that were never reported follow. */
  readonly earlier: readonly Interaction[];
  /** See `VisitSetting`. */
  readonly step: number;
  /** What the learner says now; they may change their mind while the course is open. */
  readonly choice: () => ReportChoice | undefined;
  readonly statementsFor: (choice: ReportChoice) => XapiStatements;
  /** More waits than before. */
  readonly onAdded: () => void;
  /** UTC milliseconds. */
  readonly now: () => number;
}

/**
 * Watches a course of this device: whatever goes into its record becomes statements in the row of those
 * that wait. Everything happens in the turn of the call, since a page that goes away has no other; nothing
 * is ever thrown, since nobody learns worse for it.
 */
export class LrsReporter {
  readonly #options: LrsReporterOptions;
  readonly #startedAtMs: number;
  /** The visit after each report, the newest last. */
  readonly #states: [VisitState, ...VisitState[]];
  /** What the row was given and has not yet said that it has. */
  readonly #onTheWay = new Set<readonly Statement[]>();
  /** The last words stand on the device, with all that was on its way. */
  #isLastKept = false;

  constructor(options: LrsReporterOptions) {
    this.#options = options;
    this.#startedAtMs = options.now();
    this.#states = [{told: options.told, isBegun: false, isOver: false}];
  }

  /** The course is on screen. */
  begin(): void {
    this.#report((make) => dueAtBegin(make, this.#state, {startedAtMs: this.#startedAtMs}));
  }

  /** This snapshot went to the device; `isLast`: the page goes away. */
  hear(snapshot: Snapshot, isLast: boolean): void {
    const {earlier, step, now} = this.#options;
    const said = {
      ...snapshot,
      interactions: [...earlier, ...snapshot.interactions],
      isLast,
      atMs: now(),
    };
    this.#report((make, {sinceMs}) =>
      dueNow(make, this.#state, said, {startedAtMs: this.#startedAtMs, sinceMs, step}),
    );
  }

  get #state(): VisitState {
    return this.#states.at(-1) ?? this.#states[0];
  }

  #report(work: (make: XapiStatements, choice: ReportChoice) => Due): void {
    const {choice, statementsFor} = this.#options;
    const chosen = choice();
    if (!chosen?.isOn) return;
    const {statements, state} = work(statementsFor(chosen), chosen);
    if (statements.length === 0) return;
    this.#states.push(state);
    if (!state.isOver) return this.#add(statements, state);
    const last = this.#withAllOnTheWay(statements);
    this.#isLastKept = this.#options.keepLast(last, state.told);
    if (!this.#isLastKept) this.#add(last, state);
  }

  /** What is on its way is lost when the page goes before it arrives: so it is among the last words. */
  #withAllOnTheWay(statements: readonly Statement[]): readonly Statement[] {
    const ids = new Set(statements.map(({id}) => id));
    return [...[...this.#onTheWay].flat().filter(({id}) => !ids.has(id)), ...statements];
  }

  #add(statements: readonly Statement[], state: VisitState): void {
    const {store, learner, onAdded} = this.#options;
    const arrived = (next: () => void) => {
      this.#onTheWay.delete(statements);
      next();
    };
    this.#onTheWay.add(statements);
    store.add(learner, statements, state.told).then(
      () => arrived(onAdded),
      () => arrived(() => this.#owe(state)),
    );
  }

  /** It could not be written: that and all that followed is owed again. What was written after all keeps its ids. */
  #owe(state: VisitState): void {
    if (this.#isLastKept) return;
    const place = this.#states.indexOf(state);
    if (place > 0) this.#states.splice(place);
  }
}
