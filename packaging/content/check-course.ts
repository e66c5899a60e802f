import {checkBanks} from './banks/check-banks.ts';
import {checkSpelling} from './checks/check-spelling.ts';
import {compileCourse, type CompiledCourse} from './compile-course.ts';
import {Problems} from './problems.ts';
import {readContent, type Content} from './read-content.ts';

/** Compiles the whole course under `root`, modules apart from it included, and finds every mistake, those of spelling, too. */
export async function checkCourse(root: string): Promise<CompiledCourse> {
  return checkContent(await readContent(root));
}

/** The same for content that was read already. */
export async function checkContent(content: Content): Promise<CompiledCourse> {
  const compiled = compileCourse(content, {scope: 'course', withApart: true});
  const problems = new Problems(compiled.problems);
  for (const [language, banks] of compiled.banks) checkBanks(banks, language, problems);
  for (const [language, texts] of compiled.texts) await checkSpelling(texts, language, {content, problems});
  return {...compiled, problems: problems.sorted()};
}
