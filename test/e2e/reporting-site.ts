import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {learnFolder, readIcons} from '../../packaging/learn/learn-folder.ts';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import {readFolder, readPlayer} from '../../packaging/build/player.ts';
import {viteBuild} from '../../packaging/build/vite-build.ts';
import {projectWith} from '../packaging/profile/profile-project.ts';
import {serveFolder} from '../serving/serve-folder.ts';
import {startLrsServer, type LrsServer} from './lrs-server.ts';

/** `learn/` of a municipality that has a record store, and that store, each on a port of its own. */
export interface ReportingSite extends LrsServer {
  /** Address of `learn/`. */
  readonly url: string;
}

const project = join(import.meta.dirname, '../..');

/** Builds it as `npm run build -- --profile paraugi` would, in a folder of its own. */
export async function startReportingSite(): Promise<ReportingSite> {
  const server = await startLrsServer();
  const {endpoint, lrs} = server;
  const root = await projectWith(
    `name: {lv: Paraugu novads}\nlrs: {endpoint: '${endpoint}', key: ${lrs.key}, secret: ${lrs.secret}}\n`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'reporting-'));
  const [{whole: content}, player, icons] = await Promise.all([
    readPackageContent(root, 'paraugi'),
    readPlayer(join(project, 'dist/player')),
    readIcons(project),
    viteBuild(project, 'learn', join(folder, 'built')),
  ]);
  const built = await readFolder(join(folder, 'built'));
  for (const [path, bytes] of learnFolder({player, content, built, icons})) {
    const target = join(folder, 'site/learn', path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, bytes);
  }
  const serving = await serveFolder(join(folder, 'site'));
  return {
    ...server,
    url: `${serving.url}learn/`,
    close: async () => {
      await Promise.all([serving.close(), server.close()]);
      for (const made of [folder, root]) await rm(made, {recursive: true});
    },
  };
}
