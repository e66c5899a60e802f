import type {QueueTracker} from '../save-queue/save-queue-options.ts';
import type {Snapshot, Tracker} from '../tracker.ts';
import type {Visit} from '../launch/visit.ts';

/**
 * The tracker as a visit may use it: a second page, or an outdated one, sends the LMS nothing, not even that it ends, and as
 * long as nobody knows whether this is a second one, a save waits. A page out of the browser's history that is not outdated (cmi5
 * asks its server again) saves and ends no session: the page before it did.
 */
export function gatedTracker(tracker: Tracker, visit: Visit, isReturned = false): QueueTracker {
  const commit = (snapshot: Snapshot): boolean => {
    // What becomes of it nobody hears; the journal has it.
    void tracker.save(snapshot, false).catch(() => undefined);
    return true;
  };
  return {
    save: async (snapshot, isHeard) => {
      // Not a turn later where it is known: a page that is being hidden has no second one.
      if (visit.isAlone === undefined) await visit.settled;
      if (visit.isHeard) await tracker.save(snapshot, isHeard);
    },
    close: (snapshot) => !visit.isHeard || (isReturned ? commit(snapshot) : tracker.close(snapshot)),
    get closeError() {
      return tracker.closeError;
    },
    distrustSent: () => tracker.distrustSent(),
    waiting: () => tracker.waiting?.() ?? new Set(),
    ...(tracker.end && {
      end: async (snapshot) => {
        if (visit.isHeard) await (isReturned ? tracker.save(snapshot) : tracker.end?.(snapshot));
      },
    }),
    ...(tracker.totalTimeMs && {totalTimeMs: () => tracker.totalTimeMs?.()}),
  };
}
