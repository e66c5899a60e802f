/** The end of a sequenced SCO, and what it comes to in the tree. */
import {type NavigationRequest, endVisit} from '../sequencing/move.ts';
import {type Sequence, openSequence, stateOf} from '../sequencing/sequence.ts';
import type {DataModel} from './data-model.ts';
import {requestAtEnd} from './navigation.ts';

/** What a SCO leaves behind when it ends. */
export interface ScoEnd {
  readonly cmi: DataModel;
  /** `adl.nav.request`, as it was written. */
  readonly request: string;
  /** What the shared stores hold that the activity knows, by their ids. */
  readonly stores: Readonly<Record<string, string>>;
}

/** After the end of a sequenced SCO. */
export interface Left {
  /** State of the tree, for the next Sequence. */
  readonly state: string;
  /** Activity that the SCO asked for and that is to be launched now. */
  readonly next: string | undefined;
  /** True when the SCO ended the session of the whole course. */
  readonly hasEnded: boolean;
  /** True when the SCO has asked for nothing: where to go is for the learner to say (see Course.navigate). */
  readonly isOpen: boolean;
}

/**
 * The SCO has ended by itself: one navigation, its own or (when it has asked for none) none but its end.
 * @param sequence as it was when the SCO was delivered
 * @param isLeaving somebody has pressed a button of the LMS: what the SCO asks for counts no longer
 */
export function leftBy(sequence: Sequence, {cmi, request, stores}: ScoEnd, isLeaving = false): Left {
  const before = openSequence(sequence);
  const {current, facts} = before;
  // The end may come from another page: of the stores, those that this activity may write.
  const written = (current?.settings.sharedDataMaps ?? []).filter((map) => map.writeSharedData !== false);
  for (const {targetID} of written) {
    const store = stores[targetID];
    if (store !== undefined) facts.stores[targetID] = store;
  }
  const at = {...sequence, state: stateOf(before)};
  const end = (wanted: NavigationRequest) => endVisit(at, current?.id ?? '', cmi, wanted);
  const asked = isLeaving ? undefined : requestAtEnd(cmi['cmi.exit'] ?? '', request);
  const went = asked && end(asked);
  if (went && !went.isImpossible)
    return {state: went.state, next: went.delivered, hasEnded: went.hasEnded, isOpen: false};
  return {state: end({type: 'exit'})?.state ?? at.state, next: undefined, hasEnded: false, isOpen: true};
}
