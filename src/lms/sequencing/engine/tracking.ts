/**
 * What is known of activities (SN 4.2, tracking model), as plain data that is stored between visits. A fact that is
 * absent is unknown: where the standard has a status and a "status known", there is one field here.
 */

export interface ObjectiveFacts {
  satisfied?: boolean | undefined;
  /** -1..1 */
  measure?: number | undefined;
  raw?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  completed?: boolean | undefined;
  /** 0..1 */
  progress?: number | undefined;
}

export interface ActivityFacts {
  /** Attempts begun; the Activity Progress Status of the standard is "more than none". */
  attempts: number;
  isActive?: true;
  isSuspended?: true;
  /** True for an attempt that goes on after it was suspended: its data are still those of the SCO. */
  isResumed?: true;
  /** What is of an earlier attempt at the cluster above: rules look at it, rollup does not (SN 3.2.6). */
  stale?: ('objectives' | 'progress')[];
  /** Of the current attempt. */
  completed?: boolean;
  /** Attempt Completion Amount, 0..1 */
  amount?: number;
  /** Statuses that the SCO of the current attempt has given, be it as "unknown": nothing is assumed of those. */
  said?: ('completed' | 'satisfied')[];
  /** By objective id; '' is the primary objective. */
  objectives: Record<string, ObjectiveFacts>;
  /** Ids of the available children, when selection or randomization has changed them. */
  order?: string[];
}

export interface SequenceFacts {
  /** So that a text of another kind is not taken for one. */
  format: 'sn-1';
  current?: string;
  suspended?: string;
  activities: Record<string, ActivityFacts>;
  /** Shared objectives, by id. */
  shared: Record<string, ObjectiveFacts>;
  /** `adl.data`: shared stores, by id. */
  stores: Record<string, string>;
}

/** By ids that a package has chosen: no such id may meet what every other object has, as `constructor` or `__proto__`. */
export const byId = <Value>(entries: Readonly<Record<string, Value>> = {}): Record<string, Value> =>
  Object.assign(Object.create(null) as Record<string, Value>, entries);

export const noFacts = (): SequenceFacts => ({
  format: 'sn-1',
  activities: byId(),
  shared: byId(),
  stores: byId(),
});

/** What a stored text holds; undefined when it is none of ours, as what earlier versions of this page have left. */
export function readFacts(text: string): SequenceFacts | undefined {
  const value = JSON.parse(text) as Partial<SequenceFacts>;
  // Written by writeFacts() alone, whose format stands in it.
  if (value.format !== 'sn-1') return undefined;
  const facts = value as SequenceFacts;
  for (const activity of Object.values(facts.activities)) activity.objectives = byId(activity.objectives);
  return {
    ...facts,
    activities: byId(facts.activities),
    shared: byId(facts.shared),
    stores: byId(facts.stores),
  };
}
