/** What a manifest says of one activity, with everything below it: plain data, kept with the package. */
export interface ActivitySettings {
  readonly id: string;
  readonly title?: string;
  readonly isVisible?: boolean;
  readonly attemptLimit?: number;
  /** For `cmi.max_time_allowed`; SN UP.1 leaves it to the LMS whether a door closes by it, and here none does. */
  readonly attemptAbsoluteDurationLimit?: string;
  readonly sequencingControls?: Controls;
  readonly sequencingRules?: {
    readonly preConditionRules?: readonly SequencingRule[];
    readonly exitConditionRules?: readonly SequencingRule[];
    readonly postConditionRules?: readonly SequencingRule[];
  };
  readonly rollupRules?: {readonly rules: readonly RollupRule[]};
  readonly rollupConsiderations?: RollupConsiderations;
  readonly primaryObjective?: ObjectiveSettings;
  readonly objectives?: readonly ObjectiveSettings[];
  readonly completionThreshold?: {
    readonly completedByMeasure?: boolean;
    readonly minProgressMeasure?: number;
    readonly progressWeight?: number;
  };
  /** Buttons of the LMS that the manifest hides while this activity is played. */
  readonly hideLmsUi?: readonly string[];
  readonly sharedDataMaps?: readonly {
    readonly targetID: string;
    readonly readSharedData?: boolean;
    readonly writeSharedData?: boolean;
  }[];
  readonly children?: readonly ActivitySettings[];
}

/** SN 3.2, 3.5, 3.7, 3.11–3.13. Absent: the default of the standard. */
export interface Controls {
  readonly choice?: boolean;
  readonly choiceExit?: boolean;
  readonly flow?: boolean;
  readonly forwardOnly?: boolean;
  readonly useCurrentAttemptObjectiveInfo?: boolean;
  readonly useCurrentAttemptProgressInfo?: boolean;
  readonly constrainChoice?: boolean;
  readonly preventActivation?: boolean;
  readonly randomizationTiming?: string;
  readonly randomizeChildren?: boolean;
  readonly selectionTiming?: string;
  readonly selectCount?: number;
  readonly tracked?: boolean;
  readonly completionSetByContent?: boolean;
  readonly objectiveSetByContent?: boolean;
  readonly rollupObjectiveSatisfied?: boolean;
  readonly rollupProgressCompletion?: boolean;
  readonly objectiveMeasureWeight?: number;
}

export interface RuleCondition {
  readonly condition: string;
  readonly operator?: 'not';
  readonly referencedObjective?: string;
  readonly parameters?: {readonly threshold: number};
}

export interface SequencingRule {
  readonly action: string;
  readonly conditionCombination: string;
  readonly conditions: readonly RuleCondition[];
}

export interface RollupRule extends SequencingRule {
  readonly consideration: string;
  readonly minimumCount?: number;
  /** In hundredths. */
  readonly minimumPercent?: number;
}

type Requirement = 'always' | 'ifAttempted' | 'ifNotSkipped' | 'ifNotSuspended';

export interface RollupConsiderations {
  readonly requiredForSatisfied?: Requirement;
  readonly requiredForNotSatisfied?: Requirement;
  readonly requiredForCompleted?: Requirement;
  readonly requiredForIncomplete?: Requirement;
  readonly measureSatisfactionIfActive?: boolean;
}

export interface ObjectiveSettings {
  readonly objectiveID: string;
  readonly satisfiedByMeasure?: boolean;
  readonly minNormalizedMeasure?: number;
  readonly mapInfo?: readonly MapInfo[];
}

/** One `mapInfo`: which facts an objective reads from a shared one, and which it writes. */
export type MapInfo = Readonly<{targetObjectiveID: string} & Partial<Record<MapFlag, boolean>>>;
export type MapFlag = `${'read' | 'write'}${MappedFact}`;
export type MappedFact =
  | 'SatisfiedStatus'
  | 'NormalizedMeasure'
  | 'RawScore'
  | 'MinScore'
  | 'MaxScore'
  | 'CompletionStatus'
  | 'ProgressMeasure';
