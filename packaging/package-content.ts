import {compileCourse, type CompiledCourse} from './content/compile-course.ts';
import type {ContentProblem} from './content/problems.ts';
import {readContent} from './content/read-content.ts';
import type {PackagedContent} from './describe-package.ts';
import {multiScope, type ContentOf} from './package-units.ts';

/** The whole course, read once; scopes and languages are compiled when they are asked for. */
export interface PackageContent {
  /** The course in all published languages. */
  readonly whole: PackagedContent;
  /** Mistakes in all of the content, the modules apart from the course included. */
  readonly problems: CompiledCourse['problems'];
  /** Every scope that can be packed. */
  readonly scopes: readonly string[];
  /** Each combination is compiled once. */
  readonly contentOf: ContentOf;
}

/** Reads `modules/` and `media/` of the project under `root`. Mistakes are in `problems`, not thrown. */
export async function readPackageContent(root: string): Promise<PackageContent> {
  const content = await readContent(root);
  const compiled = new Map<string, PackagedContent>();
  const {problems, scopes} = compileCourse(content, {scope: 'course', withApart: true});
  const [course = 'course', ...modules] = scopes;
  const contentOf: ContentOf = ({scope, languages, standard}) => {
    const reports = (scope === 'course' && standard?.courseReports) || 'all';
    const key = [scope, reports, ...languages].join(' ');
    const found = compiled.get(key) ?? compileCourse(content, {scope, languages, reports});
    compiled.set(key, found);
    return found;
  };
  return {
    whole: compileCourse(content, {scope: 'course'}),
    problems,
    scopes: [course, multiScope, ...modules],
    contentOf,
  };
}

/** `file:line: message`, as editors and terminals link it. */
export function problemLine({file, line, message}: ContentProblem): string {
  return `${file}:${line}: ${message}`;
}
