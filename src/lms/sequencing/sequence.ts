/**
 * Where a learner stands in the activity tree of a SCORM 2004 course. Between visits it is one text, so that a closed
 * tab loses nothing.
 */
import type {ActivityTree} from './activity-tree.ts';
import {Sequencer} from './engine/sequencer.ts';
import {type ObjectiveFacts, readFacts} from './engine/tracking.ts';

/** Objectives that activities share (SN 3.10), by id. */
export type SharedObjectives = Readonly<Record<string, ObjectiveFacts>>;

export interface Sequence {
  readonly tree: ActivityTree;
  /** What stateOf() wrote; undefined in a new attempt at the course. */
  readonly state: string | undefined;
  /** Of the learner, from all courses; only where the tree is global to the system. */
  readonly shared: SharedObjectives;
}

/** A sequencer of its own, where the learner stands. What it does is kept only through stateOf(). */
export function openSequence({tree, state, shared}: Sequence): Sequencer {
  const facts = state === undefined ? undefined : readFacts(state);
  const sequencer = new Sequencer(tree.root, facts, tree.isGlobalToSystem);
  if (tree.isGlobalToSystem) Object.assign(sequencer.facts.shared, readShared(shared));
  return sequencer;
}

/** False for what an earlier version of this page has left: the course is then put together from its attempts. */
export const isReadable = (state: string | undefined): boolean =>
  state === undefined || readFacts(state) !== undefined;

/** The same place in the tree, with what shared stores held at a later one. */
export function withStoresOf(sequence: Sequence, later: string | undefined): Sequence {
  const facts = sequence.state === undefined ? undefined : readFacts(sequence.state);
  const stores = later === undefined ? undefined : readFacts(later)?.stores;
  return facts && stores ? {...sequence, state: JSON.stringify({...facts, stores})} : sequence;
}

/** The state as one text. */
export const stateOf = ({facts}: Sequencer): string => JSON.stringify(facts);

/** The shared objectives in a state. */
export const sharedObjectives = (state: string): SharedObjectives => readFacts(state)?.shared ?? {};

/** As an earlier version of this page kept them, where they differ: a fact and whether it is known. */
interface EarlierObjective {
  readonly satisfiedStatus?: boolean;
  readonly satisfiedStatusKnown?: boolean;
  readonly normalizedMeasure?: number;
  readonly normalizedMeasureKnown?: boolean;
}

function readShared(shared: SharedObjectives): SharedObjectives {
  return Object.fromEntries(
    Object.entries(structuredClone(shared)).map(([id, facts]) => {
      const earlier = facts as EarlierObjective;
      if (!('satisfiedStatusKnown' in earlier)) return [id, facts];
      const {satisfiedStatus, satisfiedStatusKnown, normalizedMeasure, normalizedMeasureKnown} = earlier;
      return [
        id,
        {
          ...(satisfiedStatusKnown && {satisfied: satisfiedStatus}),
          ...(normalizedMeasureKnown && {measure: normalizedMeasure}),
        } as ObjectiveFacts,
      ];
    }),
  );
}
