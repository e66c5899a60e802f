import {join, resolve} from 'node:path';
import {readContent, type Content} from '../content/read/read-content.ts';
import {SkeletonError, type NewFiles} from '../content/writing/skeleton.ts';
import {writeFiles} from '../content/writing/write-files.ts';
import {OutputError, writing} from './command/writing.ts';

/**
 * Makes the files for the one name on the command line and writes all of them or none; prints what was
 * written and what comes next. A bad name is reported in a sentence, exit 2; a folder that cannot be written, exit 1.
 */
export async function writeSkeleton(
  usage: string,
  make: (content: Content, name: string) => NewFiles,
): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const [name, ...more] = process.argv.slice(2);
  try {
    if (name === undefined || more.length > 0) throw new SkeletonError(`Write ${usage}.`);
    const files = make(await readContent(root), name);
    await writing(join(root, 'modules'), () => writeFiles(root, files));
    for (const path of files.keys()) console.log(path);
    console.log('Now write the words: npm run check lists every one that is missing.');
  } catch (error) {
    if (!(error instanceof SkeletonError) && !(error instanceof OutputError)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof SkeletonError ? 2 : 1;
  }
}
