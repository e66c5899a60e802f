import type {NoteCall} from '../../../domain/technical/call.ts';
import {readLearners, type DeviceLearner} from '../../device/device-learners.ts';
import {openDeviceRecords, type DeviceRecords} from '../../device/device-records.ts';
import {TrackerError, type Launch, type Snapshot, type Tracker} from '../../tracker.ts';
import {assertSuspendDataFits} from '../suspend-data-fits.ts';
import {newestRecord, recordKey, type DeviceRecord} from './device-record.ts';
import type {LocalStore} from '../local/local.ts';
import {notifyWindow, type SnapshotNews} from './snapshot-event.ts';

export interface DeviceTrackerOptions {
  readonly courseId: string;
  readonly scope: string;
  readonly learner: DeviceLearner;
  /** Undefined where the browser denies IndexedDB. */
  readonly records: DeviceRecords | undefined;
  /** Undefined where the browser denies `localStorage`. */
  readonly store: LocalStore | undefined;
  /** Hears in the turn of the save what goes to the device. */
  readonly onSnapshot?: (news: SnapshotNews) => void;
  /** Hears of each save. */
  readonly onCall?: NoteCall | undefined;
}

/**
 * Keeps the progress of one of this device's learners in IndexedDB. A page that goes away gets no second
 * turn, and IndexedDB needs one: its last word stands in `localStorage`, and the next launch takes
 * whichever of the two is newer. With one of them denied the other does; with both, each save rejects
 * with code `storage`, and the course goes on.
 */
export function createDeviceTracker(options: DeviceTrackerOptions): Tracker {
  return new DeviceTracker(options);
}

/** The tracker of the learner who is using this device now. */
export async function openDeviceTracker(
  options: Pick<DeviceTrackerOptions, 'courseId' | 'scope' | 'store' | 'onCall'>,
): Promise<Tracker> {
  const {current: learner} = readLearners(options.store);
  return new DeviceTracker({
    ...options,
    learner,
    records: await openDeviceRecords(),
    onSnapshot: notifyWindow,
  });
}

/** Browsers give IndexedDB far more; the last word has to fit into `localStorage`. */
const suspendLimitChars = 1_000_000;

class DeviceTracker implements Tracker {
  readonly #options: DeviceTrackerOptions;
  readonly #key: string;
  #isClosed = false;

  constructor(options: DeviceTrackerOptions) {
    this.#options = options;
    this.#key = recordKey(options.courseId, options.scope, options.learner.id);
  }

  async open(): Promise<Launch> {
    const {records, learner} = this.#options;
    const kept = await records?.read(this.#key).catch(() => undefined);
    const {suspendData, location} = newestRecord(kept, this.#lastWord());
    return {
      standard: 'local',
      learnerId: learner.id,
      learnerName: learner.name,
      language: '',
      mode: 'normal',
      credit: true,
      mayWrite: true,
      resumed: suspendData !== '',
      suspendData,
      location,
      launchData: '',
      scaledPassingScore: undefined,
      suspendLimitChars,
    };
  }

  async save(snapshot: Snapshot): Promise<void> {
    if (this.#isClosed) throw new TrackerError('The course was closed.', 'closed');
    const record = toRecord(snapshot);
    this.#options.onSnapshot?.({snapshot, isLast: false});
    const call = {atMs: Date.now(), name: 'put', element: 'IndexedDB', value: record.suspendData};
    try {
      await this.#options.records?.write(this.#key, record);
      if (this.#options.records) {
        this.#options.onCall?.({...call, tookMs: Date.now() - call.atMs, answer: 'ok'});
        return;
      }
    } catch (cause) {
      // Full or taken away: the other place may still have room.
      this.#options.onCall?.({...call, code: 'storage', text: String(cause), cause});
    }
    if (!this.#keepLastWord(record))
      throw new TrackerError('The browser keeps nothing on this device.', 'storage');
  }

  close(snapshot: Snapshot): boolean {
    if (this.#isClosed) return true;
    const record = toRecord(snapshot);
    this.#options.onSnapshot?.({snapshot, isLast: true});
    // It mostly arrives; nobody is left to hear that it did not.
    this.#options.records?.write(this.#key, record).catch(() => undefined);
    this.#isClosed = this.#keepLastWord(record);
    return this.#isClosed;
  }

  distrustSent(): void {
    // What the device has written was heard to arrive: there is nothing to doubt.
  }

  #lastWord(): unknown {
    try {
      return JSON.parse(this.#options.store?.getItem(this.#key) ?? 'null');
    } catch {
      return undefined;
    }
  }

  /** True when it was read back. */
  #keepLastWord(record: DeviceRecord): boolean {
    const {store} = this.#options;
    const text = JSON.stringify(record);
    const call = {atMs: Date.now(), name: 'setItem', element: 'localStorage', value: text};
    try {
      store?.setItem(this.#key, text);
      const isKept = store?.getItem(this.#key) === text;
      this.#options.onCall?.({...call, answer: isKept ? 'ok' : '', code: isKept ? '' : 'storage'});
      return isKept;
    } catch (cause) {
      this.#options.onCall?.({...call, code: 'storage', text: String(cause), cause});
      return false;
    }
  }
}

function toRecord({counter, suspendData, location}: Snapshot): DeviceRecord {
  assertSuspendDataFits(suspendData, suspendLimitChars);
  return {counter, suspendData, location};
}
