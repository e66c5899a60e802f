import type {Course, Module} from '../../src/domain/course/course.ts';
import {isOwnLesson} from '../../src/domain/course/own-lesson.ts';
import type {LrsAccess} from '../../src/domain/exchange/lrs.ts';
import type {TwoOrigins} from '../site/second-origin.ts';
import {scoringModule} from '../../src/domain/quiz/passing.ts';
import type {CompiledCourse} from '../content/compile/compile-course.ts';
import type {
  PackageDescription,
  PackageObjective,
  UnitDescription,
} from '../standards/package-description.ts';

/** What packing needs of compiled content. */
export type PackagedContent = Pick<CompiledCourse, 'files' | 'course' | 'courses' | 'modules' | 'lessons'> & {
  readonly media?: MediaFiles;
  readonly own?: OwnParts;
};

/** Files of films and pictures: path in the package → bytes. */
export type MediaFiles = Pick<ReadonlyMap<string, Uint8Array>, 'get'>;

/** A file that a lesson names. Throws when nobody has brought it. */
export function mediaFile(path: string, media: MediaFiles | undefined): Uint8Array {
  const bytes = media?.get(path);
  if (!bytes) throw new Error(`A lesson needs ${path}, which was not read.`);
  return bytes;
}

/** What a profile adds to the course. */
export interface OwnParts {
  /** In every package: path → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Which of them the page links as styles. */
  readonly styles: readonly string[];
  /** Where the course on the site reports to; in no package. */
  readonly lrs?: LrsAccess;
  /** Where the site plays packages of strangers; in no package. */
  readonly lms?: TwoOrigins;
}

/** Everything of a `UnitDescription` that follows from its content alone. */
export type ContentDescription = Omit<UnitDescription, 'launch' | 'files' | 'opensAfter' | 'isScored'>;

/** Describes what one scope reports. */
export function describeContent({course, courses, modules}: PackagedContent): ContentDescription {
  const module = modules.get(course.language)?.find(({id}) => id === course.scope);
  const passMark = module && testPassMark(module, course);
  const scorePassMark = scoringModule(course.scope, course.modules)?.quiz?.passMark;
  return {
    id: course.scope,
    words: new Map([...courses].map(([language, words]) => [language, wordsOf(words)])),
    objectives: module
      ? lessonObjectives(module, course, modules)
      : moduleObjectives(course, courses, modules),
    ...(passMark !== undefined && {passMark}),
    ...(scorePassMark !== undefined && {scorePassMark}),
  };
}

/** What of a whole package follows from its contents: one, or several that one package brings together. */
export function describeWhole(
  whole: PackagedContent,
  scope: string,
): Pick<PackageDescription, 'id' | 'version' | 'words' | 'keywords'> {
  const {course, courses, modules} = whole;
  const module = modules.get(course.language)?.find(({id}) => id === course.scope);
  return {
    id: `${course.id}-${scope}`,
    version: course.version,
    words: new Map([...courses].map(([language, words]) => [language, wordsOf(words)])),
    keywords: (module?.lessons ?? course.modules).map(({title}) => title),
  };
}

/** Of a module alone its own title and summary, else those of the course. */
export function wordsOf({scope, title, description, modules}: Course): {title: string; description: string} {
  const module = modules.find(({id}) => id === scope);
  return module ? {title: module.title, description: module.summary} : {title, description};
}

function moduleObjectives(
  course: Course,
  courses: PackagedContent['courses'],
  modules: PackagedContent['modules'],
): readonly PackageObjective[] {
  return course.modules.map(({id}) => {
    const module = modules.get(course.language)?.find((candidate) => candidate.id === id);
    const titles = titlesOf(id, courses, (words) => words.modules);
    return objective(id, titles, module && testPassMark(module, course));
  });
}

/** Lessons and the quiz: what the player reports one by one. */
function lessonObjectives(
  {id, lessons}: Module,
  course: Course,
  modules: PackagedContent['modules'],
): readonly PackageObjective[] {
  const inLanguage = (all: readonly Module[]) => all.find((module) => module.id === id)?.lessons ?? [];
  // Those of a municipality last: the course's keep their places.
  const own = lessons.filter(({id}) => isOwnLesson(id));
  return [...lessons.filter(({id}) => !isOwnLesson(id)), ...own]
    .filter(({kind}) => kind !== 'pre-check')
    .map((lesson) =>
      objective(
        lesson.id,
        titlesOf(lesson.id, modules, inLanguage),
        lesson.kind === 'quiz' ? modulePassMark(id, course) : undefined,
      ),
    );
}

/** The title of one thing in every language. */
function titlesOf<T>(
  id: string,
  editions: ReadonlyMap<string, T>,
  all: (edition: T) => readonly {readonly id: string; readonly title: string}[],
): ReadonlyMap<string, string> {
  return new Map(
    [...editions].flatMap(([language, edition]) => {
      const found = all(edition).find((thing) => thing.id === id);
      return found ? [[language, found.title] as const] : [];
    }),
  );
}

/** The pass mark of a module whose quiz is all that finishing it takes; undefined for every other. */
function testPassMark(module: Module, course: Course): number | undefined {
  const {required = [], quiz} = course.modules.find(({id}) => id === module.id) ?? {};
  return required.length === 0 ? quiz?.passMark : undefined;
}

const modulePassMark = (module: string, course: Course): number | undefined =>
  course.modules.find(({id}) => id === module)?.quiz?.passMark;

const objective = (
  id: string,
  titles: ReadonlyMap<string, string>,
  passMark: number | undefined,
): PackageObjective => ({id, titles, ...(passMark !== undefined && {passMark})});
