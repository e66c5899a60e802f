import type {MapFlag, MapInfo, MappedFact, ObjectiveSettings} from '../activity-settings.ts';
import type {Activity} from './activity.ts';
import type {ObjectiveFacts, SequenceFacts} from './tracking.ts';

type Fact = keyof ObjectiveFacts;

const mapped: Readonly<Record<Fact, MappedFact>> = {
  satisfied: 'SatisfiedStatus',
  measure: 'NormalizedMeasure',
  raw: 'RawScore',
  min: 'MinScore',
  max: 'MaxScore',
  completed: 'CompletionStatus',
  progress: 'ProgressMeasure',
};
export const factNames = Object.keys(mapped) as readonly Fact[];

/** Defaults of the schemas: every read is true, every write is false. */
const isMapped = (map: MapInfo, way: 'read' | 'write', fact: Fact): boolean =>
  map[`${way}${mapped[fact]}` satisfies MapFlag] ?? way === 'read';

/** One objective of one activity, with what it shares (SN 3.10.3, 4.2.1.7). */
export class Objective {
  readonly settings: ObjectiveSettings;
  readonly #activity: Activity;
  readonly #isPrimary: boolean;
  readonly #isCurrent: boolean;
  readonly #shared: SequenceFacts['shared'];

  /** `isCurrent`: only what is of the present attempt at the cluster above counts. */
  constructor(activity: Activity, settings: ObjectiveSettings, facts: SequenceFacts, isCurrent = false) {
    this.settings = settings;
    this.#activity = activity;
    this.#isPrimary = settings === activity.primary;
    this.#isCurrent = isCurrent;
    this.#shared = facts.shared;
  }

  /**
   * What is known: what the shared objective holds where it is read, even nothing; else its own. Where a measure decides
   * (SN 3.10.2, 3.14), the statuses are what the measure says, wherever it comes from.
   */
  get<Name extends Fact>(fact: Name): ObjectiveFacts[Name] {
    const decided = this.#byMeasure(fact);
    if (decided) return decided.value as ObjectiveFacts[Name];
    return this.#read(fact);
  }

  /** True where a measure decides, and nobody else. */
  isByMeasure(fact: Fact): boolean {
    return this.#byMeasure(fact) !== undefined;
  }

  #byMeasure(fact: Fact): {value: boolean | undefined} | undefined {
    const {settings, facts} = this.#activity;
    const {satisfiedByMeasure, minNormalizedMeasure = 1} = this.settings;
    const {completedByMeasure, minProgressMeasure = 1} = settings.completionThreshold ?? {};
    if (fact === 'satisfied' && satisfiedByMeasure) {
      const isEarly = facts.isActive && settings.rollupConsiderations?.measureSatisfactionIfActive === false;
      const measure = isEarly ? undefined : this.#read('measure');
      return {value: measure === undefined ? undefined : measure >= minNormalizedMeasure};
    }
    if (fact !== 'completed' || !this.#isPrimary || !completedByMeasure) return undefined;
    const amount = this.#read('progress');
    return {value: amount === undefined ? undefined : amount >= minProgressMeasure};
  }

  #read<Name extends Fact>(fact: Name): ObjectiveFacts[Name] {
    const read = (this.settings.mapInfo ?? []).filter((map) => isMapped(map, 'read', fact));
    if (read.length === 0) return this.own(fact);
    const known = read.map(({targetObjectiveID}) => this.#shared[targetObjectiveID]?.[fact]);
    // The maps of ADL (4th edition) add what is shared to what an activity knows; those of IMS stand in its place.
    const isImsFact = fact === 'satisfied' || fact === 'measure';
    return known.find((value) => value !== undefined) ?? (isImsFact ? undefined : this.own(fact));
  }

  /** What this activity itself knows. Completion and progress of the primary objective are the activity's. */
  own<Name extends Fact>(fact: Name): ObjectiveFacts[Name] {
    const {facts} = this.#activity;
    const isProgress = this.#isPrimary && (fact === 'completed' || fact === 'progress');
    if (this.#isCurrent && facts.stale?.includes(isProgress ? 'progress' : 'objectives')) return undefined;
    if (this.#isPrimary && fact === 'completed') return facts.completed as ObjectiveFacts[Name];
    if (this.#isPrimary && fact === 'progress') return facts.amount as ObjectiveFacts[Name];
    return facts.objectives[this.#key]?.[fact];
  }

  /** Keeps a fact, and tells the shared objectives that are to hear of it; those are told nothing where it is unknown. */
  set<Name extends Fact>(fact: Name, value: ObjectiveFacts[Name]): void {
    const {facts} = this.#activity;
    if (this.#isPrimary && fact === 'completed') facts.completed = value as boolean;
    else if (this.#isPrimary && fact === 'progress') facts.amount = value as number;
    else (facts.objectives[this.#key] ??= {})[fact] = value;
    if (value === undefined) return;
    for (const map of this.settings.mapInfo ?? []) {
      if (isMapped(map, 'write', fact)) (this.#shared[map.targetObjectiveID] ??= {})[fact] = value;
    }
  }

  /** For a SCO that says "unknown": the shared objectives hear of that, too. */
  forget(fact: 'satisfied' | 'completed'): void {
    this.set(fact, undefined);
    for (const map of this.settings.mapInfo ?? []) {
      if (isMapped(map, 'write', fact)) delete this.#shared[map.targetObjectiveID]?.[fact];
    }
  }

  get #key(): string {
    return this.#isPrimary ? '' : this.settings.objectiveID;
  }
}

export const primaryOf = (activity: Activity, facts: SequenceFacts, isCurrent = false): Objective =>
  new Objective(activity, activity.primary, facts, isCurrent);

/** The objective of that id, or the primary one; undefined when the activity has none of that id. */
export function objectiveOf(
  activity: Activity,
  id: string | undefined,
  facts: SequenceFacts,
  isCurrent = false,
): Objective | undefined {
  if (id === undefined || id === activity.primary.objectiveID) return primaryOf(activity, facts, isCurrent);
  const settings = activity.settings.objectives?.find(({objectiveID}) => objectiveID === id);
  return settings && new Objective(activity, settings, facts, isCurrent);
}

/** Ids of the shared objectives that an activity reads, or writes, a fact of. */
export function sharedBy(activity: Activity, way: 'read' | 'write'): readonly string[] {
  return [activity.primary, ...(activity.settings.objectives ?? [])]
    .flatMap(({mapInfo = []}) => mapInfo)
    .filter((map) => factNames.some((fact) => isMapped(map, way, fact)))
    .map(({targetObjectiveID}) => targetObjectiveID);
}
