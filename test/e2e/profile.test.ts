import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import {courseFolder} from '../../packaging/package/package-files.ts';
import {readPlayer} from '../../packaging/build/player.ts';
import {logoSvg, projectWith, recipe} from '../packaging/profile/profile-project.ts';
import type {Serving} from '../serving/serve-files.ts';
import {serveFolder} from '../serving/serve-folder.ts';
import {collectErrors, startBrowser} from './browser.ts';

let folder: string;
let serving: Serving;
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  const root = await projectWith(await recipe(), {'logo.svg': logoSvg});
  const {whole} = await readPackageContent(root, 'paraugi');
  const player = await readPlayer(join(import.meta.dirname, '../../dist/player'));
  folder = await mkdtemp(join(tmpdir(), 'profile-course-'));
  for (const [path, bytes] of courseFolder(player, whole)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
  await rm(root, {recursive: true});
  [browser, serving] = await Promise.all([startBrowser(), serveFolder(folder)]);
  const context = await browser.newContext({viewport: {width: 360, height: 640}, colorScheme: 'dark'});
  errors = collectErrors(context);
  page = await context.newPage();
  await page.goto(serving.url);
  // The player has taken the static screen over: what stood in it is measured no more.
  await page.locator('.hero a.button.primary:not([aria-hidden])').waitFor();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await rm(folder, {recursive: true});
});

describe('a course of a municipality shows', () => {
  it('its name at the foot of the page', async () => {
    expect(await page.locator('footer p').innerText()).toBe('Paraugu novads');
  });

  it('its logo in the bar, at its size, within a narrow screen', async () => {
    const logo = await page.locator('.brand img').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const {naturalWidth, width, height} = image;
      return {isLoaded: naturalWidth > 0, width, height};
    });
    // A narrow bar stays one line: the logo is a little smaller there.
    expect(logo).toEqual({isLoaded: true, width: 56, height: 28});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('its colour, light or dark', async () => {
    const accent = () =>
      page.evaluate(() => {
        const line = document.body.appendChild(document.createElement('p'));
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('body > p { color: var(--kr-accent) }');
        document.adoptedStyleSheets = [sheet];
        const {color} = getComputedStyle(line);
        line.remove();
        document.adoptedStyleSheets = [];
        return color;
      });
    expect(await accent()).toBe('rgb(129, 199, 132)');
    await page.emulateMedia({colorScheme: 'light'});
    expect(await accent()).toBe('rgb(27, 94, 32)');
  });

  it('its contact in the help panel, ready to be dialled', async () => {
    await page.getByRole('button', {name: 'Palīdzība', exact: false}).first().click();
    const contact = page.locator('help-panel li', {hasText: 'Paraugu novada Sociālais dienests'});
    await contact.waitFor();
    expect(await contact.getByRole('link', {name: '+371 00000000'}).getAttribute('href')).toBe(
      'tel:+37100000000',
    );
    const headings = await page.locator('help-panel h3').allInnerTexts();
    expect(headings[1]).toBe('Paraugu novads');
  });

  it('and nothing that its own page forbids', () => {
    expect(errors).toEqual([]);
  });
});
