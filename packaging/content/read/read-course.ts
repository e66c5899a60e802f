import {checkAuthorId} from '../checks/check-author-id.ts';
import {returnScope} from '../../../src/domain/course/scopes.ts';
import {didYouMean} from '../did-you-mean.ts';
import {readFacts, type KnownFacts} from '../facts/read-facts.ts';
import type {KnownSources} from '../words/footnotes.ts';
import type {Problems} from '../problems.ts';
import type {Content} from './read-content.ts';
import type {OwnLessons} from './own-lessons.ts';
import {lessonIdsOf, readModule, type ModuleSource} from './read-module.ts';
import {YamlFile} from './read-yaml.ts';
import {courseSchema, type CourseLogic} from '../schemas/course.ts';
import {sourceSchema} from '../schemas/sources.ts';
import {Terms} from '../compile/terms.ts';

/** A course that has it can be come back to: its package "return". */
const returnFile = `modules/${returnScope}.yaml`;

/** The course's logic as far as a scope needs it, the same for all languages. */
export interface CourseSource {
  readonly content: Content;
  /** Undefined when `course.yaml` cannot be read. */
  readonly logic: CourseLogic | undefined;
  /** Every scope there is: the course, its modules, those apart from it included, and what comes back after it. */
  readonly scopes: readonly string[];
  /** The modules of the scope. */
  readonly modules: readonly ModuleSource[];
  /** `module/lesson` of the whole course, whatever the scope. */
  readonly lessonPaths: ReadonlySet<string>;
  /** All that may be cited; undefined for one that could not be read. */
  readonly sources: KnownSources;
  /** All that lessons and pages may claim. */
  readonly facts: KnownFacts;
  /** All that a text may link to in the glossary. */
  readonly terms: Terms;
}

/** Which modules are meant. */
export interface ModuleChoice {
  /** `course`: every module but those apart; a module's id: this module alone; `return`: as `course`, what is asked of them later. */
  readonly scope: string;
  /** In scope `course`, modules apart from the course, too: to check them, not to pack them. */
  readonly withApart?: boolean;
  /** Lessons that a municipality adds; left out: none. */
  readonly lessons?: OwnLessons;
}

/** Reads everything but the words. Throws a RangeError when the course has no such scope. */
export function readCourse(
  content: Content,
  {scope, withApart = false, lessons: own}: ModuleChoice,
  problems: Problems,
): CourseSource {
  const yaml = YamlFile.readFrom(content, 'modules/course.yaml', problems);
  const logic = yaml?.read(courseSchema, problems);
  const ids = Object.keys(logic?.modules ?? {});
  const scopes = ['course', ...ids, ...(content.has(returnFile) ? [returnScope] : [])];
  if (logic && !scopes.includes(scope)) {
    throw new RangeError(`There is no scope "${scope}". Scopes: ${scopes.join(', ')}.`);
  }
  if (yaml && logic) checkModules(content, yaml, logic, problems);
  const inCourse = (id: string): boolean => withApart || !logic?.apart?.includes(id);
  const inScope = Object.entries(logic?.modules ?? {}).filter(([id]) =>
    scope === 'course' || scope === returnScope ? inCourse(id) : id === scope,
  );
  const passMark = logic?.passMark ?? 0;
  return {
    content,
    logic,
    scopes,
    modules: inScope.map(([id, number]) =>
      readModule(content, id, {number, passMark, own: own?.get(id)}, problems),
    ),
    lessonPaths: new Set(
      ids.flatMap((id) =>
        lessonIdsOf(content, id, problems, own?.get(id)?.lessons).map((lesson) => `${id}/${lesson}`),
      ),
    ),
    sources: readSources(content, problems),
    facts: readFacts(content, problems),
    terms: new Terms(content, problems),
  };
}

function checkModules(
  content: Content,
  yaml: YamlFile,
  {modules, apart = []}: CourseLogic,
  problems: Problems,
): void {
  for (const id of apart.filter((module) => !(module in modules))) {
    problems.add(
      yaml.place(['apart']),
      'target-unknown',
      `"apart" names "${id}", which is no module.${didYouMean(id, Object.keys(modules))} List it under "modules" with a number, too.`,
    );
  }
  const owners = new Map<number, string>();
  for (const [id, number] of Object.entries(modules)) {
    const owner = owners.get(number);
    if (owner !== undefined) {
      problems.add(
        yaml.place(['modules', id]),
        'number-duplicate',
        `The number ${number} belongs to "${owner}". Give "${id}" a number that no module ever had.`,
      );
    }
    owners.set(number, owner ?? id);
  }
  for (const file of content.keys()) {
    const [, folder] = /^modules\/([^/]+)\/module\.yaml$/.exec(file) ?? [];
    if (folder === undefined || folder in modules) continue;
    problems.add(
      {file, line: 1},
      'file-unlisted',
      `The module "${folder}" is not in modules/course.yaml. List it there with a new number, or delete the folder.`,
    );
  }
}

function readSources(content: Content, problems: Problems): KnownSources {
  const yaml = YamlFile.readFrom(content, 'modules/sources.yaml', problems);
  if (!yaml) return new Map();
  for (const path of yaml
    .keys()
    .flatMap((key) => ['title', 'publisher', 'date'].map((field) => [key, field]))) {
    checkAuthorId(String(yaml.valueAt(path)), yaml.place(path), problems);
  }
  return new Map(yaml.keys().map((key) => [key, yaml.read(sourceSchema, problems, [key])]));
}
