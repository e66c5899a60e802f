/**
 * How many bytes one answer takes at most in a commit of SCORM 2004. The fields are those that
 * `src/runtime/trackers/scorm2004/scorm2004-interaction.ts` writes; a test compares the two.
 */
import type {InteractionType} from '../../src/domain/blocks/answers/response.ts';
import type {Report} from '../../src/domain/quiz/answerable.ts';

/** What a form adds around each field when it is sent in parts: boundary and header. */
const fieldOverheadBytes = 90;
const longestIndex = 999;
const longestDuration = 'PT9999H59M59.99S';
const timestamp = '2026-01-01T00:00:00';
const longestResult = 'incorrect';
const longestWeighting = '100.00';
const descriptionLimitChars = 250;

/**
 * Element below `cmi.interactions.n.` → its bytes at most, name and form included.
 * @param answer at its longest
 * @param language of the description, BCP 47
 */
export function recordBytes(
  answer: Omit<Report, 'interaction' | 'result'>,
  language: string,
): ReadonlyMap<string, number> {
  const {reportId, type, response, pattern, alternatives = [], objective, plainText} = answer;
  const patterns = pattern.length === 0 ? [] : [pattern, ...alternatives];
  const fields: readonly (readonly [element: string, values: readonly string[]])[] = [
    ['id', [reportId]],
    ['type', [type]],
    ['timestamp', [timestamp]],
    ['learner_response', [joined(type, response)]],
    ['result', [longestResult]],
    ['latency', [longestDuration]],
    ['correct_responses.9.pattern', patterns.map((parts) => joined(type, parts))],
    ['weighting', [longestWeighting]],
    ['objectives.0.id', [objective]],
    ['description', [`{lang=${language}}${plainText}`.slice(0, descriptionLimitChars)]],
  ];
  return new Map(
    fields.map(([element, values]) => [
      element.split('.', 1)[0] ?? '',
      values.reduce((sum, value) => sum + fieldBytes(element, value), 0),
    ]),
  );
}

function fieldBytes(element: string, value: string): number {
  const name = `cmi.interactions.${longestIndex}.${element}`;
  return fieldOverheadBytes + name.length + new TextEncoder().encode(value).length;
}

/** With the separators of SCORM 2004. */
function joined(type: InteractionType, parts: readonly string[]): string {
  if (type === 'true-false') return 'false';
  if (type === 'matching') return parts.map((pair) => pair.replace('.', '[.]')).join('[,]');
  return parts.join(type === 'numeric' ? '[:]' : '[,]');
}
