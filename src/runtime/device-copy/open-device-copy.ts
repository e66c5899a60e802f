import {deviceStore} from '../journal/journal-store.ts';
import type {JournalOwner} from '../journal/journal.ts';
import {DeviceCopy} from './device-copy.ts';
import type {DurableStore} from './durable-store.ts';
import {journalPrefix, ownPrefix, prefixOfLms} from './keys.ts';
import {openDurableStore} from './open-durable-store.ts';

/** A launch waits no longer for the disk; what comes later is joined. */
export const launchWaitMs = 300;

export interface OpenedCopy {
  readonly copy: DeviceCopy;
  /** Resolves when the disk was read, or it is known that there is none; some browsers never answer. */
  readonly arrived: Promise<void>;
}

/** What this browser keeps of one learner in one package. @param durable begun earlier, so that nothing waits for it */
export async function openDeviceCopy(
  {courseId, scope, learnerId}: JournalOwner,
  durable: Promise<DurableStore | undefined> = openDurableStore(),
): Promise<OpenedCopy> {
  const copy = new DeviceCopy({fast: deviceStore(), durable});
  const arrived = copy.take([
    journalPrefix(courseId, scope, learnerId),
    ownPrefix(courseId, learnerId),
    prefixOfLms,
  ]);
  await within(arrived, launchWaitMs);
  return {copy, arrived};
}

/** Resolves with the promise, at the latest after so many milliseconds. */
export const within = (promise: Promise<unknown>, mostMs: number): Promise<unknown> =>
  Promise.race([promise, new Promise<void>((resolve) => setTimeout(resolve, mostMs))]);
