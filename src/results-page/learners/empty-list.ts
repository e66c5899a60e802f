import type {Analysis, LearnerQuery} from '../../results/analysis-model.ts';
import {unknownOf} from '../../results/analysis/standing/count-standings.ts';
import {words} from '../words.ts';

/** Why nobody is listed as not begun, where that does not mean that all have begun; '' otherwise. */
export function emptyListNote(
  {show}: LearnerQuery,
  {listed: standings}: Pick<Analysis, 'listed'>,
  hasPeriod: boolean,
): string {
  const {notBegunInPeriod, notBegunUnknown} = words();
  if (show !== 'not-begun') return '';
  if (hasPeriod) return notBegunInPeriod;
  return standings['not-started'] === 0 && standings.unfinished + standings.untold > 0 ? notBegunUnknown : '';
}

/** Why people with enough points are called not finished, and what they do; '' where the list has none of them. */
export const heldBackNote = (
  {show}: LearnerQuery,
  {heldBackLearners}: Pick<Analysis, 'heldBackLearners'>,
): string =>
  heldBackLearners > 0 && (show === 'all' || show === 'not-finished' || show === 'not-passed')
    ? words().heldBackCount(heldBackLearners)
    : '';

/** Whom a list leaves out though one may look for them there: no file says how they stand, or they finished and did not pass; '' for nobody. */
export function leftOutNote({show}: LearnerQuery, {listed: standings}: Pick<Analysis, 'listed'>): string {
  const {learnerGroups, listOfUnknown, listWithoutUnknown, listWithoutReached, listWithoutFailed} = words();
  const unknown = unknownOf(standings);
  if (show === 'unknown') return listOfUnknown;
  if (show === 'not-passed')
    return [
      ...(standings.reached > 0 ? [listWithoutReached(standings.reached, learnerGroups.unknown)] : []),
      ...(standings.untold > 0 ? [listWithoutUnknown(standings.untold, learnerGroups.unknown)] : []),
    ].join(' ');
  if (show !== 'not-finished' && show !== 'done') return '';
  return [
    ...(standings.failed > 0 ? [listWithoutFailed(standings.failed, learnerGroups['not-passed'])] : []),
    ...(unknown > 0 ? [listWithoutUnknown(unknown, learnerGroups.unknown)] : []),
  ].join(' ');
}
