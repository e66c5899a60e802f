import {toScorm12Duration, toScorm12Time} from '../../../domain/standards/scorm12-duration.ts';
import type {Interaction} from '../../tracker.ts';
import {toDecimal} from '../decimal.ts';
import type {Field} from '../scorm/element-writer.ts';
import {resultField} from '../scorm/result-field.ts';
import {rightAnswers} from '../right-answers.ts';

/** Elements below `cmi.interactions.n.` of SCORM 1.2 (there is no description), in setting order. */
export function describeScorm12(interaction: Interaction): Field[] {
  const {id, type, response, result, weighting, answeredAtMs, latencyMs} = interaction;
  const offsetMinutes = -new Date(answeredAtMs).getTimezoneOffset();
  const fields: Field[] = [
    ['id', id],
    ['type', type],
    ['time', toScorm12Time(answeredAtMs, offsetMinutes)],
    ['student_response', response.join(',')],
    resultField(result, 'wrong'),
    ['weighting', toDecimal(weighting, 2)],
    ['latency', toScorm12Duration(latencyMs)],
  ];
  for (const [index, pattern] of rightAnswers(interaction).entries()) {
    fields.push([`correct_responses.${index}.pattern`, toPattern(type, pattern)]);
  }
  return fields;
}

/** CMIFeedback of a number is one number: the middle of what is right. */
function toPattern(type: Interaction['type'], parts: readonly string[]): string {
  if (type !== 'numeric') return parts.join(',');
  const [lowest = 0, highest = lowest] = parts.map(Number);
  return toDecimal((lowest + highest) / 2, 7);
}
