import {flag, identifierIn} from '../sequencing/written-values.ts';
import {type XmlElement, child, children} from '../package/xml-tree.ts';

/** What a manifest's item gives to the data model at launch. '' where the manifest says nothing. */
export interface LaunchData {
  /** `cmi.launch_data` */
  readonly dataFromLms: string;
  /** 1.2 `cmi.student_data.mastery_score`, 0..100 */
  readonly masteryScore: string;
  /** 2004 `cmi.scaled_passing_score`, -1..1 */
  readonly scaledPassingScore: string;
  /** 2004 `cmi.completion_threshold`, 0..1 */
  readonly completionThreshold: string;
  /** `max_time_allowed`, in the form of the standard */
  readonly maxTimeAllowed: string;
  /** `time_limit_action` */
  readonly timeLimitAction: string;
  /** 2004: ids the LMS gives to `cmi.objectives` before the SCO starts (primary objective first). */
  readonly objectiveIds: readonly string[];
}

/**
 * Reads the ADL elements below an `item`, and its sequencing (see sequencingOf). Unknown elements are left
 * alone.
 */
export function readLaunchData(item: XmlElement, sequencing: XmlElement | undefined): LaunchData {
  const text = (name: string) => child(item, name)?.text ?? '';
  const objectives = child(sequencing, 'objectives');
  const primary = child(objectives, 'primaryObjective');
  const limits = child(sequencing, 'limitConditions')?.attributes ?? {};
  const all = [primary, ...children(objectives, 'objective')];
  return {
    dataFromLms: text('datafromlms') || text('dataFromLMS'),
    masteryScore: text('masteryscore'),
    scaledPassingScore: passingScore(primary),
    completionThreshold: threshold(child(item, 'completionThreshold')),
    maxTimeAllowed: text('maxtimeallowed') || (limits.attemptabsolutedurationlimit ?? ''),
    timeLimitAction: text('timelimitaction') || text('timeLimitAction'),
    objectiveIds: all.flatMap((objective) => identifierIn(objective?.attributes.objectiveid ?? '') || []),
  };
}

/** SN 3.10: `satisfiedByMeasure` without a measure means 1.0; without it there is no passing score. */
function passingScore(primary: XmlElement | undefined): string {
  if (!flag(primary?.attributes.satisfiedbymeasure)) return '';
  return child(primary, 'minNormalizedMeasure')?.text || '1.0';
}

/** 3rd edition: a number as text. 4th: attributes, and only with `completedByMeasure` it counts. */
function threshold(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.text !== '') return element.text;
  return flag(element.attributes.completedbymeasure) ? (element.attributes.minprogressmeasure ?? '1.0') : '';
}
