import {isOwnLesson} from '../../../src/domain/course/own-lesson.ts';
import type {Place, Problems} from '../problems.ts';
import {withOwnLessons, type OwnModule} from './own-lessons.ts';
import type {Content} from './read-content.ts';
import {readLesson, type LessonSource} from './read-lesson.ts';
import {YamlFile} from './read-yaml.ts';
import {moduleSchema} from '../schemas/course.ts';
import {firstOwnTracking, slotSchema, type Slot} from '../schemas/tracking.ts';

/** A module's logic, the same for all languages. */
export interface ModuleSource {
  readonly id: string;
  /** Its permanent number in the course. */
  readonly number: number;
  /** 1..100, of the module or else of the course. */
  readonly passMark: number;
  /** Name of its drawing in `media/<module>/`. */
  readonly cover: string | undefined;
  readonly lessons: readonly LessonSource[];
  /** Ids of all lessons, those that could not be read included. */
  readonly lessonIds: readonly string[];
  readonly record: TrackingRecord;
}

/** What `tracking.yaml` says, that of own lessons included: every number ever used. */
export interface TrackingRecord {
  readonly file: string;
  /** Of lessons that a municipality added; undefined where it never added one. */
  readonly ownFile: string | undefined;
  readonly slots: ReadonlyMap<number, Slot & {readonly place: Place}>;
}

/** Ids of a module's lessons in their order, own ones included; of `module.yaml` none when it cannot be read. */
export function lessonIdsOf(
  content: Content,
  module: string,
  problems: Problems,
  own: readonly Pick<OwnModule['lessons'][number], 'id' | 'after'>[] = [],
): readonly string[] {
  return withOwnLessons(readModuleYaml(content, module, problems)?.lessons ?? [], own);
}

/** Reads a module's files but its words; what is wrong is reported, and what could be read is given. */
export function readModule(
  content: Content,
  id: string,
  course: {number: number; passMark: number; own: OwnModule | undefined},
  problems: Problems,
): ModuleSource {
  const logic = readModuleYaml(content, id, problems);
  const published = logic?.lessons ?? [];
  checkFolders(content, id, published, problems);
  const added = course.own?.lessons ?? [];
  const lessonIds = withOwnLessons(published, added);
  const own = new Map(added.map((lesson) => [lesson.id, lesson]));
  return {
    id,
    number: course.number,
    passMark: logic?.passMark ?? course.passMark,
    cover: logic?.cover,
    lessons: lessonIds.flatMap((lesson) => readLesson(content, id, lesson, problems, own.get(lesson)) ?? []),
    lessonIds,
    record: readTracking(content, id, course.own?.recordFile, problems),
  };
}

function readModuleYaml(content: Content, id: string, problems: Problems) {
  const yaml = YamlFile.readFrom(content, `modules/${id}/module.yaml`, problems);
  const logic = yaml?.read(moduleSchema, problems);
  logic?.lessons.forEach((lesson, i) => {
    if (isOwnLesson(lesson))
      problems.add(
        yaml?.place(['lessons', i]) ?? {file: `modules/${id}/module.yaml`, line: 1},
        'field-value',
        `"${lesson}" begins like the lessons that municipalities add. Give it another id.`,
      );
  });
  return logic;
}

/** A lesson that nobody listed would silently never be shown. */
function checkFolders(
  content: Content,
  module: string,
  lessonIds: readonly string[],
  problems: Problems,
): void {
  for (const file of content.keys()) {
    const [, folder] = new RegExp(`^modules/${module}/([^/]+)/lesson\\.yaml$`).exec(file) ?? [];
    if (folder === undefined || lessonIds.includes(folder)) continue;
    problems.add(
      {file, line: 1},
      'file-unlisted',
      `The lesson "${folder}" is not in modules/${module}/module.yaml. List it there, or delete the folder.`,
    );
  }
}

function readTracking(
  content: Content,
  module: string,
  ownFile: string | undefined,
  problems: Problems,
): TrackingRecord {
  const file = `modules/${module}/tracking.yaml`;
  const slots = new Map([
    ...readSlots(content, file, (number) => number < firstOwnTracking, problems),
    ...(ownFile === undefined
      ? []
      : readSlots(content, ownFile, (number) => number >= firstOwnTracking, problems)),
  ]);
  return {file, ownFile, slots};
}

function readSlots(
  content: Content,
  file: string,
  isInRange: (number: number) => boolean,
  problems: Problems,
): TrackingRecord['slots'] {
  const slots = new Map<number, Slot & {readonly place: Place}>();
  // A new module has no record yet: its numbers are reported one by one as not recorded.
  const yaml = content.has(file) ? YamlFile.readFrom(content, file, problems) : undefined;
  for (const key of yaml?.keys() ?? []) {
    const place = yaml?.place([key]) ?? {file, line: 1};
    const slot = yaml?.read(slotSchema, problems, [key]);
    if (!/^[1-9]\d*$/.test(key))
      problems.add(
        place,
        'field-value',
        `"${key}" is no tracking number. Write a line like "3: {bits: 6, owner: LESSON/BLOCK}".`,
      );
    else if (!isInRange(Number(key)))
      problems.add(
        place,
        'tracking-range',
        `Tracking number ${key} is not for this file: lessons of the course have numbers up to ${firstOwnTracking - 1}, those of a municipality have them from ${firstOwnTracking} on.`,
      );
    else if (slot) slots.set(Number(key), {...slot, place});
  }
  return slots;
}
