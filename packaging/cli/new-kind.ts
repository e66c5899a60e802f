/** npm run new-kind NAME, or npm run new-kind NAME -- --reading */
import {resolve} from 'node:path';
import {writeFiles} from '../content/writing/write-files.ts';
import {KindError, newKind} from '../kind-skeleton/new-kind.ts';
import {readSources} from '../kind-skeleton/read-sources.ts';
import {OutputError, writing} from './command/writing.ts';

const usage = 'npm run new-kind NAME makes an activity; npm run new-kind NAME -- --reading, a block to read.';
const root = resolve(import.meta.dirname, '../..');
const isReading = process.argv.includes('--reading');
const [name, ...more] = process.argv.slice(2).filter((argument) => argument !== '--reading');
try {
  if (name === undefined || more.length > 0) throw new KindError(usage);
  const files = newKind(await readSources(root), name, isReading ? 'reading' : 'activity');
  await writing(root, () => writeFiles(root, files));
  for (const path of files.keys()) console.log(path);
  console.log(
    'It compiles and plays. Now make of it what it is to be; npm run typecheck names the tests that want a sample.',
  );
} catch (error) {
  if (!(error instanceof KindError) && !(error instanceof OutputError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof KindError ? 2 : 1;
}
