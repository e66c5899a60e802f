import type {Course} from '../../src/domain/course/course.ts';
import type {Change} from '../../src/domain/pages/changes.ts';
import type {Revisions} from '../content/facts/revisions.ts';
import {changesIn} from './changes-in.ts';

/** What the site tells of the course's changes, in one language. */
export interface ToldChanges {
  /** Id of the course. */
  readonly course: string;
  /** Language of the sentences: that of the page, or the course's first where it is not published in that of the page. */
  readonly language: string;
  /** Month of the oldest text of law that the course rests on, like `2024-03`. */
  readonly lawState?: string | undefined;
  /** Newest first; empty where the course counts none. */
  readonly revisions: readonly ToldRevision[];
}

export interface ToldRevision {
  readonly number: number;
  /** `2026-11-27` */
  readonly on: string;
  /** Of the first revision none: the list begins there. */
  readonly changes: readonly Change[];
}

/** A compiled course. */
interface ChangedCourse {
  readonly course: Course;
  readonly courses: ReadonlyMap<string, Course>;
  readonly files: ReadonlyMap<string, string>;
}

/** The revisions in which something of this course changed, and the first, with which the list begins. */
export function toldChanges(
  {course, courses, files}: ChangedCourse,
  days: Revisions,
  language: string,
): ToldChanges {
  const spoken = courses.has(language) ? language : course.language;
  const list = changesIn(files, spoken);
  const numbers = Object.keys(days).map(Number);
  const first = Math.min(...numbers);
  const revisions = numbers
    .toSorted((a, b) => b - a)
    .map((number) => ({
      number,
      on: days[number] ?? '',
      changes: list.filter(({revision}) => revision === number),
    }))
    .filter(({number, changes}) => changes.length > 0 || number === first);
  return {course: course.id, language: spoken, lawState: course.lawState, revisions};
}
