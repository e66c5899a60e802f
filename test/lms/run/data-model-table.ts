/** Every element a content may name, with the kind of value it has by the text of its standard; and 40 values to try. */
import type {ScormVersion} from '../../../src/lms/package/manifest.ts';

/** Names of types as the standards give them. */
export type Kind =
  | 'text'
  | 'text255'
  | 'text12Any'
  | 'localized'
  | 'identifier'
  | 'language'
  | 'real'
  | 'real0'
  | 'real01'
  | 'real-11'
  | 'blankOrScore'
  | 'int-1..100'
  | 'int-100..100'
  | 'int-1..1'
  | 'decimal'
  | 'time'
  | 'interval'
  | 'time12'
  | 'timespan'
  | 'unknown'
  | readonly string[];

export interface Element {
  readonly element: string;
  readonly kind: Kind;
  readonly access: 'rw' | 'r' | 'w';
}

const completion = ['completed', 'incomplete', 'not attempted', 'unknown'];
const success = ['passed', 'failed', 'unknown'];
const status = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const audible = ['-1', '0', '1'];

const table: Readonly<Record<ScormVersion, Readonly<Record<string, readonly [Element['access'], Kind]>>>> = {
  '1.2': {
    'cmi.core.student_id': ['r', 'unknown'],
    'cmi.core.student_name': ['r', 'unknown'],
    'cmi.core.lesson_location': ['rw', 'text255'],
    'cmi.core.credit': ['r', 'unknown'],
    'cmi.core.lesson_status': ['rw', status],
    'cmi.core.entry': ['r', 'unknown'],
    'cmi.core.score.raw': ['rw', 'blankOrScore'],
    'cmi.core.score.min': ['rw', 'blankOrScore'],
    'cmi.core.score.max': ['rw', 'blankOrScore'],
    'cmi.core.total_time': ['r', 'unknown'],
    'cmi.core.lesson_mode': ['r', 'unknown'],
    'cmi.core.exit': ['w', ['time-out', 'suspend', 'logout', '']],
    'cmi.core.session_time': ['w', 'timespan'],
    'cmi.suspend_data': ['rw', 'text'],
    'cmi.launch_data': ['r', 'unknown'],
    'cmi.comments': ['rw', 'text'],
    'cmi.comments_from_lms': ['r', 'unknown'],
    'cmi.objectives.0.id': ['rw', 'text255'],
    'cmi.objectives.0.score.raw': ['rw', 'blankOrScore'],
    'cmi.objectives.0.score.min': ['rw', 'blankOrScore'],
    'cmi.objectives.0.score.max': ['rw', 'blankOrScore'],
    'cmi.objectives.0.status': ['rw', [...status, 'not attempted']],
    'cmi.student_data.mastery_score': ['r', 'unknown'],
    'cmi.student_data.max_time_allowed': ['r', 'unknown'],
    'cmi.student_data.time_limit_action': ['r', 'unknown'],
    'cmi.student_preference.audio': ['rw', 'int-1..100'],
    'cmi.student_preference.language': ['rw', 'text255'],
    'cmi.student_preference.speed': ['rw', 'int-100..100'],
    'cmi.student_preference.text': ['rw', 'int-1..1'],
    'cmi.interactions.0.id': ['w', 'text255'],
    'cmi.interactions.0.objectives.0.id': ['w', 'text255'],
    'cmi.interactions.0.time': ['w', 'time12'],
    'cmi.interactions.0.type': [
      'w',
      ['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'],
    ],
    'cmi.interactions.0.correct_responses.0.pattern': ['w', 'text12Any'],
    'cmi.interactions.0.weighting': ['w', 'decimal'],
    'cmi.interactions.0.student_response': ['w', 'text12Any'],
    'cmi.interactions.0.latency': ['w', 'timespan'],
  },
  '2004': {
    'cmi.comments_from_learner.0.comment': ['rw', 'localized'],
    'cmi.comments_from_learner.0.location': ['rw', 'text'],
    'cmi.comments_from_learner.0.timestamp': ['rw', 'time'],
    'cmi.comments_from_lms.0.comment': ['r', 'unknown'],
    'cmi.completion_status': ['rw', completion],
    'cmi.completion_threshold': ['r', 'unknown'],
    'cmi.credit': ['r', 'unknown'],
    'cmi.entry': ['r', 'unknown'],
    'cmi.exit': ['w', ['time-out', 'suspend', 'logout', 'normal', '']],
    'cmi.interactions.0.id': ['rw', 'identifier'],
    'cmi.interactions.0.type': [
      'rw',
      [
        ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing'],
        ...['likert', 'numeric', 'other'],
      ],
    ],
    'cmi.interactions.0.objectives.0.id': ['rw', 'identifier'],
    'cmi.interactions.0.timestamp': ['rw', 'time'],
    'cmi.interactions.0.weighting': ['rw', 'real'],
    'cmi.interactions.0.latency': ['rw', 'interval'],
    'cmi.interactions.0.description': ['rw', 'localized'],
    'cmi.launch_data': ['r', 'unknown'],
    'cmi.learner_id': ['r', 'unknown'],
    'cmi.learner_name': ['r', 'unknown'],
    'cmi.learner_preference.audio_level': ['rw', 'real0'],
    'cmi.learner_preference.language': ['rw', 'language'],
    'cmi.learner_preference.delivery_speed': ['rw', 'real0'],
    'cmi.learner_preference.audio_captioning': ['rw', audible],
    'cmi.location': ['rw', 'text'],
    'cmi.max_time_allowed': ['r', 'unknown'],
    'cmi.mode': ['r', 'unknown'],
    'cmi.objectives.0.score.scaled': ['rw', 'real-11'],
    'cmi.objectives.0.score.raw': ['rw', 'real'],
    'cmi.objectives.0.score.min': ['rw', 'real'],
    'cmi.objectives.0.score.max': ['rw', 'real'],
    'cmi.objectives.0.success_status': ['rw', success],
    'cmi.objectives.0.completion_status': ['rw', completion],
    'cmi.objectives.0.progress_measure': ['rw', 'real01'],
    'cmi.objectives.0.description': ['rw', 'localized'],
    'cmi.progress_measure': ['rw', 'real01'],
    'cmi.scaled_passing_score': ['r', 'unknown'],
    'cmi.score.scaled': ['rw', 'real-11'],
    'cmi.score.raw': ['rw', 'real'],
    'cmi.score.min': ['rw', 'real'],
    'cmi.score.max': ['rw', 'real'],
    'cmi.session_time': ['w', 'interval'],
    'cmi.success_status': ['rw', success],
    'cmi.suspend_data': ['rw', 'text'],
    'cmi.time_limit_action': ['r', 'unknown'],
    'cmi.total_time': ['r', 'unknown'],
    'adl.nav.request': [
      'rw',
      [
        ...['continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll', '_none_'],
        '{target=a}choice',
      ],
    ],
  },
};

