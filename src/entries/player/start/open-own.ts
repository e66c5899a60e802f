import {DeviceCopy} from '../../../runtime/device-copy/device-copy.ts';
import {ownPrefix} from '../../../runtime/device-copy/keys.ts';
import {launchWaitMs, within, type OpenedCopy} from '../../../runtime/device-copy/open-device-copy.ts';
import {notesOwner} from '../../../runtime/device/device-notes.ts';
import {DeviceOwn} from '../../../runtime/device/device-own.ts';
import {isNameless, type Launch} from '../../../runtime/tracker.ts';

interface OwnOptions {
  readonly launch: Pick<Launch, 'standard' | 'learnerId' | 'mode'>;
  readonly attempt: string;
  readonly courseId: string;
  readonly device: OpenedCopy;
}

/** What a visit keeps for its learner, read from the device. The preview of somebody without a name leaves nothing there. */
export async function openOwn({launch, attempt, courseId, device}: OwnOptions): Promise<DeviceOwn> {
  const learnerId = notesOwner(launch, attempt);
  const leavesNothing = isNameless(launch) && launch.mode === 'browse';
  const store = leavesNothing
    ? new DeviceCopy({fast: undefined, durable: Promise.resolve(undefined)})
    : device.copy;
  if (learnerId !== launch.learnerId) {
    const isTaken = store.take([ownPrefix(courseId, learnerId)]);
    await within(Promise.all([device.arrived, isTaken]), launchWaitMs);
  }
  return new DeviceOwn({courseId, learnerId, store, now: () => Date.now()});
}
