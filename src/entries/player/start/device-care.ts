import type {DeviceCopy} from '../../../runtime/device-copy/device-copy.ts';
import {persistQuietly} from '../../../runtime/device-copy/persist.ts';
import {purgeDevice} from '../../../runtime/device-copy/purge-device.ts';
import {takeOver} from '../../../runtime/device-copy/take-over.ts';
import type {Visit} from '../../../runtime/launch/visit.ts';
import {pageIdle} from '../../../components/page-idle.ts';

export interface DeviceCareOptions {
  readonly copy: DeviceCopy;
  readonly courseId: string;
  readonly visit: Visit;
  /** The disk was read, and it is known whether this page is alone. */
  readonly ready: Promise<unknown>;
}

/**
 * Puts in order what the device keeps: takes over what earlier versions kept; when the page is idle, asks the browser to
 * keep it and removes what is of no use any more. A second page leaves the device as it is. Resolves when what is kept can
 * be read; some browsers never get there.
 */
export async function careForDevice({copy, courseId, visit, ready}: DeviceCareOptions): Promise<void> {
  await ready;
  if (visit.isAlone) takeOver(copy, courseId, Date.now());
  if (visit.isWriting)
    void pageIdle()
      .then(persistQuietly)
      .then(() => purgeDevice(copy, Date.now()));
}
