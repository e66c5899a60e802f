/** Where a profile's own lessons stand: a folder for each, and for each module a record of their tracking numbers. */
import {profileMediaFolder, profilesFolder} from '../profile.ts';

/** Folder of a profile's own lessons in a project, with a slash at its end. */
export const lessonsFolder = (id: string): string => `${profilesFolder}/${id}/lessons/`;

/** Folder of one lesson, without a slash at its end, as `OwnLesson.folder`. */
export const ownLessonFolder = (id: string, module: string, lesson: string): string =>
  `${lessonsFolder(id)}${module}/${lesson}`;

export const ownRecordFile = (id: string, module: string): string =>
  `${lessonsFolder(id)}${module}/tracking.yaml`;

/** Where pictures of a profile's own lessons stand, without a slash at its end: beside its logo and films, as all that is no text. */
export const picturesFolder = (id: string): string => profileMediaFolder(id).slice(0, -1);

/** What a file of an own lesson is. */
export interface LessonFile {
  readonly module: string;
  /** '' of the module's record. */
  readonly lesson: string;
  /** Its language; undefined of what is not words. */
  readonly language: string | undefined;
}

const name = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const record = new RegExp(`^(${name})/tracking\\.yaml$`);
const part = new RegExp(
  `^(${name})/(own(?:-[a-z0-9]+)+)/(?:lesson\\.yaml|([a-z]{2})\\.md|[a-z0-9-]+\\.svg)$`,
);

/** Undefined for a file that belongs to no own lesson. */
export function placeOfLessonFile(id: string, file: string): LessonFile | undefined {
  const folder = lessonsFolder(id);
  if (!file.startsWith(folder)) return undefined;
  const path = file.slice(folder.length);
  const [, recorded] = record.exec(path) ?? [];
  if (recorded !== undefined) return {module: recorded, lesson: '', language: undefined};
  const [, module, lesson, language] = part.exec(path) ?? [];
  return module !== undefined && lesson !== undefined ? {module, lesson, language} : undefined;
}
