import type {Snapshot} from '../../tracker.ts';

/** A snapshot on its way to the device. */
export interface SnapshotNews {
  readonly snapshot: Snapshot;
  /** The page goes away. */
  readonly isLast: boolean;
}

/**
 * Tells the window, in the turn of the save. Player and `learn/` are built apart, so that neither can import
 * the other: this is all that they know of each other. A listener that fails is reported to the console alone.
 */
export function notifyWindow(detail: SnapshotNews): void {
  window.dispatchEvent(new CustomEvent('course-snapshot', {detail}));
}

declare global {
  interface WindowEventMap {
    'course-snapshot': CustomEvent<SnapshotNews>;
  }
}
