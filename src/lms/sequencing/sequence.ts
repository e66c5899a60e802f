/**
 * Where a learner stands in the activity tree of a SCORM 2004 course. scorm-again keeps the tree only as
 * long as a SCO is played; between visits it is one text, so that a closed tab loses nothing.
 */
import type {Scorm2004API, Settings} from 'scorm-again';
import type {ActivityTree} from './activity-tree.ts';

/** Objectives that activities share (SN 3.10), by id; plain data of scorm-again. */
export type SharedObjectives = Readonly<Record<string, object>>;

export interface Sequence {
  readonly tree: ActivityTree;
  /** What stateOf() wrote; undefined in a new attempt at the course. */
  readonly state: string | undefined;
  /** Of the learner, from all courses; only where the tree is global to the system. */
  readonly shared: SharedObjectives;
}

/** Called while scorm-again works through a navigation request. */
export interface SequenceEvents {
  readonly onDelivery: (activityId: string) => void;
  readonly onSessionEnd: () => void;
  /** `exception`: a code of SN, such as "NB.2.1-11". */
  readonly onRefusal: (exception: string) => void;
}

/** What scorm-again is to be told of the tree. */
export function sequenceSettings({tree}: Sequence, events: SequenceEvents): Settings {
  return {
    sequencing: {
      activityTree: tree.root,
      logLevel: 'error',
      eventListeners: {
        onActivityDelivery: ({id}) => events.onDelivery(id),
        onSequencingSessionEnd: () => events.onSessionEnd(),
        onSequencingError: (exception) => events.onRefusal(exception),
      },
    },
  };
}

/** Puts the learner where the last visit left off. */
export function restoreSequence(inner: Scorm2004API, {tree, state, shared}: Sequence): void {
  if (state !== undefined) inner.deserializeSequencingState(state);
  if (tree.isGlobalToSystem && Object.keys(shared).length > 0) {
    // What this type means is known to scorm-again alone; it wrote these entries (see sharedObjectives).
    inner.restoreGlobalObjectiveSnapshot(
      shared as Parameters<typeof inner.restoreGlobalObjectiveSnapshot>[0],
    );
  }
}

/** The state as one text. */
export function stateOf(inner: Scorm2004API): string {
  const state: unknown = JSON.parse(inner.serializeSequencingState());
  // The same tree a second time; reading it back twice would undo what the first reading knows better.
  return JSON.stringify(state, (name, value: unknown) => (name === 'suspensionState' ? undefined : value));
}

/** The shared objectives in a state. */
export function sharedObjectives(state: string): SharedObjectives {
  const {globalObjectiveMap = {}} = JSON.parse(state) as {globalObjectiveMap?: SharedObjectives};
  return globalObjectiveMap;
}
