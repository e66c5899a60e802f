import {deviceStore} from '../journal/journal-store.ts';
import type {Launch, Tracker} from '../tracker.ts';
import {findScormLms} from './scorm/find-scorm-lms.ts';
import type {Standard, TrackerOptions} from './tracker-options.ts';

export {standards, type Standard, type TrackerOptions} from './tracker-options.ts';

type Loader = (options: TrackerOptions) => Promise<Tracker | undefined>;

/** Standard → its tracker, undefined when the page stands in no such LMS. Only the one used is loaded. */
const trackers = {
  scorm12: async (options) => findScormLms('scorm12', options.start ?? window)?.(withOnline(options)),
  scorm2004: async (options) => findScormLms('scorm2004', options.start ?? window)?.(withOnline(options)),
  cmi5: async (options) => {
    const {createCmi5Tracker} = await import('./cmi5/cmi5.ts');
    return createCmi5Tracker({
      search: options.search ?? location.search,
      language: options.language,
      request: (input, init) => fetch(input, init),
      now: () => Date.now(),
    });
  },
  bridge: async (options) => {
    const {connectBridge} = await import('./bridge/bridge.ts');
    return connectBridge(options);
  },
  local: async (options) => {
    const {createLocalTracker} = await import('./local/local.ts');
    const store = 'storage' in options ? options.storage : deviceStore();
    return createLocalTracker({courseId: await options.courseId(), scope: options.scope, store});
  },
  device: async (options) => {
    const {openDeviceTracker} = await import('./device/device.ts');
    const store = 'storage' in options ? options.storage : deviceStore();
    return openDeviceTracker({courseId: await options.courseId(), scope: options.scope, store});
  },
} satisfies Record<Standard, Loader>;

/**
 * Opens the tracker of a standard. Without an LMS around the page it is the local one, which
 * `launch.standard` tells. Rejects with `TrackerError` when there is an LMS and it refuses.
 */
export async function openTracker(
  standard: Standard,
  options: TrackerOptions,
): Promise<{tracker: Tracker; launch: Launch}> {
  const tracker = (await trackers[standard](options)) ?? (await trackers.local(options));
  return {tracker, launch: await tracker.open()};
}

function withOnline(options: TrackerOptions): TrackerOptions & {isOnline: () => boolean} {
  return {...options, isOnline: options.isOnline ?? (() => navigator.onLine)};
}
