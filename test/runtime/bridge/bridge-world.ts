import {BridgeHost, type TrackerRequest} from '../../../src/runtime/trackers/bridge/bridge-host.ts';
import {BridgeTracker} from '../../../src/runtime/trackers/bridge/bridge.ts';
import type {CallLog} from '../../fake-lms/call-log.ts';
import {FakeLms} from '../../fake-lms/fake-lms.ts';
import type {FakeLmsSettings, LaunchRequest} from '../../fake-lms/launch-request.ts';
import {sampleIds} from '../sample-snapshot.ts';
import {launchIn, traitsOf, type TrackerWorld} from '../tracker-world.ts';
import {channel, type Channel} from './ports.ts';

/** A thin package that was launched in a fake LMS. */
export interface ThinLaunch {
  readonly host: BridgeHost;
  readonly log: () => CallLog | undefined;
  /** The course's page is loaded in its frame, for the first time or anew. */
  loadCourse(options?: CourseOptions): {readonly tracker: BridgeTracker; readonly channel: Channel};
}

export interface CourseOptions {
  readonly interactionIds?: () => readonly string[] | undefined;
  readonly origin?: string;
  /** How long the course waits for an answer. */
  readonly answerMs?: number;
}

export interface ThinOptions extends LaunchRequest {
  readonly objectives?: readonly string[];
}

export class ThinWorld {
  readonly lms: FakeLms;
  readonly #standard: FakeLmsSettings['standard'];
  /** Whether the LMS's server answers. */
  isReachable = true;

  /** @param held what the LMS has of the learner already */
  constructor(settings: FakeLmsSettings, held?: Readonly<Record<string, string>>) {
    this.lms = new FakeLms(settings, {attempts: held ? [held] : [], knownNames: []});
    this.#standard = settings.standard;
  }

  launch({objectives = [], ...request}: ThinOptions = {}): ThinLaunch {
    let log: CallLog | undefined;
    const host = new BridgeHost({
      createTracker: (asked: TrackerRequest) => {
        const launched = launchIn(this.lms, this.#standard, {...request, ...asked});
        log = launched.log;
        return Promise.resolve(launched.tracker);
      },
      objectives,
      isReachable: () => Promise.resolve(this.isReachable),
      isShown: () => this.lms.site.isPageShown,
      spentMs: () => 61_000,
    });
    return {
      host,
      log: () => log,
      loadCourse: ({
        interactionIds = () => sampleIds,
        origin = 'https://lms.example.lv',
        answerMs = 20,
      } = {}) => {
        const ends = channel();
        host.serve(ends.host);
        const tracker = new BridgeTracker({
          port: ends.course,
          origin,
          language: 'lv',
          interactionIds,
          answerMs,
        });
        return {tracker, channel: ends};
      },
    };
  }
}

/** A thin package: the page around the course answers for the LMS, in a later turn. */
export function thinWorld(settings: FakeLmsSettings): TrackerWorld {
  const thin = new ThinWorld(settings);
  let launched: ThinLaunch | undefined;
  return {
    ...traitsOf(settings.profile),
    launch: () => {
      launched = thin.launch();
      return launched.loadCourse({answerMs: 10_000}).tracker;
    },
    refuse: (isRefused) => (thin.lms.site.fault = isRefused ? 'http-500' : undefined),
    callCount: () => launched?.log()?.calls.length ?? 0,
    stored: () => thin.lms.stored,
  };
}
