/** The course without a network: one visit, then a train. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {chromeFlags, requireChrome} from '../chrome.ts';
import {faultsOf} from './screen-faults.ts';
import {collectErrors, startBrowser} from './browser.ts';
import {builtPackage} from './built-site.ts';
import {quickHands} from './hands.ts';
import {Learner} from './learner.ts';
import {buildLaterLearn, later} from './later-version.ts';
import {planAt, received, revisions, startLearnSite, usedIn, visit, type LearnSite} from './learn-site.ts';

let site: LearnSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startLearnSite(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const keptOnDevice = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('precache'));
    const caches_ = await Promise.all(names.map((name) => caches.open(name)));
    const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
    const sizes = requests.map(async (request) => {
      const response = await caches.match(request);
      return (await response?.arrayBuffer())?.byteLength ?? 0;
    });
    return {files: requests.length, bytes: (await Promise.all(sizes)).reduce((a, b) => a + b, 0)};
  });

describe('the course in a sub-folder, after one visit', () => {
  it(
    'is taken without a network, then gets the next build whole and loses nothing',
    {timeout: 420_000},
    async () => {
      // Made while the learner learns.
      const laterBuild = buildLaterLearn();
      laterBuild.catch(() => undefined);
      const content = builtPackage('course-scorm12');
      const [module] = content.course.modules;
      if (!module) throw new Error('The course has no module.');
      const context = await browser.newContext({viewport: {width: 1280, height: 800}});
      const errors = collectErrors(context);
      const page = await context.newPage();
      await visit(page, site.url);
      const plan = await planAt(site.url);
      const kept = await keptOnDevice(page);
      // The plan itself is the one file that it cannot count.
      expect(kept.files).toBe(plan.files + 1);
      expect(kept.bytes - plan.bytes).toBeLessThan(4_000);
      // In three languages.
      expect(plan.bytes).toBeLessThan(6_000_000);

      await context.setOffline(true);
      await page.reload();
      await page.goto(`${site.url}#/${module.id}`);
      await page.locator('module-page').waitFor();
      const learner = new Learner({page, frame: page, hands: quickHands});
      await learner.start(1);
      for (const {id} of content.module(module.id).lessons) {
        const lesson = content.lesson(module.id, id);
        if (lesson.blocks.some(({type}) => type === 'quiz')) {
          await learner.takeAround(lesson, true);
          await learner.takeQuiz(lesson, true);
          await learner.keys.activate(learner.finishButton);
        } else await learner.takeLesson(lesson, true);
      }
      await page.goto(`${site.url}#/`);
      await page.locator('course-home .card', {hasText: 'Modulis pabeigts'}).first().waitFor();
      // Neither were what comes lazily and the page of the device ever opened on line.
      await page.goto(`${site.url}device/`);
      await page.locator('device-progress-part', {hasText: /Paveikts: [1-9]/}).waitFor();
      const done = await page.locator('device-progress-part strong').first().innerText();
      await page.goto(`${site.url}#/page/glossary`);
      await page.locator('glossary-page').waitFor();
      await page.goto(`${site.url}#/page/seminar/short`);
      await learner.keys.activate(page.getByRole('button', {name: 'Sākt uz ekrāna'}));
      await page.keyboard.press('PageDown');
      await page.locator('seminar-stage .foot', {hasText: '2. daļa no '}).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('seminar-hold').waitFor();

      const [first, next] = [await site.files(), await laterBuild];
      await site.deploy(next);
      await context.setOffline(false);
      await page.goto(`${site.url}#/`);
      await page.locator('course-home .card', {hasText: 'Modulis pabeigts'}).first().waitFor();
      await page.locator('device-strip .update').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      // The server has only the next version now; the page goes on with all of the first one.
      expect(await page.locator('course-home h1').innerText()).not.toBe(later.title);
      const own = usedIn(first);
      const before = await received(page, site.url, own.keys());
      expect(before).toEqual(revisions(own));

      await page.locator('device-strip .update button').click();
      await page.locator('course-home h1', {hasText: later.title}).waitFor();
      await page.locator('device-strip', {hasText: later.strip}).waitFor();
      await page.locator('course-home .card', {hasText: 'Modulis pabeigts'}).first().waitFor();
      const after = await received(page, site.url, next.keys());
      expect(after).toEqual(revisions(next));
      const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
      expect(changed).toEqual(
        expect.arrayContaining(['content/lv/course.json', 'content/lv/definitions.json']),
      );
      const plan2 = await planAt(site.url);
      expect(plan2.version).toBe(later.version);

      // All of it is on the device, and nothing but it.
      await context.setOffline(true);
      await page.goto(`${site.url}#/${module.id}`);
      await page.locator('module-page', {hasText: later.intro}).waitFor();
      expect((await keptOnDevice(page)).files).toBe(plan2.files + 1);
      await page.goto(`${site.url}device/`);
      await page.locator('device-progress-part strong', {hasText: done}).waitFor();
      expect(errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
      await context.close();
    },
  );

  it('plays a film that was taken along, in parts, and forgets it when asked', async () => {
    await site.addFilm('media/films/proof.mp4', new Uint8Array(100_000).fill(7));
    const context = await browser.newContext();
    const page = await context.newPage();
    await visit(page, site.url);
    await page.goto(`${site.url}device/`);
    await page.getByRole('button', {name: /^Lejupielādēt filmas \(/}).click();
    await page.getByText('Filmas ir lejupielādētas.').waitFor();
    await context.setOffline(true);
    const part = await page.evaluate(async () => {
      const response = await fetch('../media/films/proof.mp4', {headers: {range: 'bytes=10-19'}});
      return {status: response.status, bytes: (await response.arrayBuffer()).byteLength};
    });
    expect(part).toEqual({status: 206, bytes: 10});
    await page.getByRole('button', {name: 'Dzēst filmas no ierīces'}).click();
    await page.getByText('Filmas ir izdzēstas no ierīces.').waitFor();
    const isGone = await page.evaluate(() =>
      fetch('../media/films/proof.mp4').then(
        () => false,
        () => true,
      ),
    );
    expect(isGone).toBe(true);
    await context.close();
  });
});

describe('as an app', () => {
  it('can be installed, with its scope in the sub-folder', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'profile-'));
    // A private window may not install anything.
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: requireChrome(),
      args: chromeFlags,
    });
    const page = await context.newPage();
    await visit(page, site.url);
    const session = await context.newCDPSession(page);
    const {installabilityErrors} = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const manifest = await session.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    expect(manifest.url).toBe(`${site.url}manifest.webmanifest`);
    await context.close();
    await rm(profile, {recursive: true, force: true});
  });
});
