import {compileCourse, type CompiledCourse} from './content/compile-course.ts';
import type {ContentProblem} from './content/problems.ts';
import {readContent} from './content/read-content.ts';
import type {PackagedContent} from './describe-package.ts';
import type {PackageChoice} from './package-files.ts';
import type {PackagingStandard} from './standards/package-description.ts';

/** What the content of a package depends on; without a standard everything is reported. */
export interface ContentChoice extends Pick<PackageChoice, 'scope' | 'languages'> {
  readonly standard?: Pick<PackagingStandard, 'courseReports'>;
}

/** The whole course, read once; scopes and languages are compiled when they are asked for. */
export interface PackageContent {
  /** The course in all published languages. */
  readonly whole: PackagedContent;
  /** Mistakes in all of the content, the modules apart from the course included. */
  readonly problems: CompiledCourse['problems'];
  /** Every scope there is. */
  readonly scopes: readonly string[];
  /** Each combination is compiled once. */
  readonly contentOf: (choice: ContentChoice) => PackagedContent;
}

/** Reads `modules/` and `media/` of the project under `root`. Mistakes are in `problems`, not thrown. */
export async function readPackageContent(root: string): Promise<PackageContent> {
  const content = await readContent(root);
  const compiled = new Map<string, PackagedContent>();
  const {problems, scopes} = compileCourse(content, {scope: 'course', withApart: true});
  return {
    whole: compileCourse(content, {scope: 'course'}),
    problems,
    scopes,
    contentOf: ({scope, languages, standard}) => {
      const reports = standard?.courseReports ?? 'all';
      const key = [scope, reports, ...languages].join(' ');
      const found = compiled.get(key) ?? compileCourse(content, {scope, languages, reports});
      compiled.set(key, found);
      return found;
    },
  };
}

/** `file:line: message`, as editors and terminals link it. */
export function problemLine({file, line, message}: ContentProblem): string {
  return `${file}:${line}: ${message}`;
}
