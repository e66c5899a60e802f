import {BridgeHost} from '../../../src/runtime/trackers/bridge/bridge-host.ts';
import {BridgeTracker} from '../../../src/runtime/trackers/bridge/bridge.ts';
import {channel} from '../bridge/ports.ts';
import {labInteractionIds} from './lab-course.ts';
import type {LabLms} from './lab-lms.ts';
import type {VirtualClock} from './virtual-clock.ts';

/** An LMS whose package is thin: the course's page speaks to it through another one. */
export function thinLabLms(lms: LabLms, clock: VirtualClock): LabLms {
  const {faults} = lms;
  let host: BridgeHost | undefined;
  return {
    faults,
    launch: () => {
      const tracker = lms.launch();
      const startMs = clock.elapsedMs();
      const {course, host: end} = channel(faults);
      host = new BridgeHost({
        createTracker: () => Promise.resolve(tracker),
        objectives: [],
        isReachable: () => Promise.resolve(!faults.isLying && !faults.isOffline),
        isShown: () => !faults.isHidden,
        spentMs: () => clock.elapsedMs() - startMs,
      });
      host.serve(end);
      return new BridgeTracker({
        port: course,
        origin: 'https://lms.example.lv',
        language: 'lv',
        interactionIds: () => (faults.areIdsLate ? undefined : labInteractionIds),
        clock,
      });
    },
    writes: () => lms.writes(),
    goingAway: () => {
      const newest = host;
      return () => newest?.leave();
    },
    stored: () => lms.stored(),
  };
}
