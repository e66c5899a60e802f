import {createHash} from 'node:crypto';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {faultsOf} from './screen-faults.ts';
import {collectErrors} from './browser.ts';
import {useBuiltSite} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';

const site = useBuiltSite();
const pages = [
  '',
  'guide/lv/',
  'guide/en/',
  'guide/ru/',
  'guide/lv/accessibility.html',
  'guide/lv/conformance.html',
  'guide/ru/conformance.html',
  'guide/lv/privacy.html',
  'changes/',
  'changes/index.ru.html',
].map((path) => ({path}));

async function openFirstPage() {
  const context = await site().browser.newContext();
  const errors = collectErrors(context);
  const page = await context.newPage();
  await page.goto(site().url);
  await page.locator('package-downloads summary').first().waitFor();
  return {page, errors, close: () => context.close()};
}

const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    // Only these have been asked for.
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

describe('the first page of the site', () => {
  it('has five doors, and every link on it leads somewhere', async () => {
    const {page, errors, close} = await openFirstPage();
    const doors = await page
      .locator('.doors > li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(doors).toEqual(['learn/', 'lms/', 'make/', 'learn/#/page/seminar', 'results/']);
    // Whoever comes to learn is met before whoever comes for a package.
    const headings = await page.locator('main h2').allInnerTexts();
    expect(headings.indexOf('Mācīties')).toBeLessThan(
      headings.indexOf(await page.locator('#packages-title').innerText()),
    );
    const addresses = await page.locator('a[href]').evaluateAll((links) =>
      // Only links have been asked for.
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    for (const address of new Set(addresses)) expect((await fetch(address)).status, address).toBe(200);
    expect(await page.locator('#version').innerText()).toMatch(/^Kursa versija \d+\.\d+\.\d+\.$/);
    expect(await faultsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('goes on where the learner of this device has begun, and says so only then', async () => {
    const context = await site().browser.newContext();
    const page = await context.newPage();
    await page.goto(site().url);
    await page.locator('#version:not(:empty)').waitFor();
    expect(await page.locator('#start').innerText()).toBe('Sākt mācības');
    await page.goto(`${site().url}learn/`);
    await new Learner({page, frame: page, hands: quickHands}).start(1);
    await page.locator('module-page, lesson-page').first().waitFor();
    await page.goto(site().url);
    await page.getByRole('link', {name: 'Turpināt mācības'}).waitFor();
    await page.evaluate(() => {
      const own = (key: string) => key.startsWith('kr.journal:') || key.startsWith('kr.own:');
      for (const key of Object.keys(localStorage).filter(own)) localStorage.removeItem(key);
    });
    await page.reload();
    await page.locator('#version:not(:empty)').waitFor();
    expect(await page.locator('#start').innerText()).toBe('Sākt mācības');
    await context.close();
  });

  it('offers for each system in one list a file that is there, and its place in the guide', async () => {
    const {page, close} = await openFirstPage();
    const links = await page
      .locator('system-downloads a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const files = links.filter((href) => href.startsWith('packages/'));
    expect(files.slice(0, 2)).toEqual([
      'packages/kopiga-riciba-course-scorm12.zip',
      'packages/kopiga-riciba-course-nofilms-scorm12.zip',
    ]);
    expect(files.length).toBeGreaterThan(8);
    const places = links.filter((href) => href.startsWith('guide/'));
    expect(places).toHaveLength(files.length - 1);
    const guide = await (await fetch(`${site().url}guide/lv/`)).text();
    for (const place of places) expect(guide, place).toContain(` id="${place.split('#')[1]}"`);
    await close();
  });

  it('has no fault when everything folded is open', async () => {
    const {page, close} = await openFirstPage();
    await openAll(page);
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });

  it('shows the checksum of the very file that it offers', async () => {
    const {page, close} = await openFirstPage();
    await openAll(page);
    const first = page.locator('package-downloads li').first();
    const address = await first.locator('a[download]').evaluate(
      // `a` has been asked for.
      (link) => (link as HTMLAnchorElement).href,
    );
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    const sum = createHash('sha256').update(bytes).digest('hex');
    expect(await first.locator('.sum code').innerText()).toBe(sum);
    const sums = await (await fetch(`${site().url}packages/SHA256SUMS`)).text();
    expect(sums).toContain(`${sum}  ${address.split('/').at(-1)}`);
    await close();
  });

  it.each(pages)('WCAG 1.4.4: with text of 200 percent fits 360 px: /$path', async ({path}) => {
    const page = await site().browser.newPage({viewport: {width: 360, height: 740}});
    await page.goto(site().url + path);
    const widthPx = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
    expect(widthPx).toBe(360);
    await page.close();
  });

  it('WCAG 3.1.1: speaks the language that its address asks for, and goes on in it', async () => {
    const page = await site().browser.newPage();
    await page.goto(`${site().url}?lang=ru`);
    await page.waitForURL(/index\.ru\.html/);
    expect(await page.getAttribute('html', 'lang')).toBe('ru');
    await page.goto(site().url);
    await page.waitForURL(/index\.ru\.html/);
    await page.getByRole('link', {name: 'Latviešu'}).press('Enter');
    await page.waitForURL(/index\.html/);
    expect(await page.getAttribute('html', 'lang')).toBe('lv');
    await page.close();
  });
});
