import type {ScormVersion} from '../package/manifest.ts';

/** A data model as element name → value; elements without a value are absent. */
export type DataModel = Readonly<Record<string, string>>;

/** The names of the same things in the two data models. */
export const elementNames = {
  '1.2': {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    completion: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    score: 'cmi.core.score',
    location: 'cmi.core.lesson_location',
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
    response: 'student_response',
    time: 'time',
  },
  '2004': {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    completion: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score',
    location: 'cmi.location',
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
    response: 'learner_response',
    time: 'timestamp',
  },
} as const satisfies Record<ScormVersion, Record<string, string>>;

/**
 * The order in which a stored data model can be set again: numbers by value (10 after 9), and within an
 * interaction or objective the id first and the type second, because the others depend on them.
 */
export function settingOrder(names: readonly string[]): readonly string[] {
  const keyed = names.map((name) => ({name, parts: name.split('.').map(rank)}));
  return keyed.sort((a, b) => compare(a.parts, b.parts)).map(({name}) => name);
}

function rank(part: string): string {
  if (/^\d+$/.test(part)) return part.padStart(6, '0');
  const first = {id: '!0', type: '!1'}[part];
  return first ?? part;
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/** Only what has a value: empty texts and anything that is no text are left out. */
export function withoutEmpty(values: Readonly<Record<string, unknown>>): DataModel {
  const entries = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return Object.fromEntries(entries);
}
