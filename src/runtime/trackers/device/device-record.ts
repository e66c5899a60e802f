/** What the device keeps of one learner's course, in IndexedDB and as last word in `localStorage`. */
export interface DeviceRecord {
  /** Of the snapshot; decides which of two records is the newer one. */
  readonly counter: number;
  readonly suspendData: string;
  readonly location: string;
}

/** The key in both places. */
export const recordKey = (courseId: string, scope: string, learnerId: string): string =>
  `kr.record:${courseId}:${scope}:${learnerId}`;

/** The record with the highest counter; an empty one when none of them is ours. */
export function newestRecord(...found: readonly unknown[]): DeviceRecord {
  const empty: DeviceRecord = {counter: -1, suspendData: '', location: ''};
  return found
    .flatMap((value) => (isRecord(value) ? [value] : []))
    .reduce((newest, one) => (one.counter > newest.counter ? one : newest), empty);
}

function isRecord(value: unknown): value is DeviceRecord {
  if (typeof value !== 'object' || value === null) return false;
  const {counter, suspendData, location}: Partial<Record<string, unknown>> = {...value};
  return Number.isSafeInteger(counter) && typeof suspendData === 'string' && typeof location === 'string';
}
