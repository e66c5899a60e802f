import type {Place, Problems} from '../problems.ts';
import type {Content} from './read-content.ts';
import {readLesson, type LessonSource} from './read-lesson.ts';
import {YamlFile} from './read-yaml.ts';
import {moduleSchema} from '../schemas/course.ts';
import {slotSchema, type Slot} from '../schemas/tracking.ts';

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

/** What `tracking.yaml` says: every number ever used. */
export interface TrackingRecord {
  readonly file: string;
  readonly slots: ReadonlyMap<number, Slot & {readonly place: Place}>;
}

/** Ids of a module's lessons in their order; empty when `module.yaml` cannot be read. */
export function lessonIdsOf(content: Content, module: string, problems: Problems): readonly string[] {
  return readModuleYaml(content, module, problems)?.lessons ?? [];
}

/** Reads a module's files but its words; what is wrong is reported, and what could be read is given. */
export function readModule(
  content: Content,
  id: string,
  course: {number: number; passMark: number},
  problems: Problems,
): ModuleSource {
  const logic = readModuleYaml(content, id, problems);
  const lessonIds = logic?.lessons ?? [];
  checkFolders(content, id, lessonIds, problems);
  return {
    id,
    number: course.number,
    passMark: logic?.passMark ?? course.passMark,
    cover: logic?.cover,
    lessons: lessonIds.flatMap((lesson) => readLesson(content, id, lesson, problems) ?? []),
    lessonIds,
    record: readTracking(content, id, problems),
  };
}

function readModuleYaml(content: Content, id: string, problems: Problems) {
  return YamlFile.readFrom(content, `modules/${id}/module.yaml`, problems)?.read(moduleSchema, problems);
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

function readTracking(content: Content, module: string, problems: Problems): TrackingRecord {
  const file = `modules/${module}/tracking.yaml`;
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
    else if (slot) slots.set(Number(key), {...slot, place});
  }
  return {file, slots};
}
