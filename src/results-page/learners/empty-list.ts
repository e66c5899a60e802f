import type {Analysis, LearnerQuery} from '../../results/analysis-model.ts';
import {words} from '../words.ts';

/** Why nobody is listed as not begun, where that does not mean that all have begun; '' otherwise. */
export function emptyListNote(
  {show}: LearnerQuery,
  {standings}: Pick<Analysis, 'standings'>,
  hasPeriod: boolean,
): string {
  const {notBegunInPeriod, notBegunUnknown} = words();
  if (show !== 'not-begun') return '';
  if (hasPeriod) return notBegunInPeriod;
  return standings['not-started'] === 0 && standings.unfinished > 0 ? notBegunUnknown : '';
}
