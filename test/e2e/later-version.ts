/** A later version of the course, built as `npm run build` builds: from a copy of the project with changes. */
import {cp, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {learnFolder, readIcons} from '../../packaging/learn/learn-folder.ts';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import {readFolder, readPlayer} from '../../packaging/build/player.ts';
import {viteBuild} from '../../packaging/build/vite-build.ts';
import type {PackageFiles} from '../../packaging/zip.ts';

const root = join(import.meta.dirname, '../..');

/** What is new in it. */
export const later = {
  version: '0.2.0',
  title: 'Kopīga rīcība, otrā versija',
  intro: 'Otrajā versijā šis teikums ir jauns.',
  strip: 'Šī ierīce, otrā versija',
} as const;

/**
 * Its `learn/`: the course has another title, another sentence and the next version; what stands beside
 * the player has another word, and so other scripts. The player is the one in `dist/player`.
 */
export async function buildLaterLearn(): Promise<PackageFiles> {
  const project = await mkdtemp(join(tmpdir(), 'later-'));
  for (const part of ['src', 'packaging', 'modules', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    await cp(join(root, part), join(project, part), {recursive: true});
  for (const part of ['node_modules', 'media']) await symlink(join(root, part), join(project, part));
  const edit = async (path: string, from: RegExp, to: string) => {
    const file = join(project, path);
    const before = await readFile(file, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has nothing like ${String(from)}.`);
    await writeFile(file, after);
  };
  await edit('modules/course.yaml', /^version: .*$/m, `version: ${later.version}`);
  await edit('modules/lv.md', /^title: .*$/m, `title: ${later.title}`);
  await edit('modules/definitions/lv.md', /^Modulī ir sešas nodarbības.*$/m, later.intro);
  await edit('src/locales/lv/learn.ts', /'Šajā ierīcē'/, `'${later.strip}'`);
  const [{whole, problems}] = await Promise.all([readPackageContent(project), viteBuild(project, 'learn')]);
  if (problems.length > 0) throw new Error(`The later version has mistakes: ${JSON.stringify(problems)}`);
  const files = learnFolder({
    player: await readPlayer(join(root, 'dist/player')),
    content: whole,
    built: await readFolder(join(project, 'dist/site/learn')),
    icons: await readIcons(root),
  });
  await rm(project, {recursive: true});
  return files;
}
