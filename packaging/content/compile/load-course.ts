import {compileCourse, type CompiledCourse, type CompileOptions} from './compile-course.ts';
import {readContent} from '../read/read-content.ts';

/**
 * Reads and compiles the course under `root` in one go. Whoever builds several scopes reads the
 * content once with `readContent` and calls `compileCourse` for each.
 */
export async function loadCourse(root: string, options: CompileOptions): Promise<CompiledCourse> {
  return compileCourse(await readContent(root), options);
}
