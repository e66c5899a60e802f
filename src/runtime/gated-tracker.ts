import type {QueueTracker} from './save-queue-options.ts';
import type {Snapshot, Tracker} from './tracker.ts';
import type {Visit} from './visit.ts';

/**
 * The tracker as a visit may use it: a second page tells the LMS nothing, not even that it ends, and as long as nobody
 * knows whether this is one, a save waits. A page out of the browser's history commits and never ends its session: LMSs
 * add its time to what they had when the page was made, and that may be less than they have.
 */
export function gatedTracker(tracker: Tracker, visit: Visit, isReturned = false): QueueTracker {
  const commit = (snapshot: Snapshot): boolean => {
    // What becomes of it nobody hears; the journal has it.
    void tracker.save(snapshot).catch(() => undefined);
    return true;
  };
  return {
    save: async (snapshot) => {
      // Not a turn later where it is known: a page that is being hidden has no second one.
      if (visit.isAlone === undefined) await visit.settled;
      if (visit.isAlone) await tracker.save(snapshot);
    },
    close: (snapshot) => !visit.isAlone || (isReturned ? commit(snapshot) : tracker.close(snapshot)),
    get closeError() {
      return tracker.closeError;
    },
    doubt: () => tracker.doubt(),
    waiting: () => tracker.waiting?.() ?? new Set(),
    ...(tracker.end && {
      end: async (snapshot) => {
        if (visit.isAlone) await (isReturned ? tracker.save(snapshot) : tracker.end?.(snapshot));
      },
    }),
    ...(tracker.totalTimeMs && {totalTimeMs: () => tracker.totalTimeMs?.()}),
  };
}
