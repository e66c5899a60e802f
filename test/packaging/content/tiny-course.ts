import {join} from 'node:path';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {keepParsed} from '../../../packaging/content/read/keeper.ts';
import {readContent, type Content} from '../../../packaging/content/read/read-content.ts';

const root = join(import.meta.dirname, '../../fixtures/tiny-course');

/** The smallest complete course: every type of block, two modules, nothing wrong. */
export const tinyCourse: Content = await readContent(root);

/** Most files are those of the tiny course, which are parsed once. */
export function likeTiny(content: Content): Content {
  keepParsed(content, tinyCourse);
  return content;
}

/** The content with one text replaced in one file; it must stand there. */
export function changed(file: string, from: string, to: string, content = tinyCourse): Content {
  const text = content.get(file);
  if (!text?.includes(from)) throw new Error(`${file} does not contain "${from}".`);
  return likeTiny(
    new Map(content).set(
      file,
      text.replace(from, () => to),
    ),
  );
}

/** The tiny course without one of its files. */
export function without(file: string): Content {
  return likeTiny(new Map([...tinyCourse].filter(([path]) => path !== file)));
}

/** The mistakes as `file:line code`. */
export function mistakesIn(content: Content): string[] {
  return compileCourse(content, {scope: 'course'}).problems.map(
    ({file, line, code}) => `${file}:${line} ${code}`,
  );
}
