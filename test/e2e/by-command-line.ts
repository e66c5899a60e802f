import {cp, mkdir, rm, symlink, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {unzipSync} from 'fflate';
import {readPlayer} from '../../packaging/build/player.ts';
import {makePackage} from '../../packaging/package/make-package.ts';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import {jobsOf} from '../../packaging/package/package-jobs.ts';
import {readAllSchemas} from '../../packaging/schemas/read-schemas.ts';
import {standards} from '../../packaging/standards/index.ts';
import {Zipper} from '../../packaging/zip.ts';

const source = resolve(import.meta.dirname, '../..');

/**
 * The zip of that name, of the whole course, as the command line makes it of a profile's files; throws where they have mistakes.
 * @param folder in which a project is made of the course and these files
 */
export async function byCommandLine(
  profile: Uint8Array,
  {folder, name, id}: {readonly folder: string; readonly name: string; readonly id: string},
): Promise<Uint8Array> {
  const root = join(folder, 'project');
  await rm(root, {recursive: true, force: true});
  await mkdir(root);
  await symlink(join(source, 'modules'), join(root, 'modules'));
  // A profile's films and pictures lie beside those of the course.
  await cp(join(source, 'media'), join(root, 'media'), {recursive: true});
  for (const [path, bytes] of Object.entries(unzipSync(profile))) {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), bytes);
  }
  const {contentOf, problems, whole} = await readPackageContent(root, id);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const {id: course, languages} = whole.course;
  const jobs = [true, false].flatMap((films) =>
    jobsOf({course, standards, languages, films, scopes: ['course'], askedLanguages: [], profile: id}),
  );
  const job = jobs.find(({file}) => file === name);
  if (!job) throw new Error(`The command line makes no ${name}.`);
  const sources = {
    player: await readPlayer(join(source, 'dist/player')),
    schemas: await readAllSchemas(),
    contentOf,
  };
  return makePackage(job, sources, {zipper: new Zipper()}).zip;
}
