import type {PageRunTime, TrackerName} from '../../domain/standards/standards.ts';
import {deviceStore} from '../journal/journal-store.ts';
import type {Launch, Tracker} from '../tracker.ts';
import {findScormLms, isPageRunTime} from './scorm/find-scorm-lms.ts';
import type {TrackerOptions} from './tracker-options.ts';

export type {TrackerOptions} from './tracker-options.ts';

type Loader = (options: TrackerOptions) => Promise<Tracker | undefined>;

/**
 * Those that look for no object around the page → what gives one, undefined when the page stands in no such LMS. Only the
 * one used is loaded.
 */
const loaders = {
  cmi5: async (options) => {
    const cmi5 = await import('./cmi5/cmi5.ts');
    return cmi5.createCmi5Tracker({
      search: options.search ?? location.search,
      language: options.language,
      request: (input, init) => fetch(input, init),
      now: () => Date.now(),
      onCall: options.onCall,
    });
  },
  bridge: async (options) => {
    const bridge = await import('./bridge/bridge.ts');
    return bridge.connectBridge(options);
  },
  local: async (options) => {
    const local = await import('./local/local.ts');
    const store = 'storage' in options ? options.storage : deviceStore();
    return local.createLocalTracker({
      courseId: await options.courseId(),
      scope: options.scope,
      store,
      onCall: options.onCall,
    });
  },
  device: async (options) => {
    const device = await import('./device/device.ts');
    const store = 'storage' in options ? options.storage : deviceStore();
    return device.openDeviceTracker({
      courseId: await options.courseId(),
      scope: options.scope,
      store,
      onCall: options.onCall,
    });
  },
} satisfies Record<Exclude<TrackerName, PageRunTime>, Loader>;

/**
 * Opens a tracker. Without an LMS around the page it is the local one, which `launch.standard` tells. Rejects with
 * `TrackerError` when there is an LMS and it refuses.
 */
export async function openTracker(
  name: TrackerName,
  options: TrackerOptions,
): Promise<{tracker: Tracker; launch: Launch}> {
  const found = isPageRunTime(name)
    ? findScormLms(name, options.start ?? window)?.(withOnline(options))
    : loaders[name](options);
  const tracker = (await found) ?? (await loaders.local(options));
  return {tracker, launch: await tracker.open()};
}

/** The tracker that a page asks for by name. Throws when there is none. */
export function trackerNamed(name: string): TrackerName {
  if (isPageRunTime(name) || isLoader(name)) return name;
  throw new Error(`Unknown standard in index.html: "${name}".`);
}

const isLoader = (name: string): name is keyof typeof loaders => Object.hasOwn(loaders, name);

function withOnline(options: TrackerOptions): TrackerOptions & {isOnline: () => boolean} {
  return {...options, isOnline: options.isOnline ?? (() => navigator.onLine)};
}
