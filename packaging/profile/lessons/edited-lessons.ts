/** Own lessons while they are edited: their list and their files. */
import type {OwnLessonPlace, OwnPartKind} from '../../../src/domain/exchange/own-lessons.ts';
import {firstOwnTracking} from '../../content/schemas/tracking.ts';

/** A lesson as the profile names it. */
export interface ListedLesson {
  readonly id: string;
  readonly after: string;
  readonly countsForCompletion?: boolean;
}

/** All own lessons of a profile. */
export interface EditedLessons {
  readonly lessons: Readonly<Record<string, readonly ListedLesson[]>>;
  /** Path below the folder of the profile's lessons → text. */
  readonly files: Readonly<Record<string, string>>;
}

export const folderOf = ({module, lesson}: OwnLessonPlace): string => `${module}/${lesson}/`;
export const recordOf = (module: string): string => `${module}/tracking.yaml`;

export const wordsFiles = ({files}: EditedLessons, place: OwnLessonPlace) =>
  Object.entries(files).filter(([path]) => path.startsWith(folderOf(place)) && path.endsWith('.md'));

/** How ids of new parts begin. */
export const partNames: Readonly<Record<OwnPartKind, string>> = {
  prose: 'text',
  figure: 'figure',
  video: 'film',
  choice: 'question',
  scenario: 'case',
};

export function firstFree(name: string, isTaken: (id: string) => boolean): string {
  let n = 1;
  while (isTaken(`${name}-${n}`)) n += 1;
  return `${name}-${n}`;
}

/** Free tracking numbers of a module: none that was ever recorded, or stands in a lesson. */
export function numbers({files}: EditedLessons, module: string): () => number {
  const texts = Object.entries(files).filter(
    ([path]) => path.startsWith(`${module}/`) && path.endsWith('.yaml'),
  );
  const known = texts.flatMap(([, text]) =>
    [...text.matchAll(/^(\d+):|\btracking: (\d+)/gm)].map(([, recorded, used]) => Number(recorded ?? used)),
  );
  let last = Math.max(firstOwnTracking - 1, ...known);
  return () => (last += 1);
}
