import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/**
 * Runs `vite build` in a process of its own: it takes some 300 MB, which are free again when it ends, and
 * a second core if there is one. Rejects when it fails; vite has said why.
 * @param outDir default: where `vite.config.ts` says
 */
export async function viteBuild(
  root: string,
  mode: 'production' | 'site' | 'learn' | 'thin',
  outDir?: string,
): Promise<void> {
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  const args = [join(vite, 'bin/vite.js'), 'build', '--config', join(root, 'vite.config.ts')];
  const target = outDir === undefined ? [] : ['--outDir', outDir];
  const child = spawn(process.execPath, [...args, ...target, '--mode', mode, '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail).once('exit', done);
  });
  if (code !== 0) throw new Error(`vite could not build (${mode}): see above.`);
}
