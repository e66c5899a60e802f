import type {DataModel} from '../../run/data-model.ts';

/**
 * SCORM 2004 4th Ed. RTE 4.2.4.1 and 4.2.22.1: where a threshold stands, the LMS decides, and not the content;
 * without a measure it does not know. Else what the content has set.
 */
export function completionOf(cmi: DataModel): string {
  const threshold = cmi['cmi.completion_threshold'] ?? '';
  if (threshold === '') return cmi['cmi.completion_status'] ?? 'unknown';
  const measure = cmi['cmi.progress_measure'] ?? '';
  if (measure === '') return 'unknown';
  return Number(measure) >= Number(threshold) ? 'completed' : 'incomplete';
}

/** See completionOf(). */
export function successOf(cmi: DataModel): string {
  const passing = cmi['cmi.scaled_passing_score'] ?? '';
  if (passing === '') return cmi['cmi.success_status'] ?? 'unknown';
  const score = cmi['cmi.score.scaled'] ?? '';
  if (score === '') return 'unknown';
  return Number(score) >= Number(passing) ? 'passed' : 'failed';
}
