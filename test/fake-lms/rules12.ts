import {number, oneOf, pattern, readOnly, text, type Rule, type Rules} from './rules.ts';

const WRONG_TYPE = '405';

/** Form of CMIDecimal; the empty text is taken too, and counts as 0. */
const decimalForm = /^-?\d{0,3}(?:\.\d*)?$/;
const identifier = (access: 'rw' | 'w'): Rule => pattern(/^[\u0021-\u007E]{0,255}$/, WRONG_TYPE, access);
const timespan = pattern(/^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/, WRONG_TYPE, 'w');
const status = oneOf('passed|completed|failed|incomplete|browsed', WRONG_TYPE);

const range = (min: number, max: number, access: 'rw' | 'w' = 'rw'): Rule =>
  number({min, max, form: decimalForm, formCode: WRONG_TYPE, rangeCode: WRONG_TYPE, access});

/** One character a–z or 0–9 for each choice; pairs with a point; a truth value; a number. */
const strictResponse = pattern(
  /^(?:|[a-z0-9](?:,[a-z0-9])*|[a-z0-9]\.[a-z0-9](?:,[a-z0-9]\.[a-z0-9])*|-?\d+(?:\.\d+)?)$/,
  WRONG_TYPE,
  'w',
);

/** The data model of SCORM 1.2. Strict limits are those of the standard; by default an LMS is generous. */
export function rules12({isStrict}: {readonly isStrict: boolean}): Rules {
  const short = isStrict ? 255 : 64_000;
  const response = isStrict ? strictResponse : text(64_000, WRONG_TYPE, 'w');
  return {
    'cmi.core.student_id': readOnly,
    'cmi.core.student_name': readOnly,
    'cmi.core.lesson_location': text(short, WRONG_TYPE),
    'cmi.core.credit': readOnly,
    'cmi.core.lesson_status': status,
    'cmi.core.entry': readOnly,
    'cmi.core.score.raw': range(0, 100),
    'cmi.core.score.min': range(0, 100),
    'cmi.core.score.max': range(0, 100),
    'cmi.core.total_time': readOnly,
    'cmi.core.lesson_mode': readOnly,
    'cmi.core.exit': oneOf('time-out|suspend|logout|', WRONG_TYPE, 'w'),
    'cmi.core.session_time': timespan,
    'cmi.suspend_data': text(isStrict ? 4096 : 64_000, WRONG_TYPE),
    'cmi.launch_data': readOnly,
    'cmi.student_data.mastery_score': readOnly,
    'cmi.student_preference.language': text(short, WRONG_TYPE),
    'cmi.objectives.n.id': identifier('rw'),
    'cmi.objectives.n.status': oneOf('passed|completed|failed|incomplete|browsed|not attempted', WRONG_TYPE),
    'cmi.objectives.n.score.raw': range(0, 100),
    'cmi.objectives.n.score.min': range(0, 100),
    'cmi.objectives.n.score.max': range(0, 100),
    'cmi.interactions.n.id': identifier('w'),
    'cmi.interactions.n.objectives.n.id': identifier('w'),
    'cmi.interactions.n.time': pattern(/^[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/, WRONG_TYPE, 'w'),
    'cmi.interactions.n.type': oneOf(
      'true-false|choice|fill-in|matching|performance|sequencing|likert|numeric',
      WRONG_TYPE,
      'w',
    ),
    'cmi.interactions.n.correct_responses.n.pattern': text(short, WRONG_TYPE, 'w'),
    'cmi.interactions.n.weighting': range(-100, 100, 'w'),
    'cmi.interactions.n.student_response': response,
    'cmi.interactions.n.result': pattern(
      /^(?:correct|wrong|unanticipated|neutral|\d{0,3}(?:\.\d*)?)$/,
      WRONG_TYPE,
      'w',
    ),
    'cmi.interactions.n.latency': timespan,
  };
}

/** What `_children` answers, by parent. */
export const children12: Readonly<Record<string, string>> = {
  'cmi.core':
    'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  'cmi.core.score': 'raw,min,max',
  'cmi.student_data': 'mastery_score,max_time_allowed,time_limit_action',
  'cmi.student_preference': 'audio,language,speed,text',
  'cmi.objectives': 'id,score,status',
  'cmi.interactions': 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
};
