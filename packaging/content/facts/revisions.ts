import {Problems} from '../problems.ts';
import type {Content} from '../read/content.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {courseSchema, type CourseLogic} from '../schemas/course.ts';

/** Number of a revision of the content → the day from which on the course says it so, like `2026-11-27`. */
export type Revisions = Readonly<Record<string, string>>;

/** Undefined for a course that counts none. */
export function newestRevision({revisions}: Pick<CourseLogic, 'revisions'>): number | undefined {
  const numbers = Object.keys(revisions ?? {}).map(Number);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

/** Those of `modules/course.yaml`; its mistakes are reported by the check. */
export function readRevisions(content: Content): Revisions {
  const silent = new Problems();
  const file = 'modules/course.yaml';
  const yaml = content.has(file) ? YamlFile.readFrom(content, file, silent) : undefined;
  return yaml?.read(courseSchema, silent)?.revisions ?? {};
}
