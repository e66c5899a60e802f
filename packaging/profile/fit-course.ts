import {parseDocument} from 'yaml';
import type {Block} from '../../src/domain/blocks/blocks.ts';
import type {Lesson} from '../../src/domain/course/course.ts';
import type {CompiledCourse} from '../content/compile/compile-course.ts';
import {withLessons} from '../content/compile/course-files.ts';
import type {Content} from '../content/read/read-content.ts';
import type {CourseLogic} from '../content/schemas/course.ts';
import type {Profile} from './profile.ts';

type Choice = Pick<Profile, 'languages' | 'modules' | 'passMarks'>;

const courseFile = 'modules/course.yaml';

/**
 * The authors' files as if they had written the profile's languages, modules, order and pass marks:
 * whatever follows from these follows by itself. Modules left out are apart from the course.
 */
export function fitCourse(
  content: Content,
  course: CourseLogic,
  {languages, modules, passMarks}: Choice,
): Content {
  const fitted = new Map(content);
  const chosen = modules ?? [];
  const rest = Object.keys(course.modules).filter((id) => !chosen.includes(id));
  edit(fitted, courseFile, {
    ...(languages && {languages}),
    ...(modules && {
      modules: Object.fromEntries([...chosen, ...rest].map((id) => [id, course.modules[id]])),
      ...(rest.length > 0 && {apart: rest}),
    }),
  });
  for (const [module, passMark] of Object.entries(passMarks))
    edit(fitted, `modules/${module}/module.yaml`, {passMark});
  return fitted;
}

/** Comments and lines stay where they are as far as they can. */
function edit(content: Map<string, string>, file: string, fields: Readonly<Record<string, unknown>>): void {
  const text = content.get(file);
  if (text === undefined || Object.keys(fields).length === 0) return;
  const document = parseDocument(text);
  for (const [name, value] of Object.entries(fields)) document.set(name, value);
  content.set(file, document.toString());
}

/** The course whose quizzes of parts ask about nothing that the profile left out. */
export const withoutLeftOut = <C extends Pick<CompiledCourse, 'files' | 'lessons'>>(
  content: C,
  modules: readonly string[],
): C => withLessons(content, (lesson) => lessonFor(lesson, modules));

function lessonFor(lesson: Lesson, modules: readonly string[]): Lesson {
  const blocks = lesson.blocks.map((block) => blockFor(block, modules));
  return blocks.some((block, i) => block !== lesson.blocks[i]) ? {...lesson, blocks} : lesson;
}

function blockFor(block: Block, modules: readonly string[]): Block {
  if (block.type !== 'quiz' || !block.parts) return block;
  const parts = block.parts.filter(({module}) => modules.includes(module));
  if (parts.length === block.parts.length) return block;
  const bank = block.bank.filter(({objective}) => modules.includes(objective));
  const draw = parts.reduce((sum, part) => sum + part.draw, 0);
  return {...block, parts, bank, draw};
}
