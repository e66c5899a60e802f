/**
 * npm run check                          every mistake in the content, or how much of it there is
 * npm run check -- --record              the same, after adding missing lines to tracking.yaml
 * npm run check -- --package FILE.zip    what is wrong with a package
 */
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {checkPackage} from '../check/check-package.ts';
import {packageSummary} from '../check/package-summary.ts';
import {checkCourse} from '../content/check-course.ts';
import {loadCourse} from '../content/load-course.ts';
import {recordTracking} from '../content/record-tracking.ts';

const root = resolve(import.meta.dirname, '../..');

try {
  const {values} = parseArgs({options: {record: {type: 'boolean'}, package: {type: 'string'}}});
  const found = await (values.package === undefined
    ? checkContent(values.record ?? false)
    : checkZip(values.package));
  process.exitCode = found === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Prints the mistakes in the content; gives their number. */
async function checkContent(isRecording: boolean): Promise<number> {
  if (isRecording) {
    const {unrecorded} = await loadCourse(root, {scope: 'course', withApart: true});
    for (const line of await recordTracking(root, unrecorded)) console.log(line);
  }
  const {problems, sizes} = await checkCourse(root);
  for (const {file, line, message} of problems) console.error(`${file}:${line}  ${message}`);
  if (problems.length > 0) {
    const files = new Set(problems.map(({file}) => file)).size;
    console.error(`\n${problems.length} to correct in ${files} ${files === 1 ? 'file' : 'files'}.`);
  } else {
    console.table(Object.fromEntries(sizes.map(({module, ...size}) => [module, size])));
    console.log('The content is in order.');
  }
  return problems.length;
}

async function checkZip(file: string): Promise<number> {
  const zip = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read. Name a zip: npm run check -- --package FILE.zip`);
  });
  const summary = packageSummary(zip);
  if (summary !== undefined) console.log(summary);
  const problems = checkPackage(zip);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? `${file} is in order.` : `${problems.length} to correct in ${file}.`);
  return problems.length;
}
