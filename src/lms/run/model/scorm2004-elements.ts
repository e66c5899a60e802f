import {type ElementTable, keyword, readOnly, writable, writeOnly} from './element-table.ts';
import {
  anyText,
  either,
  identifier,
  interval,
  language,
  localized,
  oneOf,
  real,
  time,
} from './value-checks.ts';

const children = {
  comments: keyword('comment,location,timestamp'),
  score: keyword('scaled,raw,min,max'),
};
const completion = writable(oneOf('completed', 'incomplete', 'not attempted', 'unknown'), 'unknown');
const success = writable(oneOf('passed', 'failed', 'unknown'), 'unknown');
const navigation =
  /^(?:continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^{}\s]+\}(?:choice|jump))$/;

/** SCORM 2004 4th Ed.: RTE 4.2 (`cmi`), RTE 4.3 (`adl.data`), SN 5.6 (`adl.nav`). Responses: `responses.ts`. */
export const scorm2004Elements: ElementTable = {
  'cmi._version': keyword('1.0'),
  'cmi.comments_from_learner._children': children.comments,
  'cmi.comments_from_learner.n.comment': writable(localized),
  'cmi.comments_from_learner.n.location': writable(anyText),
  'cmi.comments_from_learner.n.timestamp': writable(time),
  'cmi.comments_from_lms._children': children.comments,
  'cmi.comments_from_lms.n.comment': readOnly(),
  'cmi.comments_from_lms.n.location': readOnly(),
  'cmi.comments_from_lms.n.timestamp': readOnly(),
  'cmi.completion_status': completion,
  'cmi.completion_threshold': readOnly(),
  'cmi.credit': readOnly('credit'),
  'cmi.entry': readOnly(''),
  'cmi.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', 'normal', '')),
  'cmi.interactions._children': keyword(
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  ),
  'cmi.interactions.n.id': writable(identifier),
  'cmi.interactions.n.type': writable(
    oneOf(
      ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing'],
      ...['likert', 'numeric', 'other'],
    ),
  ),
  'cmi.interactions.n.objectives.n.id': writable(identifier),
  'cmi.interactions.n.timestamp': writable(time),
  'cmi.interactions.n.correct_responses.n.pattern': writable(anyText),
  'cmi.interactions.n.weighting': writable(real()),
  'cmi.interactions.n.learner_response': writable(anyText),
  'cmi.interactions.n.result': writable(
    either(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), real()),
  ),
  'cmi.interactions.n.latency': writable(interval),
  'cmi.interactions.n.description': writable(localized),
  'cmi.launch_data': readOnly(),
  'cmi.learner_id': readOnly(),
  'cmi.learner_name': readOnly(),
  'cmi.learner_preference._children': keyword('audio_level,language,delivery_speed,audio_captioning'),
  'cmi.learner_preference.audio_level': writable(real(0), '1'),
  'cmi.learner_preference.language': writable(language, ''),
  'cmi.learner_preference.delivery_speed': writable(real(0), '1'),
  'cmi.learner_preference.audio_captioning': writable(oneOf('-1', '0', '1'), '0'),
  'cmi.location': writable(anyText),
  'cmi.max_time_allowed': readOnly(),
  'cmi.mode': readOnly('normal'),
  'cmi.objectives._children': keyword(
    'id,score,success_status,completion_status,progress_measure,description',
  ),
  'cmi.objectives.n.id': writable(identifier),
  'cmi.objectives.n.score._children': children.score,
  'cmi.objectives.n.score.scaled': writable(real(-1, 1)),
  'cmi.objectives.n.score.raw': writable(real()),
  'cmi.objectives.n.score.min': writable(real()),
  'cmi.objectives.n.score.max': writable(real()),
  'cmi.objectives.n.success_status': success,
  'cmi.objectives.n.completion_status': completion,
  'cmi.objectives.n.progress_measure': writable(real(0, 1)),
  'cmi.objectives.n.description': writable(localized),
  'cmi.progress_measure': writable(real(0, 1)),
  'cmi.scaled_passing_score': readOnly(),
  'cmi.score._children': children.score,
  'cmi.score.scaled': writable(real(-1, 1)),
  'cmi.score.raw': writable(real()),
  'cmi.score.min': writable(real()),
  'cmi.score.max': writable(real()),
  'cmi.session_time': writeOnly(interval),
  'cmi.success_status': success,
  'cmi.suspend_data': writable(anyText),
  'cmi.time_limit_action': readOnly('continue,no message'),
  'cmi.total_time': readOnly('PT0S'),
  'adl.data._children': keyword('id,store'),
  'adl.data.n.id': readOnly(),
  'adl.data.n.store': writable(anyText),
  'adl.nav.request': writable((value) => (navigation.test(value) ? undefined : 'type'), '_none_'),
};
