import type {Interaction} from '../../tracker.ts';
import {toDecimal} from '../decimal.ts';
import type {Field} from './element-writer.ts';

/**
 * `result` of an interaction: a word, or for a partly right answer what it is worth, which both standards
 * allow. An LMS that knows the words alone is told that it was not right.
 * @param wrong the standard's word
 */
export function resultField(result: Interaction['result'], wrong: 'wrong' | 'incorrect'): Field {
  if (typeof result === 'number') return ['result', toDecimal(result, 2), wrong];
  return ['result', result === 'wrong' ? wrong : result];
}
