/**
 * The package "return": one module of three lessons, each of them one return. It cannot see the course's progress in an LMS,
 * so its own progress holds what was drawn, and what was answered.
 */
import {returnLessons, returnScope} from '../course/scopes.ts';

export {returnLessons};

/** Number of its module in its own progress; no course has a part in that. */
export const returnModule = 1;

/** Tracking numbers of one return. Permanent. */
export interface ReturnSlots {
  readonly lesson: number;
  readonly quiz: number;
  /** Holds what was drawn, see `draw-bits.ts`. */
  readonly draw: number;
  /** The case, then three questions: the slot is that of the place, whatever is asked there. */
  readonly places: readonly number[];
}

/** Room for the answer to any question: the slot belongs to a place. The build refuses a wider one. */
export const placeBits = 32;

/** Width of what `packDraw` writes. */
export const drawBits = 96;

/** @param at which return, from 0 */
export function slotsOfReturn(at: number): ReturnSlots {
  const base = at * 8;
  return {lesson: base + 1, quiz: base + 2, draw: base + 3, places: [4, 5, 6, 7].map((slot) => base + slot)};
}

/** What a report calls the answer at a place of a return: the question there is another one for each learner. */
export const returnReportId = (at: number, place: number): string =>
  `${returnScope}.${returnLessons[at] ?? String(at + 1)}-${place === 0 ? 'case' : `q${String(place)}`}`;

/** Report ids of the package by the index of their interactions: four for each return. */
export const returnReportIds: readonly string[] = returnLessons.flatMap((_, at) =>
  slotsOfReturn(at).places.map((_, place) => returnReportId(at, place)),
);
