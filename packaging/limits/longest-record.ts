/**
 * How many bytes one answer takes at most in a commit of SCORM 2004. The fields are those that
 * `src/runtime/trackers/scorm2004-interaction.ts` writes; a test compares the two.
 */
import type {InteractionType, Response} from '../../src/domain/blocks/response.ts';

/** An answer that is reported, at its longest. */
export interface LongestAnswer extends Pick<Response, 'type' | 'response' | 'pattern' | 'alternatives'> {
  readonly reportId: string;
  readonly objective: string;
  /** What was asked, as one line. */
  readonly plainText: string;
}

export interface RecordBytes {
  /** Without what the tracker leaves out where room is short: description, objective, weighting. */
  readonly needed: number;
  readonly all: number;
}

/** What a form adds around each field when it is sent in parts: boundary and header. */
const fieldOverheadBytes = 90;
/** Two digits; the third of a longer list is counted where it occurs. */
const widestIndex = 99;
/** Longest `learner_response` of each kind beyond its letters: the longer of two words, a number. */
const longestDuration = 'PT9999H59M59.99S';
const timestamp = '2026-01-01T00:00:00';
const longestResult = 'incorrect';
const longestWeighting = '100.00';
const descriptionLimitChars = 250;

/** @param language of the description, BCP 47 */
export function recordBytes(answer: LongestAnswer, language: string): RecordBytes {
  const {reportId, type, response, pattern, alternatives = [], objective, plainText} = answer;
  const patterns = pattern.length === 0 ? [] : [pattern, ...alternatives];
  const needed = bytesOf([
    ['id', reportId],
    ['type', type],
    ['timestamp', timestamp],
    ['learner_response', joined(type, response)],
    ['result', longestResult],
    ['latency', longestDuration],
    ...patterns.map((parts, index) => [`correct_responses.${index}.pattern`, joined(type, parts)] as const),
  ]);
  const optional = bytesOf([
    ['weighting', longestWeighting],
    ['objectives.0.id', objective],
    ['description', `{lang=${language}}${plainText}`.slice(0, descriptionLimitChars)],
  ]);
  return {needed, all: needed + optional};
}

/** With the separators of SCORM 2004. */
function joined(type: InteractionType, parts: readonly string[]): string {
  if (type === 'true-false') return 'false';
  if (type === 'matching') return parts.map((pair) => pair.replace('.', '[.]')).join('[,]');
  return parts.join(type === 'numeric' ? '[:]' : '[,]');
}

function bytesOf(fields: readonly (readonly [element: string, value: string])[]): number {
  const encoder = new TextEncoder();
  const path = `cmi.interactions.${widestIndex}.`.length;
  return fields.reduce(
    (sum, [element, value]) =>
      sum + fieldOverheadBytes + path + element.length + encoder.encode(value).length,
    0,
  );
}
