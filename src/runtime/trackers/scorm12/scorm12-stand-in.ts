import type {Field} from '../scorm/element-writer.ts';

/** Vocabulary values, each with one that may stand in its place until the next commit. */
const STAND_INS: Readonly<Record<string, string>> = {
  // Never a status that LMSs count as finished: it would lock the learner out if the page died now.
  passed: 'incomplete',
  incomplete: 'browsed',
  correct: '1',
  wrong: '0',
  neutral: 'unanticipated',
  t: '1',
  f: '0',
};

/** Where no number may stand for a word, the word that judges nothing. */
const plainStandIn: StandIn = () => 'unanticipated';

type StandIn = (value: string) => string | undefined;

const fromVocabulary: StandIn = (value) => STAND_INS[value];
/** Upwards, so that a score is never lowered; at the top of the range it shows the same on two decimals. */
const asNumber: StandIn = (value) =>
  (Number(value) < 100 ? Number(value) + 0.001 : Number(value) - 0.001).toFixed(3);

/** The last part once more: the same set of choices or pairs. A number becomes one so near that nobody reads another. */
const asResponse: StandIn = (value) => {
  if (STAND_INS[value] !== undefined) return STAND_INS[value];
  // Of nothing picked there is nothing to say otherwise.
  if (value === '') return undefined;
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value);
  return isNumber ? (Number(value) + 0.001).toFixed(3) : `${value},${value.split(',').at(-1) ?? ''}`;
};

const standIns: Readonly<Record<string, StandIn>> = {
  'cmi.core.lesson_status': fromVocabulary,
  'cmi.core.exit': (value) => (value === '' ? 'suspend' : ''),
  'cmi.core.score.raw': asNumber,
  'cmi.core.score.min': asNumber,
  'cmi.core.score.max': asNumber,
  'cmi.core.lesson_location': () => '',
  // Blanks at the end are cut off when it is read.
  'cmi.suspend_data': (value) => `${value} `,
  'cmi.interactions.n.id': (value) => `${value}.`,
  'cmi.interactions.n.type': () => 'performance',
  'cmi.interactions.n.time': (value) => `${value}.0`,
  'cmi.interactions.n.student_response': asResponse,
  'cmi.interactions.n.correct_responses.n.pattern': asResponse,
  'cmi.interactions.n.result': (value) => fromVocabulary(value) ?? asNumber(value),
  'cmi.interactions.n.weighting': asNumber,
  // The hours of a timespan may have two digits or four.
  'cmi.interactions.n.latency': (value) => (value.startsWith('00') ? value.slice(2) : undefined),
};

/**
 * A legal SCORM 1.2 value that differs from the field's own and means the same, or as nearly so as the
 * element allows; undefined where there is none. It differs as PHP's `==` sees it, too, which takes "5.0" and
 * "5" for the same number: there a server that compares so would keep the stand-in for good. `ElementWriter`
 * commits it once, between a failed commit and the right value.
 * @param isPlain the LMS refused a number as a result
 */
export function standInScorm12([element, value]: Field, isPlain = false): string | undefined {
  return isPlain ? plainStandIn(value) : standIns[element.replace(/\.\d+/g, '.n')]?.(value);
}
