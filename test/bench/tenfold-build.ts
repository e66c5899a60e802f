import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import {packageCourse} from '../../packaging/package/package-course.ts';
import {jobsOf} from '../../packaging/package/package-jobs.ts';
import {readAllSchemas} from '../../packaging/schemas/read-schemas.ts';
import {readPlayer} from '../../packaging/build/player.ts';
import {standards} from '../../packaging/standards/index.ts';
import type {Figure} from './figure.ts';

const root = join(import.meta.dirname, '../..');
const times = 10;
/** They ask about the others, or stand apart from the course. */
const once: readonly string[] = ['final-test', 'refresher'];

/** How many times longer the package of a course takes that has each module ten times. */
export async function tenfoldBuild(out: string): Promise<Figure> {
  const ten = await tenfoldProject(out);
  // Once to warm up: a program runs faster the second time, whatever it reads.
  await buildMs(root, out);
  const value = (await buildMs(ten, out)) / (await buildMs(root, out));
  await rm(ten, {recursive: true});
  return {name: `${times} × the content: time of one package`, value, unit: '×', most: times};
}

/** A copy of the content with each module ten times, under ids and numbers of their own. */
async function tenfoldProject(out: string): Promise<string> {
  const folder = await mkdtemp(join(out, 'tenfold-'));
  for (const part of ['modules', 'media', 'packaging/profiles', 'package.json']) {
    await cp(join(root, part), join(folder, part), {recursive: true});
  }
  const courseFile = join(folder, 'modules/course.yaml');
  const course = await readFile(courseFile, 'utf8');
  const modules = [...course.matchAll(/^ {2}([\w-]+): \d+$/gm)].map(([, id = '']) => id);
  const copied = modules.filter((id) => !once.includes(id));
  const copies = copied.flatMap((id) =>
    Array.from({length: times - 1}, (_, at) => ({id, copy: `${id}-${at + 2}`})),
  );
  for (const {id, copy} of copies) {
    for (const part of ['modules', 'media']) {
      // A module without drawings has no folder for them.
      await cp(join(root, part, id), join(folder, part, copy), {recursive: true}).catch(() => undefined);
    }
  }
  const lines = copies.map(({copy}, at) => `  ${copy}: ${modules.length + at + 1}\n`).join('');
  await writeFile(
    courseFile,
    course.replace(/^modules:.*\n/m, (head) => head + lines),
  );
  return folder;
}

/** Reads, checks and packs the whole course; that no sentence may stand twice does not stop it here. */
async function buildMs(project: string, out: string): Promise<number> {
  const player = await readPlayer(join(root, 'dist/player'));
  const startedMs = performance.now();
  const {whole, contentOf} = await readPackageContent(project);
  const jobs = jobsOf({
    course: whole.course.id,
    standards: standards.filter(({id}) => id === 'scorm12'),
    scopes: ['course'],
    profile: 'default',
    languages: whole.course.languages,
    askedLanguages: [],
  });
  await packageCourse({
    jobs,
    sources: {player, schemas: await readAllSchemas(), contentOf},
    outDir: join(out, 'tenfold'),
  });
  return performance.now() - startedMs;
}
