import type {DataModel} from '../run/data-model.ts';
import {flow} from './engine/flow.ts';
import {navigationOf} from './engine/navigation.ts';
import {primaryOf} from './engine/objective.ts';
import type {NavigationRequest} from './engine/requests.ts';
import {rulesCheck} from './engine/rules.ts';
import type {Outcome, Sequencer} from './engine/sequencer.ts';
import {takeData} from './engine/transfer.ts';
import {type Sequence, openSequence, stateOf} from './sequence.ts';

export type {NavigationRequest};

export interface Move {
  /** The activity that is to be launched now. */
  readonly delivered: string | undefined;
  /** True when the session of the whole course is over. */
  readonly hasEnded: boolean;
  /** True when such a request cannot be made here (SN NB.2.1): nothing was ended. */
  readonly isImpossible: boolean;
  /** Where the learner stands after the request. */
  readonly state: string;
}

/** What is known of one activity, after rollup. */
export interface ActivityStatus {
  readonly completion: string;
  readonly success: string;
  /** -1..1; undefined when unknown. */
  readonly scaledScore: number | undefined;
}

/** Works a request through the overall sequencing process (SN OP.1). A refused one delivers nothing. */
export function move(sequence: Sequence, request: NavigationRequest): Move {
  const sequencer = openSequence(sequence);
  return moved(sequencer, sequencer.request(request));
}

/**
 * Ends the visit of the activity that is open, with the data its SCO has left, and goes on as the request says: one
 * request, whoever has made it. Undefined when that activity is not the open one.
 */
export function endVisit(
  sequence: Sequence,
  activityId: string,
  cmi: DataModel,
  request: NavigationRequest,
): Move | undefined {
  const sequencer = openSequence(sequence);
  const {current} = sequencer;
  if (current?.id !== activityId || !current.facts.isActive) return undefined;
  // What is abandoned has told nothing (SN 5.5).
  if (!request.type.startsWith('abandon')) takeData(current, cmi, sequencer.facts);
  return moved(sequencer, sequencer.request(request));
}

const moved = (sequencer: Sequencer, {delivered, isEnd = false, exception}: Outcome): Move => ({
  delivered,
  hasEnded: isEnd,
  isImpossible: exception?.startsWith('NB.') ?? false,
  state: stateOf(sequencer),
});

/** The activities that the learner may choose now, of those asked for: what is open would be ended first. */
export function choices(sequence: Sequence, ids: readonly string[]): ReadonlySet<string> {
  const sequencer = openSequence(sequence);
  const possible = ids.flatMap((id) => {
    const target = sequencer.find(id);
    const navigation = navigationOf({type: 'choice', target: id}, target, sequencer);
    return target && !('exception' in navigation) ? [target] : [];
  });
  if (sequencer.current?.facts.isActive) sequencer.request({type: 'exit'});
  // "Exit" may have left the tree, or gone where a rule says; a choice begins where its own exit would stand.
  const {current} = openSequence(sequence).facts;
  if (current !== undefined) sequencer.facts.current ??= current;
  return new Set(
    possible.filter((target) => sequencer.choiceRefusal(target) === undefined).map(({id}) => id),
  );
}

/**
 * Whether the LMS's own steps are to be offered beside what is open, as far as the tree can say now: what the SCO is
 * still to report may close, or open, more.
 */
export function steps(sequence: Sequence): {readonly previous: boolean; readonly continue: boolean} {
  const sequencer = openSequence(sequence);
  const {current, facts} = sequencer;
  const isPossible = (type: 'previous' | 'continue') =>
    !('exception' in navigationOf({type}, undefined, sequencer));
  const back = current && flow(current, 'backward', false, facts);
  return {
    previous: isPossible('previous') && back?.delivered !== undefined,
    continue: isPossible('continue'),
  };
}

/** `adlnav:hideLMSUI` of the activity that is open. */
export const hiddenButtons = (sequence: Sequence): readonly string[] =>
  openSequence(sequence).current?.settings.hideLmsUi ?? [];

/**
 * Of an activity that is open: whether its attempt is a new one, in which its SCO finds nothing of an earlier one, or goes
 * on after it was suspended. Undefined for any other.
 */
export function attemptAt(sequence: Sequence, activityId: string): 'new' | 'resumed' | undefined {
  const {current} = openSequence(sequence);
  if (current?.id !== activityId || !current.facts.isActive) return undefined;
  return current.facts.isResumed ? 'resumed' : 'new';
}

/** Whether the activity where the learner stands is open, or was suspended: only then has suspendAll something to keep. */
export function isOpen(sequence: Sequence): boolean {
  const {isActive, isSuspended} = openSequence(sequence).current?.facts ?? {};
  return isActive === true || isSuspended === true;
}

/**
 * How the course as a whole goes on: with what was suspended, from where the learner stands, or from its beginning.
 * Undefined where nothing follows, and when the course is over: "start" would forget what it has come to.
 */
export function wayOn(sequence: Sequence): 'resumeAll' | 'continue' | 'start' | undefined {
  const sequencer = openSequence(sequence);
  const {suspended, current, root} = sequencer;
  if (suspended?.isLeaf) return 'resumeAll';
  if (current) return sequencer.request({type: 'continue'}).delivered === undefined ? undefined : 'continue';
  const {attempts, isActive, isSuspended} = root.facts;
  return attempts > 0 && !isActive && !isSuspended ? undefined : 'start';
}

/** The activities whose attempt goes on when they are delivered again. */
export function suspended(sequence: Sequence, ids: readonly string[]): ReadonlySet<string> {
  const sequencer = openSequence(sequence);
  return new Set(ids.filter((id) => sequencer.find(id)?.facts.isSuspended));
}

/** The activities that a rule hides from choice (SN 3.4.2 `hiddenFromChoice`), with all below them. */
export function concealed(sequence: Sequence, ids: readonly string[]): ReadonlySet<string> {
  const sequencer = openSequence(sequence);
  const isHidden = (id: string) =>
    sequencer
      .find(id)
      ?.path.some((one) => rulesCheck(one, 'preConditionRules', sequencer.facts, 'hiddenFromChoice'));
  return new Set(ids.filter(isHidden));
}

/** Completion, success and score of every activity asked for. */
export function statuses(sequence: Sequence, ids: readonly string[]): ReadonlyMap<string, ActivityStatus> {
  const sequencer = openSequence(sequence);
  return new Map(
    ids.flatMap((id) => {
      const activity = sequencer.find(id);
      if (!activity) return [];
      const objective = primaryOf(activity, sequencer.facts);
      const [completed, satisfied] = [objective.get('completed'), objective.get('satisfied')];
      const status = {
        completion: completed === undefined ? 'unknown' : completed ? 'completed' : 'incomplete',
        success: satisfied === undefined ? 'unknown' : satisfied ? 'passed' : 'failed',
        scaledScore: objective.get('measure'),
      };
      return [[id, status] as const];
    }),
  );
}
