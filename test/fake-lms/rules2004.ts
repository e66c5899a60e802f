import {number, oneOf, pattern, readOnly, text, type Rule, type Rules} from './rules.ts';

const WRONG_TYPE = '406';
const OUT_OF_RANGE = '407';

/** No exponent: `1e-7` is refused. */
const decimalForm = /^-?\d{1,5}(?:\.\d{1,18})?$/;
const longIdentifier = pattern(/^\S{1,4000}$/, WRONG_TYPE);
/** One line of at most 251 characters, or any length behind a language mark. */
const localizedString = pattern(
  /^(?:\{lang=[a-zA-Z]{2,3}(?:-[a-zA-Z0-9-]{2,8})?\}.*|(?!\{).{0,251})$/,
  WRONG_TYPE,
);
/** Years 1970 to 2038, fractions of two digits at most, no zone. */
const time = pattern(
  /^(?:19[7-9]\d|20[0-2]\d|203[0-8])-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/,
  WRONG_TYPE,
);
const durationForm = /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/;

const range = (min: number, max: number): Rule =>
  number({min, max, form: decimalForm, formCode: WRONG_TYPE, rangeCode: OUT_OF_RANGE});
const anyNumber = range(-99_999, 99_999);
const completion = oneOf('completed|incomplete|not attempted|unknown', WRONG_TYPE);
const success = oneOf('passed|failed|unknown', WRONG_TYPE);

/** The data model of SCORM 2004, as real LMSs check it. */
export const rules2004: Rules = {
  'cmi.learner_id': readOnly,
  'cmi.learner_name': readOnly,
  'cmi.learner_preference.language': text(250, WRONG_TYPE),
  'cmi.location': text(1000, WRONG_TYPE),
  'cmi.credit': readOnly,
  'cmi.mode': readOnly,
  'cmi.entry': readOnly,
  'cmi.exit': oneOf('time-out|suspend|logout|normal|', WRONG_TYPE, 'w'),
  'cmi.launch_data': readOnly,
  'cmi.suspend_data': text(64_000, WRONG_TYPE),
  'cmi.session_time': pattern(durationForm, WRONG_TYPE, 'w'),
  'cmi.total_time': readOnly,
  'cmi.completion_threshold': readOnly,
  'cmi.scaled_passing_score': readOnly,
  'cmi.completion_status': completion,
  'cmi.success_status': success,
  'cmi.progress_measure': range(0, 1),
  'cmi.score.scaled': range(-1, 1),
  'cmi.score.raw': anyNumber,
  'cmi.score.min': anyNumber,
  'cmi.score.max': anyNumber,
  'cmi.objectives.n.id': longIdentifier,
  'cmi.objectives.n.description': localizedString,
  'cmi.objectives.n.completion_status': completion,
  'cmi.objectives.n.success_status': success,
  'cmi.objectives.n.progress_measure': range(0, 1),
  'cmi.objectives.n.score.scaled': range(-1, 1),
  'cmi.objectives.n.score.raw': anyNumber,
  'cmi.objectives.n.score.min': anyNumber,
  'cmi.objectives.n.score.max': anyNumber,
  'cmi.interactions.n.id': longIdentifier,
  'cmi.interactions.n.type': oneOf(
    'true-false|choice|fill-in|long-fill-in|likert|matching|performance|sequencing|numeric|other',
    WRONG_TYPE,
  ),
  'cmi.interactions.n.objectives.n.id': longIdentifier,
  'cmi.interactions.n.timestamp': time,
  // By the interaction's type: see `checkResponse`.
  'cmi.interactions.n.correct_responses.n.pattern': text(64_000, WRONG_TYPE),
  'cmi.interactions.n.learner_response': text(64_000, WRONG_TYPE),
  'cmi.interactions.n.weighting': anyNumber,
  'cmi.interactions.n.result': pattern(
    /^(?:correct|incorrect|unanticipated|neutral|-?\d{1,5}(?:\.\d{1,18})?)$/,
    WRONG_TYPE,
  ),
  'cmi.interactions.n.latency': pattern(durationForm, WRONG_TYPE),
  'cmi.interactions.n.description': localizedString,
};

const short = String.raw`[\w.]{1,250}`;
const list = new RegExp(String.raw`^${short}(?:\[,\]${short})*$`);
const pairs = new RegExp(String.raw`^${short}\[\.\]${short}(?:\[,\]${short}\[\.\]${short})*$`);
const decimal = String.raw`-?\d{1,5}(?:\.\d{1,18})?`;

const responses: Readonly<Record<string, RegExp>> = {
  'true-false': /^(?:true|false)$/,
  'choice': list,
  'sequencing': list,
  'matching': pairs,
  'likert': new RegExp(`^${short}$`),
  'numeric': new RegExp(`^${decimal}$`),
};
const numericRange = new RegExp(String.raw`^(?:${decimal})?(?:\[:\](?:${decimal})?)?$`);

/** Returns '' when a response, or a right answer, is written as its type asks; else the error code. */
export function checkResponse(type: string, value: string, isPattern: boolean): string {
  const form = isPattern && type === 'numeric' ? numericRange : (responses[type] ?? /^.*$/);
  return form.test(value) ? '' : WRONG_TYPE;
}

/** What `_children` answers, by parent. */
export const children2004: Readonly<Record<string, string>> = {
  'cmi.score': 'scaled,raw,min,max',
  'cmi.learner_preference': 'audio_level,language,delivery_speed,audio_captioning',
  'cmi.objectives': 'id,score,success_status,completion_status,progress_measure,description',
  'cmi.interactions':
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
};
