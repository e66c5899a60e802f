import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {viteBuild} from './vite-build.ts';

/**
 * Builds the player into `dist/player` unless what is there is newer than every source it is made of.
 * Gives its folder.
 */
export async function buildPlayer(root: string): Promise<string> {
  const folder = join(root, 'dist/player');
  const built = await changedAtMs(join(folder, '.vite/manifest.json'));
  if (built <= (await newestSourceMs(root))) {
    await viteBuild(root, 'production');
  }
  return folder;
}

/** Builds the page of thin packages into `dist/thin`. Gives its folder. */
export async function buildThinPage(root: string): Promise<string> {
  await viteBuild(root, 'thin');
  return join(root, 'dist/thin');
}

async function newestSourceMs(root: string): Promise<number> {
  const folders = ['src', 'packaging/build', 'packaging/page', 'packaging/policy'];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), {recursive: true})).map((name) => join(folder, name)),
    ),
  );
  const paths = [...names.flat(), 'vite.config.ts', 'package-lock.json'];
  const times = await Promise.all(paths.map((path) => changedAtMs(join(root, path))));
  return Math.max(...times);
}

/** 0 when there is no such file. */
async function changedAtMs(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
