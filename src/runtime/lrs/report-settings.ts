/** What a learner decides about reporting, and how it stands: for the page of this device. */
import type {JournalStore} from '../journal/journal-store.ts';
import {removeLast} from './last-statements.ts';
import {hasChosen, readChoice, removeChoice, writeChoice} from './report-choice.ts';
import type {ReportAccount, StatementStore} from './statement-store.ts';

export interface ReportSettingsOptions {
  /** Of the site's record store. */
  readonly endpoint: string;
  readonly store: JournalStore | undefined;
  /** Undefined where the browser denies IndexedDB. */
  readonly openRow: () => Promise<StatementStore | undefined>;
  /** A random UUID. */
  readonly newId: () => string;
  /** UTC milliseconds. */
  readonly now: () => number;
}

/** How reporting stands for one learner. */
export interface ReportState extends ReportAccount {
  /** Undefined: not decided yet, which is as good as no. */
  readonly isOn: boolean | undefined;
  readonly isNamed: boolean;
}

const nothing: ReportAccount = {waiting: 0, aside: 0, sentAtMs: undefined, refusal: undefined};

export class ReportSettings {
  readonly #options: ReportSettingsOptions;

  constructor(options: ReportSettingsOptions) {
    this.#options = options;
  }

  async look(learner: string): Promise<ReportState> {
    const {store, endpoint, openRow} = this.#options;
    const choice = readChoice(store, learner, endpoint);
    const {isOn, isNamed = false} = choice ?? {};
    // Who does not report has no row: none is made by looking for it.
    const row = isOn ? await openRow() : undefined;
    return {...((await row?.account(learner)) ?? nothing), isOn, isNamed};
  }

  /** From now on. False when the device cannot keep it: then nothing is sent. */
  async agree(learner: string, isNamed: boolean): Promise<boolean> {
    const {store, endpoint, openRow, newId, now} = this.#options;
    const before = readChoice(store, learner, endpoint);
    const row = await openRow();
    if (!row) return false;
    // What waits for another record store is not for this one.
    if (!before) {
      removeLast(store, learner);
      await row.forget(learner);
    }
    return writeChoice(store, learner, {
      endpoint,
      isOn: true,
      isNamed,
      id: before?.id ?? newId(),
      sinceMs: before?.isOn ? before.sinceMs : now(),
    });
  }

  /** From now on; what still waits is dropped. False when the device cannot keep it. */
  async decline(learner: string): Promise<boolean> {
    const {store, endpoint, openRow, newId, now} = this.#options;
    const before = readChoice(store, learner, endpoint);
    // The id stays: who agrees again later is the same person there, and nothing is reported twice.
    const id = before?.id ?? newId();
    const isKept = writeChoice(store, learner, {endpoint, isOn: false, isNamed: false, id, sinceMs: now()});
    if (!isKept) removeChoice(store, learner);
    removeLast(store, learner);
    if (before?.isOn) await (await openRow())?.forget(learner);
    return isKept;
  }
}

/** Removes all that this device knows of a learner's reporting, whatever the site says of it now. */
export async function eraseReports(
  {store, openRow}: Pick<ReportSettingsOptions, 'store' | 'openRow'>,
  learner: string,
): Promise<void> {
  if (!hasChosen(store, learner)) return;
  removeChoice(store, learner);
  removeLast(store, learner);
  await (await openRow())?.forget(learner);
}
