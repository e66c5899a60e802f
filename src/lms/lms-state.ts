/**
 * `window.lmsState()`: what the built-in LMS holds, as plain data, for tests and for administrators who
 * look from the console. Read only; changes nothing.
 */
import type {DataModel} from './data-model.ts';
import type {CommitRecord} from './playback.ts';
import type {CallRecord} from './run-time.ts';

export interface LmsState {
  /** Name of the learner. */
  readonly learner: string;
  /** SHA-256 of the open package's zip; undefined in the list of packages. */
  readonly package: string | undefined;
  /** Identifier of the manifest's item that is played or was played last. */
  readonly sco: string | undefined;
  /** Number of that attempt. */
  readonly attempt: number | undefined;
  /** The stored data model by element name: what the next launch will find. */
  readonly cmi: DataModel;
  /** Every call of this visit, in order. */
  readonly calls: readonly CallRecord[];
  readonly commits: readonly CommitRecord[];
}

declare global {
  interface Window {
    lmsState(): LmsState;
  }
}
