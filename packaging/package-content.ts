import {compileCourse} from './content/compile-course.ts';
import type {ContentProblem} from './content/problems.ts';
import {readContent} from './content/read-content.ts';
import type {PackagedContent} from './describe-package.ts';
import type {PackageChoice} from './package-files.ts';

/** The whole course, read once; scopes and languages are compiled when they are asked for. */
export interface PackageContent {
  /** All published modules and languages. */
  readonly whole: PackagedContent;
  /** Each combination is compiled once. */
  readonly contentOf: (choice: Pick<PackageChoice, 'scope' | 'languages'>) => PackagedContent;
}

/** Reads `modules/` and `media/` of the project under `root`. Mistakes are in `whole.problems`, not thrown. */
export async function readPackageContent(root: string): Promise<PackageContent> {
  const content = await readContent(root);
  const compiled = new Map<string, PackagedContent>();
  return {
    whole: compileCourse(content, {scope: 'course'}),
    contentOf: ({scope, languages}) => {
      const key = [scope, ...languages].join(' ');
      const found = compiled.get(key) ?? compileCourse(content, {scope, languages});
      compiled.set(key, found);
      return found;
    },
  };
}

/** `file:line: message`, as editors and terminals link it. */
export function problemLine({file, line, message}: ContentProblem): string {
  return `${file}:${line}: ${message}`;
}
