/** Which scopes one package brings together, and what each of them is there. */
import {finalTestId} from '../../src/domain/quiz/passing.ts';
import type {PackagedContent} from './describe-package.ts';
import type {PackagingStandard} from '../standards/packaging-standard.ts';

/** Scope whose package has one SCO or AU for each module of the course. */
export const multiScope = 'course-multi';

/** What one package holds. */
export interface PackageChoice {
  readonly scope: string;
  readonly profile: string;
  /** Default first. */
  readonly languages: readonly string[];
  /** False: lessons have the text in the place of each film. Left out: true. */
  readonly films?: boolean;
}

/** What the content of a package depends on; without a standard everything is reported. */
export interface ContentChoice extends Pick<PackageChoice, 'scope' | 'languages' | 'films'> {
  readonly standard?: Pick<PackagingStandard, 'courseReports'>;
}

/** Compiled content of one scope: `course` or a module's id. */
export type ContentOf = (choice: ContentChoice) => PackagedContent;

/** One SCO or AU of a package. */
export interface PackageUnit {
  readonly content: PackagedContent;
  /** Path of its page. */
  readonly launch: string;
  /** Folder of its content files. */
  readonly folder: string;
  /** Ids of the units that are to be passed before. */
  readonly opensAfter: readonly string[];
  /** See `UnitDescription`. */
  readonly isScored: boolean;
}

/** The units of one package, and what it is about. */
export interface UnitsOfPackage {
  /** What the package is about as a whole. */
  readonly whole: PackagedContent;
  readonly units: readonly PackageUnit[];
}

/** One unit; of `course-multi` one for each module of the course, the final test behind the others. */
export function packageUnits(choice: ContentChoice, contentOf: ContentOf): UnitsOfPackage {
  if (choice.scope !== multiScope) {
    const whole = contentOf(choice);
    return {
      whole,
      units: [{content: whole, launch: 'index.html', folder: 'content', opensAfter: [], isScored: true}],
    };
  }
  const whole = contentOf({...choice, scope: 'course'});
  const modules = whole.course.modules.map(({id}) => id);
  const hasTest = modules.includes(finalTestId);
  const units = modules.map((scope): PackageUnit => {
    const content = contentOf({...choice, scope});
    const isTest = scope === finalTestId;
    const opensAfter = isTest ? modules.filter((id) => id !== scope) : [];
    return {
      content: isTest ? waitingFor(opensAfter, content, whole) : content,
      launch: `${scope}.html`,
      folder: `content/${scope}`,
      opensAfter,
      isScored: isTest || !hasTest,
    };
  });
  return {whole, units};
}

/** The unit's course file names, in each language, the modules that it waits for. */
function waitingFor(
  modules: readonly string[],
  content: PackagedContent,
  whole: PackagedContent,
): PackagedContent {
  const files = new Map(content.files);
  for (const [language, course] of content.courses) {
    const opensAfter = (whole.courses.get(language)?.modules ?? [])
      .filter(({id}) => modules.includes(id))
      .map(({id, title}) => ({id, title}));
    files.set(`content/${language}/course.json`, JSON.stringify({...course, opensAfter}));
  }
  return {...content, files};
}
