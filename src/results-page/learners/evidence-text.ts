import type {Judged, PersonMark} from '../../results/trainer-model.ts';
import {words} from '../words.ts';

/** How far somebody is, and what says so. */
export function standingText({standing, told, isByMark}: Judged): string {
  const {standings, standingBy} = words();
  const by = told === undefined ? (isByMark ? standingBy.score : '') : standingBy[told](isByMark);
  return by === '' ? standings[standing] : `${standings[standing]} (${by})`;
}

/** A pass mark, and whose it is. */
export function markText(mark: PersonMark): string {
  const {markOfWhom, markOfLms} = words();
  return mark.markBy === 'lms' ? markOfLms(mark.passMark) : markOfWhom[mark.markBy](mark.passMark);
}
