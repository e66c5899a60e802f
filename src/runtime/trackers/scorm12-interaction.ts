import {toScorm12Duration, toScorm12Time} from '../../domain/duration.ts';
import type {Interaction} from '../tracker.ts';
import {toDecimal} from './decimal.ts';
import type {Field} from './element-writer.ts';

/** Elements below `cmi.interactions.n.` of SCORM 1.2 (there is no description), in setting order. */
export function describeScorm12(interaction: Interaction): Field[] {
  const {id, type, response, pattern, result, weighting, answeredAtMs, latencyMs} = interaction;
  const offsetMinutes = -new Date(answeredAtMs).getTimezoneOffset();
  const fields: Field[] = [
    ['id', id],
    ['type', type],
    ['time', toScorm12Time(answeredAtMs, offsetMinutes)],
    ['student_response', response.join(',')],
    ['result', result],
    ['weighting', toDecimal(weighting, 2)],
    ['latency', toScorm12Duration(latencyMs)],
  ];
  // An attitude has no right answer.
  if (pattern.length > 0) fields.push(['correct_responses.0.pattern', pattern.join(',')]);
  return fields;
}
