/** npm run check [-- --record]: every mistake in the content, or how much of it there is. */
import {appendFile, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadCourse} from '../content/load-course.ts';

const root = process.cwd();
const {values} = parseArgs({options: {record: {type: 'boolean', default: false}}});

if (values.record) await record((await loadCourse(root, {scope: 'course'})).unrecorded);
const {problems, sizes} = await loadCourse(root, {scope: 'course'});
for (const {file, line, message} of problems) console.error(`${file}:${line}  ${message}`);
if (problems.length > 0) {
  const files = new Set(problems.map(({file}) => file)).size;
  console.error(`\n${problems.length} to correct in ${files} ${files === 1 ? 'file' : 'files'}.`);
  process.exitCode = 1;
} else {
  console.table(Object.fromEntries(sizes.map(({module, ...size}) => [module, size])));
  console.log('The content is in order.');
}

/** Appends the missing lines; what stands there already, comments included, stays. */
async function record(unrecorded: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [file, lines] of unrecorded) {
    if (lines.length === 0) continue;
    const before = await readFile(join(root, file), 'utf8').catch(() => '');
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    await appendFile(join(root, file), `${gap}${lines.join('\n')}\n`);
    console.log(`${file}: ${lines.length} recorded.`);
  }
}
