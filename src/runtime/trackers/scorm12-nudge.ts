import type {Field} from './element-writer.ts';

/** Vocabulary values, each with one that may stand in its place until the next commit. */
const STAND_INS: Readonly<Record<string, string>> = {
  // Never a status that LMSs count as finished: it would lock the learner out if the page died now.
  passed: 'incomplete',
  incomplete: 'browsed',
  suspend: '',
  correct: '1',
  wrong: '0',
  neutral: 'unanticipated',
  t: '1',
  f: '0',
};

/**
 * A legal SCORM 1.2 value that differs from the field's own, by text or, where LMSs compare numbers,
 * by number, and means the same or as nearly so as the element allows. `ElementWriter` commits it
 * once, between a failed commit and the right value.
 */
export function nudgeScorm12([element, value]: Field): string | undefined {
  const standIn = STAND_INS[value];
  switch (element.replace(/\.\d+/g, '.n')) {
    case 'cmi.core.lesson_status':
    case 'cmi.core.exit':
    case 'cmi.interactions.n.result':
      return standIn;
    case 'cmi.core.score.raw':
    case 'cmi.core.score.min':
    case 'cmi.core.score.max':
    case 'cmi.interactions.n.weighting':
      return nudgedNumber(Number(value));
    case 'cmi.core.lesson_location':
      return '';
    // Blanks at the end are cut off when it is read.
    case 'cmi.suspend_data':
      return `${value} `;
    case 'cmi.interactions.n.id':
      return `${value}.`;
    case 'cmi.interactions.n.type':
      return 'performance';
    case 'cmi.interactions.n.time':
      return `${value}.0`;
    // The hours of a timespan may have two digits or four.
    case 'cmi.interactions.n.latency':
      return value.startsWith('00') ? value.slice(2) : undefined;
    case 'cmi.interactions.n.student_response':
    case 'cmi.interactions.n.correct_responses.n.pattern':
      return standIn ?? repeated(value);
    default:
      return undefined;
  }
}

/** The last part once more: the same set of choices or pairs. A number gets a decimal instead. */
function repeated(response: string): string {
  if (/^-?\d+$/.test(response)) return `${response}.0`;
  return `${response},${response.split(',').at(-1) ?? ''}`;
}

/** Upwards, so that a score is never lowered; at the top of the range it shows the same on two decimals. */
function nudgedNumber(value: number): string {
  return (value < 100 ? value + 0.001 : value - 0.001).toFixed(3);
}
