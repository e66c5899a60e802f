/** `make/` of a site that is built for it: how long its page keeps from answering, and what it holds. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser} from 'playwright-core';
import {buildPlayer} from '../../packaging/build/build-player.ts';
import {viteBuild} from '../../packaging/build/vite-build.ts';
import {writeMakeParts} from '../../packaging/site/make-parts.ts';
import {serveFolder} from '../serving/serve-folder.ts';
import type {Figure} from './figure.ts';
import {makeBuildingFigures} from './make-building-figures.ts';
import {makeCpuFigures} from './make-cpu-figures.ts';
import {makeMemoryFigures} from './make-memory-figures.ts';
import {makeTypingFigures} from './make-typing-figures.ts';

const root = resolve(import.meta.dirname, '../..');

export async function makeFigures(browser: Browser): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'make-site-'));
  try {
    await viteBuild(root, 'site', folder);
    await writeMakeParts(root, folder, await buildPlayer(root));
    const serving = await serveFolder(folder);
    try {
      const address = `${serving.url}make/`;
      return [
        ...(await makeTypingFigures(browser, address)),
        ...(await makeBuildingFigures(browser, address)),
        ...(await makeMemoryFigures(folder)),
        ...(await makeCpuFigures(browser, address)),
      ];
    } finally {
      await serving.close();
    }
  } finally {
    await rm(folder, {recursive: true});
  }
}
