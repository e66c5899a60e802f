import {toIsoDuration, toScorm2004Time} from '../../../domain/standards/duration.ts';
import type {Interaction} from '../../tracker.ts';
import {toPattern, toResponse} from '../bracketed-response.ts';
import {toDecimal} from '../decimal.ts';
import type {Field} from '../scorm/element-writer.ts';
import {resultField} from '../scorm/result-field.ts';
import {rightAnswers} from '../right-answers.ts';

/** Shortest that every LMS takes (localized_string_type, SPM 250), language mark included. */
const DESCRIPTION_LIMIT_CHARS = 250;

export interface Description2004 {
  /** Of the description, BCP 47. */
  readonly language: string;
  /** Names of elements that are left out; see `TrackerOptions.reportsWithout`. */
  readonly without: readonly string[];
}

/**
 * Elements below `cmi.interactions.n.` of SCORM 2004, in setting order: id, then type, then what
 * depends on them.
 */
export function describeScorm2004(
  interaction: Interaction,
  {language, without}: Description2004,
): readonly Field[] {
  const {id, type, response, result, weighting, answeredAtMs, latencyMs} = interaction;
  const offsetMinutes = -new Date(answeredAtMs).getTimezoneOffset();
  const fields: Field[] = [
    ['id', id],
    ['type', type],
    ['timestamp', toScorm2004Time(answeredAtMs, offsetMinutes)],
    ['learner_response', toResponse(type, response)],
    resultField(result, 'incorrect'),
    ['latency', toIsoDuration(latencyMs)],
  ];
  for (const [index, pattern] of rightAnswers(interaction).entries()) {
    fields.push([`correct_responses.${index}.pattern`, toPattern(type, pattern)]);
  }
  fields.push(['weighting', toDecimal(weighting, 2)]);
  if (interaction.objective) fields.push(['objectives.0.id', interaction.objective]);
  if (interaction.description) {
    fields.push(['description', toLocalizedString(interaction.description, language)]);
  }
  return fields.filter(([element]) => !without.includes(element.split('.', 1)[0] ?? ''));
}

/** One line with its language, e.g. `{lang=lv}Kas notika?`; cut at 250 characters with an ellipsis. */
export function toLocalizedString(text: string, language: string): string {
  const oneLine = `{lang=${language}}${text.replace(/\s+/g, ' ').trim()}`;
  if (oneLine.length <= DESCRIPTION_LIMIT_CHARS) return oneLine;
  // A cut may fall between the halves of a character outside the basic plane.
  return `${oneLine.slice(0, DESCRIPTION_LIMIT_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
