import type {NoteCall} from '../../../domain/technical/call.ts';
import {TrackerError, type Launch, type Snapshot, type Tracker} from '../../tracker.ts';
import {assertSuspendDataFits} from '../suspend-data-fits.ts';

/** Where the record is kept; `localStorage` is one. Both may throw. */
export type LocalStore = Pick<Storage, 'getItem' | 'setItem'>;

export interface LocalTrackerOptions {
  readonly courseId: string;
  readonly scope: string;
  /** Undefined where the browser denies storage. */
  readonly store: LocalStore | undefined;
  /** Hears of each save. */
  readonly onCall?: NoteCall | undefined;
}

/** What is kept, as JSON under `kopiga-riciba:COURSE:SCOPE`. */
interface LocalRecord {
  readonly suspendData: string;
  readonly location: string;
}

/**
 * Keeps the progress on this device where there is no LMS. Denied or full storage does not stop the
 * course: it opens without a record, and each save rejects with code `storage`.
 */
export function createLocalTracker(options: LocalTrackerOptions): Tracker {
  return new LocalTracker(options);
}

/** Browsers keep 5 MB or more for one origin. */
const SUSPEND_LIMIT_CHARS = 1_000_000;

class LocalTracker implements Tracker {
  readonly #store: LocalStore | undefined;
  readonly #key: string;
  readonly #onCall: NoteCall | undefined;
  #isClosed = false;

  constructor({courseId, scope, store, onCall}: LocalTrackerOptions) {
    this.#store = store;
    this.#onCall = onCall;
    this.#key = `kopiga-riciba:${courseId}:${scope}`;
  }

  async open(): Promise<Launch> {
    const {suspendData, location} = this.#read();
    return {
      standard: 'local',
      learnerId: '',
      learnerName: '',
      language: '',
      mode: 'normal',
      credit: true,
      mayWrite: true,
      resumed: suspendData !== '',
      suspendData,
      location,
      launchData: '',
      scaledPassingScore: undefined,
      suspendLimitChars: SUSPEND_LIMIT_CHARS,
    };
  }

  async save(snapshot: Snapshot): Promise<void> {
    if (this.#isClosed) throw new TrackerError('The course was closed.', 'closed');
    this.#write(snapshot);
  }

  close(snapshot: Snapshot): boolean {
    if (this.#isClosed) return true;
    try {
      this.#write(snapshot);
      this.#isClosed = true;
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
    }
    return this.#isClosed;
  }

  distrustSent(): void {
    // Every record was read back: there is nothing to doubt.
  }

  #read(): LocalRecord {
    try {
      return toRecord(JSON.parse(this.#store?.getItem(this.#key) ?? 'null'));
    } catch {
      return toRecord(undefined);
    }
  }

  #write({suspendData, location}: Snapshot): void {
    assertSuspendDataFits(suspendData, SUSPEND_LIMIT_CHARS);
    const text = JSON.stringify({suspendData, location} satisfies LocalRecord);
    if (!this.#store) throw new TrackerError('The browser denies storage on this device.', 'storage');
    let readBack: string | null;
    try {
      this.#store.setItem(this.#key, text);
      readBack = this.#store.getItem(this.#key);
    } catch (cause) {
      throw new TrackerError(`The browser did not store the progress: ${String(cause)}`, 'storage');
    }
    if (readBack !== text) throw new TrackerError('The browser stored something else.', 'storage');
    this.#onCall?.({atMs: Date.now(), name: 'setItem', element: 'localStorage', value: text, answer: 'ok'});
  }
}

/** Anything that is not ours counts as empty. */
function toRecord(value: unknown): LocalRecord {
  const part = (name: string): string => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : '';
    return typeof found === 'string' ? found : '';
  };
  return {suspendData: part('suspendData'), location: part('location')};
}
