import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Browser, Locator, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {compileCourse} from '../../packaging/content/compile/compile-course.ts';
import {readMedia} from '../../packaging/content/media/read-media.ts';
import {courseFolder} from '../../packaging/package/package-files.ts';
import {readPlayer} from '../../packaging/build/player.ts';
import {filling, filmsRoot, tinyFilms} from '../packaging/content/tiny-films.ts';
import type {Serving} from '../serving/serve-files.ts';
import {serveFolder} from '../serving/serve-folder.ts';
import {startBrowser} from './browser.ts';
import {Keyboard} from './keyboard.ts';

/** What a municipality's profile puts into a place that is empty in the course. */
const videos = filling({
  empty: {vimeo: 'https://vimeo.com/123456789', author: 'Pašvaldība', licence: 'ar autora atļauju'},
});

let folder: string;
let serving: Serving;
let browser: Browser;
let page: Page;
let keys: Keyboard;
/** Every address that the page asked for. */
let asked: string[];

beforeAll(async () => {
  const compiled = compileCourse(tinyFilms, {scope: 'course', videos});
  const media = await readMedia(filmsRoot, compiled.lessons);
  const player = await readPlayer(join(import.meta.dirname, '../../dist/player'));
  folder = await mkdtemp(join(tmpdir(), 'films-'));
  for (const [path, bytes] of courseFolder(player, {...compiled, media})) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
  [browser, serving] = await Promise.all([startBrowser(), serveFolder(folder)]);
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await rm(folder, {recursive: true});
});
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  keys = new Keyboard(page);
  asked = [];
  await page.route('**/*', (route) => {
    const address = route.request().url();
    asked.push(address);
    // Other servers are not there: a school's network lets nobody out.
    return address.startsWith(serving.url) ? route.continue() : route.abort();
  });
  await page.goto(`${serving.url}#/windows/glass`);
  await block('hinge-film').waitFor();
});
afterEach(() => page.context().close());

const block = (id: string): Locator => page.locator(`lesson-page [id="${id}"].block > *`);
const film = (): Locator => block('hinge-film').locator('video');
const second = (): Promise<number> => film().evaluate((video: HTMLVideoElement) => video.currentTime);
const films = () => asked.filter((address) => address.endsWith('.mp4'));

describe('a lesson with films', () => {
  it('fetches no film and asks no other server before somebody wants it', async () => {
    await page.waitForLoadState('networkidle');
    expect(films()).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(serving.url))).toEqual([]);
  });

  it('WCAG 2.1.1: plays by keyboard with captions, stops with a question, and is done at the end', async () => {
    const element = block('hinge-film');
    await keys.activate(element.locator('#play'));
    await element.locator('.caption', {hasText: 'Eņģe tur durvis.'}).waitFor();
    await element.locator('choice-block #check').waitFor();
    expect(await second()).toBeLessThan(3.5);
    await keys.pick(element, 'choice-block input', 'b');
    await keys.activate(element.locator('#check'));
    await element.locator('#verdict').waitFor();
    await keys.activate(element.locator('#go-on'));
    await element.locator('.done', {hasText: 'Šī daļa ir pabeigta.'}).waitFor();
    expect(films()).toEqual([`${serving.url}media/films/hinge.mp4`]);
  });

  it('jumps from its transcript', async () => {
    const element = block('hinge-film');
    await keys.activate(element.locator('.transcript summary'));
    await keys.activate(element.locator('film-transcript li:nth-child(3) button'));
    await film().waitFor();
    await expect.poll(second).toBeGreaterThanOrEqual(4.2);
    await element.locator('film-transcript [aria-current]', {hasText: 'Tā durvis veras.'}).waitFor();
  });

  it('goes on where it was left', async () => {
    const element = block('hinge-film');
    await keys.activate(element.locator('.transcript summary'));
    await keys.activate(element.locator('film-transcript li:nth-child(3) button'));
    await film().waitFor();
    // Playing or not: who goes away here comes back here.
    await page.reload();
    await element.locator('#play', {hasText: 'Turpināt no 0:0'}).waitFor();
  });

  it('WCAG 1.2.1, EN 4.2.4: can be completed by reading in place of the film', async () => {
    const element = block('hinge-film');
    await keys.activate(page.locator('lesson-page .ways [value=finish]'));
    await page.locator('lesson-page .open', {hasText: 'Kā darbojas eņģe'}).waitFor();
    await keys.activate(element.locator('.alternative summary'));
    await keys.activate(element.locator('#read'));
    await element.locator('.done', {hasText: 'Šī daļa ir pabeigta.'}).waitFor();
    await keys.activate(page.locator('lesson-page .ways [value=finish]'));
    await page.waitForURL((address) => address.hash !== '#/windows/glass');
    expect(films()).toEqual([]);
  });

  it('shows what a profile put into a place, only after a press, and says what to do where it is blocked', async () => {
    const element = block('video-empty');
    await element.locator('#show', {hasText: 'Vimeo'}).waitFor();
    expect(asked.filter((address) => !address.startsWith(serving.url))).toEqual([]);
    await keys.activate(element.locator('#show'));
    await element.locator('iframe').waitFor();
    await expect
      .poll(() => asked.filter((address) => !address.startsWith(serving.url)))
      .toEqual([expect.stringMatching(/^https:\/\/player\.vimeo\.com\/video\/123456789\?/)]);
    await element.locator('.blocked', {hasText: 'Vimeo'}).waitFor();
    await keys.activate(element.locator('.alternative summary'));
    await element.getByText('Šeit pietiek ar vārdiem.').waitFor();
  });
});
