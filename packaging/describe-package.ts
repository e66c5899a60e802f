import type {Course, Module} from '../src/domain/course.ts';
import type {CompiledCourse} from './content/compile-course.ts';
import type {PackageDescription, PackageObjective} from './standards/package-description.ts';

/** What packing needs of compiled content. */
export type PackagedContent = Pick<CompiledCourse, 'files' | 'course' | 'modules' | 'problems'>;

/** Everything of a `PackageDescription` that follows from the content alone. */
export type ContentDescription = Omit<PackageDescription, 'launch' | 'files'>;

/** Describes the package of one scope in its default language. */
export function describeContent(content: PackagedContent): ContentDescription {
  const {course} = content;
  const modules = content.modules.get(course.language) ?? [];
  const only = course.modules.find(({id}) => id === course.scope);
  const module = modules.find(({id}) => id === course.scope);
  const base = {id: `${course.id}-${course.scope}`, version: course.version, language: course.language};
  if (!only || !module) {
    return {
      ...base,
      title: course.title,
      description: course.description,
      keywords: course.modules.map(({title}) => title),
      objectives: course.modules.map(({id}) => moduleObjective(id, course, modules)),
    };
  }
  const passMark = testPassMark(module, course);
  return {
    ...base,
    title: only.title,
    description: only.summary,
    keywords: module.lessons.map(({title}) => title),
    objectives: lessonObjectives(module, course),
    ...(passMark === undefined ? {} : {passMark}),
  };
}

function moduleObjective(id: string, course: Course, modules: readonly Module[]): PackageObjective {
  const module = modules.find((candidate) => candidate.id === id);
  return objective(id, module && testPassMark(module, course));
}

/** Lessons and the quiz: what the player reports one by one. */
function lessonObjectives(module: Module, course: Course): readonly PackageObjective[] {
  return module.lessons
    .filter(({kind}) => kind === 'lesson' || kind === 'quiz')
    .map(({id, kind}) => objective(id, kind === 'quiz' ? passMarkOf(module, course) : undefined));
}

/** The pass mark of a module whose quiz is all that finishing it takes; undefined for every other. */
function testPassMark(module: Module, course: Course): number | undefined {
  const required = module.lessons.filter((lesson) => lesson.required);
  return required.length > 0 && required.every(({kind}) => kind === 'quiz')
    ? passMarkOf(module, course)
    : undefined;
}

function passMarkOf(module: Module, course: Course): number | undefined {
  return course.modules.find(({id}) => id === module.id)?.quiz?.passMark;
}

function objective(id: string, passMark: number | undefined): PackageObjective {
  return passMark === undefined ? {id} : {id, passMark};
}