export const elements = (version: ScormVersion): readonly Element[] =>
  Object.entries(table[version]).map(([element, [access, kind]]) => ({element, access, kind}));

/** Values, each with the types (but the sets of words) that take it, and those in which it is out of range. */
const tried: readonly (readonly [value: string, takes: readonly Kind[], beyond?: readonly Kind[]])[] =
  (() => {
    const texts = ['text', 'text255', 'text12Any', 'localized'] as const;
    const word = [...texts, 'identifier'] as const;
    const numbers = ['real', 'decimal'] as const;
    const small = [...numbers, 'real0', 'real01', 'real-11', 'blankOrScore'] as const;
    return [
      ['', [...texts, 'language', 'blankOrScore']],
      [' ', texts],
      ['x', [...word, 'language']],
      ['two words', texts],
      ['ābols', word],
      ['first-objective', word],
      ['0', [...word, ...small, 'int-1..100', 'int-100..100', 'int-1..1']],
      ['1', [...word, ...small, 'int-1..100', 'int-100..100', 'int-1..1']],
      ['0.5', [...word, ...small]],
      ['-1', [...word, ...numbers, 'real-11', 'int-1..100', 'int-100..100', 'int-1..1'], ['real0', 'real01']],
      ['-0.5', [...word, ...numbers, 'real-11'], ['real0', 'real01']],
      ['-2', [...word, ...numbers, 'int-100..100'], ['real0', 'real01', 'real-11']],
      [
        '80',
        [...word, ...numbers, 'real0', 'blankOrScore', 'int-1..100', 'int-100..100'],
        ['real01', 'real-11'],
      ],
      ['101', [...word, ...numbers, 'real0'], ['real01', 'real-11']],
      ['1e3', word],
      ['1,5', word],
      ['NaN', [...word, 'language']],
      ['true', [...word]],
      ['passed', word],
      ['completed', word],
      ['incomplete', word],
      ['not attempted', texts],
      ['unknown', word],
      ['browsed', word],
      ['suspend', word],
      ['time-out', word],
      ['choice', word],
      ['fill-in', word],
      ['{target=a}choice', texts],
      ['continue', word],
      ['{lang=lv}teksts', texts],
      ['{lang=???}teksts', ['text', 'text255', 'text12Any']],
      ['lv-LV', [...word, 'language']],
      ['PT1H30M', word.concat('interval' as never)],
      ['P', word],
      ['PT1.123S', word],
      ['0001:30:00', word.concat('timespan' as never)],
      ['12:30:00', word.concat('timespan' as never, 'time12' as never)],
      ['2026-11-27T12:30:00', word.concat('time' as never)],
      ['2026-02-30', word],
      ['urn:example:a/b', word],
      ['urn:', texts],
      [`urn:example:${'x'.repeat(300)}`, ['text', 'text12Any', 'localized', 'identifier']],
    ];
  })();

export const values: readonly string[] = tried.map(([value]) => value);

/** The fault of a value: undefined when its kind takes it. */
export function accepts(kind: Kind, value: string): 'type' | 'range' | undefined {
  if (typeof kind !== 'string') return kind.includes(value) ? undefined : 'type';
  const found = tried.find(([one]) => one === value);
  if (found?.[1].includes(kind)) return undefined;
  return found?.[2]?.includes(kind) ? 'range' : 'type';
}
