import {isMap, isSeq, parseDocument, type Document} from 'yaml';
import {Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {readCourse} from '../read/read-course.ts';
import type {ModuleSource} from '../read/read-module.ts';
import {moduleId, type CourseLogic} from '../schemas/course.ts';
import {kebabCase} from '../schemas/fields.ts';
import {lessonFiles, moduleWords, quizLesson, recordComment, textLesson} from './skeleton-texts.ts';

/** Path → text of the files to write; a file that exists already is changed so that it fits. */
export type NewFiles = ReadonlyMap<string, string>;

/** Why a skeleton cannot be made, as a sentence with the way out. */
export class SkeletonError extends Error {}

/**
 * A new module with a pre-check and a quiz of one question each. Everything is in place but the words:
 * the check lists what to write. Throws a SkeletonError for an id that is bad or taken.
 */
export function newModule(content: Content, id: string): NewFiles {
  if (!moduleId.test(id)) throw new SkeletonError(badId(id, 'module'));
  const {languages, modules} = readKnown(content, id).logic;
  if (id in modules || hasFolder(content, `modules/${id}`)) {
    throw new SkeletonError(`There is a module "${id}" already: modules/${id}. Take another id.`);
  }
  const preCheck = quizLesson({kind: 'pre-check', block: 'where-you-stand', question: 'p01', tracking: 1});
  const quiz = quizLesson({kind: 'quiz', block: 'questions', question: 'q01', tracking: 4});
  return new Map([
    [`modules/${id}/module.yaml`, 'lessons: [pre-check, quiz]\n'],
    ...languages.map((language) => [`modules/${id}/${language}.md`, moduleWords] as const),
    ...lessonFiles(`modules/${id}/pre-check`, languages, preCheck),
    ...lessonFiles(`modules/${id}/quiz`, languages, quiz),
    [`modules/${id}/tracking.yaml`, `${recordComment}\n${preCheck.record}${quiz.record}`],
    // Last: only with everything else in place may the course know the module.
    ['modules/course.yaml', withModule(content, id, Math.max(0, ...Object.values(modules)) + 1)],
  ]);
}

/** A new lesson with one block of text, before the module's quiz. Otherwise as `newModule`. */
export function newLesson(content: Content, path: string): NewFiles {
  const [module = '', id = '', ...more] = path.split('/');
  if (more.length > 0 || !kebabCase.test(module))
    throw new SkeletonError('Write MODULE/LESSON, like definitions/what-is-trafficking.');
  if (!kebabCase.test(id)) throw new SkeletonError(badId(id, 'lesson'));
  const {logic, source} = readKnown(content, module);
  if (!source)
    throw new SkeletonError(
      `There is no module "${module}". Modules: ${Object.keys(logic.modules).join(', ')}.`,
    );
  const folder = `modules/${module}/${id}`;
  if (source.lessonIds.includes(id) || hasFolder(content, folder)) {
    throw new SkeletonError(`There is a lesson "${id}" already: ${folder}. Take another id.`);
  }
  const lesson = textLesson(id, nextNumber(source));
  const record = content.get(source.record.file) ?? `${recordComment}\n`;
  return new Map([
    ...lessonFiles(folder, logic.languages, lesson),
    [source.record.file, `${record.replace(/\n?$/, '\n')}${lesson.record}`],
    [`modules/${module}/module.yaml`, withLesson(content, module, id)],
  ]);
}

const badId = (id: string, what: string): string =>
  `"${id}" cannot be the id of a ${what}: it is small letters, digits and hyphens, like what-is-trafficking${what === 'module' ? ', and not "course", "course-multi" or "page"' : ''}.`;

/** The course's logic and, when there is one with this id, the module's. */
function readKnown(content: Content, id: string): {logic: CourseLogic; source: ModuleSource | undefined} {
  const {logic, modules} = readCourse(content, {scope: 'course', withApart: true}, new Problems());
  if (!logic)
    throw new SkeletonError('modules/course.yaml cannot be read. Run npm run check and correct it first.');
  return {logic, source: modules.find((module) => module.id === id)};
}

function hasFolder(content: Content, folder: string): boolean {
  return [...content.keys()].some((path) => path.startsWith(`${folder}/`));
}

/** The first number that neither the record nor a lesson of the module has. */
function nextNumber({record, lessons}: ModuleSource): number {
  const used = lessons.flatMap(({logic, blocks}) => [
    logic.tracking,
    ...blocks.flatMap((block) =>
      [block, ...block.questions, ...block.decisions].flatMap(({logic}) =>
        'tracking' in logic ? [logic.tracking] : [],
      ),
    ),
  ]);
  return Math.max(0, ...record.slots.keys(), ...used) + 1;
}

function withModule(content: Content, id: string, number: number): string {
  const document = parsed(content, 'modules/course.yaml');
  document.setIn(['modules', id], number);
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

function withLesson(content: Content, module: string, id: string): string {
  const document = parsed(content, `modules/${module}/module.yaml`);
  const lessons = isMap(document.contents) ? document.contents.get('lessons') : undefined;
  if (!isSeq(lessons))
    throw new SkeletonError(
      `modules/${module}/module.yaml cannot be read. Run npm run check and correct it first.`,
    );
  const quizAt = lessons.items.findIndex((item) => String(item) === 'quiz');
  lessons.items.splice(quizAt < 0 ? lessons.items.length : quizAt, 0, document.createNode(id));
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

function parsed(content: Content, file: string): Document {
  return parseDocument(content.get(file) ?? '');
}
