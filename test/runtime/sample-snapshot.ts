import type {Interaction, Snapshot} from '../../src/runtime/tracker.ts';

/** A learner's state after the first page, changed as a test needs it. */
export function sampleSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    counter: 1,
    finished: false,
    scoreRaw: undefined,
    progressMeasure: 0.125,
    location: 'definitions/three-parts',
    suspendData: `saved.${changes.counter ?? 1}`,
    objectives: [],
    films: [],
    interactions: [],
    sessionMs: 65_430,
    ...changes,
  };
}

/** The learner who has completed everything with this score. */
export function finishedSnapshot(scoreRaw: number, changes: Partial<Snapshot> = {}): Snapshot {
  return sampleSnapshot({counter: 9, finished: true, scoreRaw, progressMeasure: 1, ...changes});
}

/** Ids of a package with 100 scored questions. */
export const sampleIds: readonly string[] = Array.from({length: 100}, (_, index) => idOf(index));

export function idOf(index: number): string {
  return `definitions.q${String(index + 1).padStart(2, '0')}`;
}

/** A right answer to the question at this index. */
export function sampleInteraction(index: number, changes: Partial<Interaction> = {}): Interaction {
  return {
    index,
    id: idOf(index),
    type: 'choice',
    description: 'Kuras pazīmes liecina par cilvēku tirdzniecību?',
    objective: 'definitions',
    response: ['a', 'c'],
    pattern: ['a', 'c'],
    result: 'correct',
    weighting: 1,
    answeredAtMs: new Date(2026, 10, 24, 13, 31, 49).getTime(),
    latencyMs: 12_345,
    ...changes,
  };
}

/** One answer of each kind, at indexes 0 to 5. */
export const everyKind: readonly Interaction[] = [
  sampleInteraction(0),
  sampleInteraction(1, {type: 'true-false', response: ['t'], pattern: ['f'], result: 'wrong'}),
  sampleInteraction(2, {type: 'matching', response: ['1.b', '2.a'], pattern: ['1.b', '2.a']}),
  sampleInteraction(3, {
    type: 'sequencing',
    response: ['b', 'a', 'c'],
    pattern: ['a', 'b', 'c'],
    result: 'wrong',
  }),
  sampleInteraction(4, {type: 'numeric', response: ['42'], pattern: ['40', '45']}),
  sampleInteraction(5, {type: 'likert', response: ['4'], pattern: [], result: 'neutral'}),
];
