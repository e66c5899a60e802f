import type {Scorm2004API} from 'scorm-again';
import {type Sequence, type SequenceEvents, restoreSequence, sequenceSettings, stateOf} from './sequence.ts';

/** What an LMS's own buttons and table of contents ask for. */
export type NavigationRequest =
  | {readonly type: 'start' | 'resumeAll' | 'continue' | 'previous' | 'exit' | 'suspendAll'}
  | {readonly type: 'choice' | 'jump'; readonly target: string};

export interface Move {
  /** The activity that is to be launched now. */
  readonly delivered: string | undefined;
  /** Where the learner stands after the request. */
  readonly state: string;
}

/** What scorm-again knows of one activity, after rollup. */
export interface ActivityStatus {
  readonly completion: string;
  readonly success: string;
  /** -1..1; undefined when unknown. */
  readonly scaledScore: number | undefined;
}

/** Works a request through the overall sequencing process (SN OP.1). A refused one delivers nothing. */
export async function move(sequence: Sequence, request: NavigationRequest): Promise<Move> {
  const {inner, delivered} = await open(sequence);
  inner.processNavigationRequest(request.type, 'target' in request ? request.target : undefined);
  return {delivered: delivered(), state: stateOf(inner)};
}

/**
 * The activities that the learner may choose now. Each is tried on a copy: the look-ahead of scorm-again
 * knows nothing before the first delivery.
 */
export async function choices(sequence: Sequence, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const tried = await Promise.all(
    ids.map(async (target) => ((await move(sequence, {type: 'choice', target})).delivered ? [target] : [])),
  );
  return new Set(tried.flat());
}

/** Completion, success and score of every activity asked for. */
export async function statuses(
  sequence: Sequence,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ActivityStatus>> {
  const {inner} = await open(sequence);
  return new Map(
    ids.flatMap((id) => {
      const data = inner.getActivityTrackingData(id);
      if (!data) return [];
      const {completionStatus: completion, successStatus: success, score} = data;
      return [[id, {completion, success, scaledScore: score ?? undefined}] as const];
    }),
  );
}

async function open(sequence: Sequence): Promise<{inner: Scorm2004API; delivered: () => string | undefined}> {
  const {Scorm2004API} = await import('scorm-again');
  let delivered: string | undefined;
  const events: SequenceEvents = {
    onDelivery: (id) => (delivered = id),
    onSessionEnd: () => undefined,
    onRefusal: () => undefined,
  };
  const inner = new Scorm2004API({logLevel: 'NONE', ...sequenceSettings(sequence, events)});
  restoreSequence(inner, sequence);
  return {inner, delivered: () => delivered};
}
