import {mkdir, mkdtemp, readdir, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {buildSite} from '../../../packaging/site/build-site.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import {sampleContent, samplePlayerFolder} from '../sample-sources.ts';

describe('Ctrl-C while the site is made', () => {
  it('leaves the one that was there', async () => {
    const project = await mkdtemp(join(tmpdir(), 'stopped-'));
    await mkdir(join(project, 'dist/site'), {recursive: true});
    await writeFile(join(project, 'dist/site/index.html'), 'before');
    const playerFolder = await samplePlayerFolder();
    const sources = {
      player: await readPlayer(playerFolder),
      playerFolder,
      content: sampleContent(),
      editions: '',
      packages: {folder: project, files: []},
      banks: new Map(),
      revisions: {},
    };
    const stopped = AbortSignal.abort(new Error('Ctrl-C'));
    await expect(buildSite(project, sources, stopped)).rejects.toThrow('Ctrl-C');
    expect(await readdir(join(project, 'dist'))).toEqual(['site']);
    expect(await readFile(join(project, 'dist/site/index.html'), 'utf8')).toBe('before');
  });
});
