import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {learnFolder, readIcons} from '../../../packaging/learn/learn-folder.ts';
import {offlinePlan} from '../../../packaging/learn/offline-plan.ts';
import type {Player} from '../../../packaging/package/player.ts';
import {readPlayer} from '../../../packaging/build/player.ts';
import type {WorkerPlan} from '../../../src/domain/exchange/offline-plan.ts';
import {sampleContent, samplePlayerFolder} from '../sample-sources.ts';
import {sampleLearnPages} from './sample-learn-pages.ts';

const root = join(import.meta.dirname, '../../..');
let player: Player;
beforeAll(async () => {
  player = await readPlayer(await samplePlayerFolder());
});

const folder = async (built = sampleLearnPages()) =>
  learnFolder({player, content: sampleContent('course', ['lv', 'ru']), built, icons: await readIcons(root)});
const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  new TextDecoder().decode(files.get(path));
/** The test's own build writes it in this form. */
const planOf = (files: ReadonlyMap<string, Uint8Array>) =>
  JSON.parse(/= (\{.*\});/.exec(textOf(files, 'service-worker.js'))?.[1] ?? '') as WorkerPlan;

describe('the folder of the course without an LMS', () => {
  it('is the player with the learners of the device, and what makes it an app', async () => {
    const page = textOf(await folder(), 'index.html');
    expect(page).toContain('data-standard="device"');
    expect(page).toContain('<link rel="manifest" href="manifest.webmanifest">');
    expect(page).toMatch(/<meta name="description" content="[^"]{20,}">/);
    expect(page).toContain('<script type="module" crossorigin src="./assets/learn-1.js"></script>');
    expect(page).toContain("manifest-src 'self'; worker-src 'self'");
    expect(page.indexOf('<device-strip>')).toBeLessThan(page.indexOf('<course-player>'));
  });

  it('colours the title bar of its window, and otherwise in the dark', async () => {
    const page = textOf(await folder(), 'index.html');
    const tokens = await readFile(join(root, 'src/components/tokens.css'), 'utf8');
    const colours = [...page.matchAll(/<meta name="theme-color"(?: media="([^"]*)")? content="([^"]*)">/g)];
    expect(colours.map(([, media]) => media)).toEqual(['(prefers-color-scheme: dark)', undefined]);
    for (const [, , colour] of colours) expect(tokens).toContain(colour);
  });

  it('keeps every file of every language at the first visit, and nothing of other trackers', async () => {
    const files = await folder();
    const urls = planOf(files).precache.map(({url}) => url);
    expect(urls).toEqual(expect.arrayContaining(['index.html', 'device/index.html', 'offline.json']));
    expect(urls.filter((url) => /service-worker|scorm|cmi5|local/.test(url))).toEqual([]);
    expect(urls).toContain('assets/device-8.js');
    expect(urls).toContain('content/lv/course.json');
    for (const url of urls) expect(files.has(url), url).toBe(true);
  });

  it('has a worker that changes with every file and with nothing else', async () => {
    const worker = async (built?: ReadonlyMap<string, Uint8Array>) =>
      textOf(await folder(built), 'service-worker.js');
    const changed = new Map(sampleLearnPages()).set('assets/learn-1.js', new Uint8Array([1]));
    expect(await worker()).toBe(await worker());
    expect(await worker(changed)).not.toBe(await worker());
  });

  it('leaves films to the learner and tells their size', () => {
    const files = new Map([
      ['index.html', new Uint8Array(3)],
      ['media/films/a.mp4', new Uint8Array(1000)],
    ]);
    const {page, worker} = offlinePlan({files, version: '1', unused: new Set()});
    expect(page).toMatchObject({files: 1, bytes: 3, films: [{path: 'media/films/a.mp4', bytes: 1000}]});
    expect(worker.precache.map(({url}) => url)).toEqual(['index.html']);
  });

  it.each([
    {icon: 'icon-192.png', side: 192},
    {icon: 'icon-512.png', side: 512},
    {icon: 'icon-maskable-512.png', side: 512},
  ])('has a manifest that works in any folder, with $icon of its true size', async ({icon, side}) => {
    // The build wrote it; the assertions read every part that is used.
    const manifest = JSON.parse(textOf(await folder(), 'manifest.webmanifest')) as {
      start_url: string;
      scope: string;
      display: string;
      icons: {src: string; sizes: string}[];
    };
    expect([manifest.start_url, manifest.scope, manifest.display]).toEqual(['./', './', 'standalone']);
    expect(manifest.icons).toContainEqual(
      expect.objectContaining({src: `icons/${icon}`, sizes: `${side}x${side}`}),
    );
    const png = await readFile(join(root, 'media/app', icon));
    // PNG: width and height stand in the first chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
  });

  it('says so when the pages beside the player were not built', async () => {
    await expect(folder(new Map())).rejects.toThrow('learn/ lacks index.html');
  });
});
