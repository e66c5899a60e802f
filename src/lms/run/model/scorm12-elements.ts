import {type ElementTable, keyword, readOnly, writable, writeOnly} from './element-table.ts';
import {
  anyText,
  blank,
  either,
  formed,
  integer12,
  number12,
  oneOf,
  text12,
  time12,
  timespan12,
} from './value-checks.ts';

const score = writable(either(blank, number12(0, 100)));
/** CMIIdentifier, with letters of any language: `faults.ts` has the letter of the standard. */
const id = text12(255);
const lessonStatus = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

/** SCORM 1.2 RTE 3.4.4: the data model. Lengths of free texts: `faults.ts`, where somebody wants them kept. */
export const scorm12Elements: ElementTable = {
  'cmi._version': keyword,
  'cmi._children': keyword,
  'cmi.core._children': keyword,
  'cmi.core.student_id': readOnly,
  'cmi.core.student_name': readOnly,
  'cmi.core.lesson_location': writable(text12(255)),
  'cmi.core.credit': readOnly,
  'cmi.core.lesson_status': writable(oneOf(...lessonStatus)),
  'cmi.core.entry': readOnly,
  'cmi.core.score._children': keyword,
  'cmi.core.score.raw': score,
  'cmi.core.score.max': score,
  'cmi.core.score.min': score,
  'cmi.core.total_time': readOnly,
  'cmi.core.lesson_mode': readOnly,
  'cmi.core.exit': writeOnly(oneOf('time-out', 'suspend', 'logout', '')),
  'cmi.core.session_time': writeOnly(timespan12),
  'cmi.suspend_data': writable(text12(64_000)),
  'cmi.launch_data': readOnly,
  'cmi.comments': writable(anyText),
  'cmi.comments_from_lms': readOnly,
  'cmi.objectives._children': keyword,
  'cmi.objectives.n.id': writable(id),
  'cmi.objectives.n.score._children': keyword,
  'cmi.objectives.n.score.raw': score,
  'cmi.objectives.n.score.max': score,
  'cmi.objectives.n.score.min': score,
  'cmi.objectives.n.status': writable(oneOf(...lessonStatus, 'not attempted')),
  'cmi.student_data._children': keyword,
  'cmi.student_data.mastery_score': readOnly,
  'cmi.student_data.max_time_allowed': readOnly,
  'cmi.student_data.time_limit_action': readOnly,
  'cmi.student_preference._children': keyword,
  'cmi.student_preference.audio': writable(integer12(-1, 100)),
  'cmi.student_preference.language': writable(text12(255)),
  'cmi.student_preference.speed': writable(integer12(-100, 100)),
  'cmi.student_preference.text': writable(integer12(-1, 1)),
  'cmi.interactions._children': keyword,
  'cmi.interactions.n.id': writeOnly(id),
  'cmi.interactions.n.objectives.n.id': writeOnly(id),
  'cmi.interactions.n.time': writeOnly(time12),
  'cmi.interactions.n.type': writeOnly(
    oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
  ),
  'cmi.interactions.n.correct_responses.n.pattern': writeOnly(anyText),
  'cmi.interactions.n.weighting': writeOnly(number12()),
  'cmi.interactions.n.student_response': writeOnly(anyText),
  'cmi.interactions.n.result': writeOnly(
    either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), formed(/^-?(?:\d+(?:\.\d*)?|\.\d+)$/)),
  ),
  'cmi.interactions.n.latency': writeOnly(timespan12),
};
