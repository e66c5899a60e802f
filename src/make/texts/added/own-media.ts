import {isOwnFilmPlace, lessonNaming} from '../../../domain/course/own-media.ts';
import type {Draft} from '../../draft/draft.ts';

/** Own lessons of a draft with all that belongs to them. */
export type OwnParts = Pick<Draft, 'lessons' | 'lessonFiles' | 'lessonPictures' | 'videos'>;

/** Without pictures and films that no lesson shows any more; films of the course's places stay. */
export function withNamedMedia(parts: OwnParts): OwnParts {
  const isShown = (name: string): boolean => lessonNaming(name, parts.lessonFiles) !== undefined;
  return {
    ...parts,
    lessonPictures: kept(parts.lessonPictures, isShown),
    videos: kept(parts.videos, (slot) => !isOwnFilmPlace(slot) || isShown(slot)),
  };
}

/** As they were before, with the films that were changed since as they are now. */
export function backTo(before: OwnParts, now: OwnParts): OwnParts {
  return withNamedMedia({
    ...before,
    lessonPictures: {...now.lessonPictures, ...before.lessonPictures},
    videos: {...kept(before.videos, isOwnFilmPlace), ...now.videos},
  });
}

const kept = <T>(all: Readonly<Record<string, T>>, isKept: (name: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => isKept(name)));

export const isSame = (one: OwnParts, other: OwnParts): boolean =>
  JSON.stringify([one.lessons, one.lessonFiles]) === JSON.stringify([other.lessons, other.lessonFiles]) &&
  isSameMap(one.lessonPictures, other.lessonPictures) &&
  isSameMap(one.videos, other.videos);

const isSameMap = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) =>
  Object.keys({...one, ...other}).every((name) => one[name] === other[name]);
