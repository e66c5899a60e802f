import type {QueueTracker} from './save-queue-options.ts';
import type {Tracker} from './tracker.ts';
import type {Visit} from './visit.ts';

/**
 * The tracker as a visit may use it: a second page tells the LMS nothing, not even that it ends, and as long as nobody
 * knows whether this is one, a save waits.
 */
export function gatedTracker(tracker: Tracker, visit: Visit): QueueTracker {
  return {
    save: async (snapshot) => {
      // Not a turn later where it is known: a page that is being hidden has no second one.
      if (visit.isAlone === undefined) await visit.settled;
      if (visit.isAlone) await tracker.save(snapshot);
    },
    close: (snapshot) => !visit.isAlone || tracker.close(snapshot),
    get closeError() {
      return tracker.closeError;
    },
    doubt: () => tracker.doubt(),
    waiting: () => tracker.waiting?.() ?? new Set(),
    ...(tracker.end && {end: async (snapshot) => (visit.isAlone ? tracker.end?.(snapshot) : undefined)}),
    ...(tracker.totalTimeMs && {totalTimeMs: () => tracker.totalTimeMs?.()}),
  };
}
