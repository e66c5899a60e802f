/** What is on screen before the script is there, and how the player takes it over. */
import {describe, expect, it} from 'vitest';
import {collectErrors} from './browser.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {differingPixels} from './differing-pixels.ts';
import {launchHeld, openHeld, serveHeld} from './held-launch.ts';
import {hideOwn, shownWords, textBoxes} from './in-page/text-boxes.ts';
import {Learner} from './learner.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
const course = builtPackage('course-scorm12');
const module = builtPackage('definitions-scorm12');
const scopes = {course, definitions: module};

const looks = [
  {width: 360, height: 740},
  {width: 700, height: 720},
  {width: 1280, height: 800},
].flatMap((viewport) => (['light', 'dark'] as const).map((colorScheme) => ({viewport, colorScheme})));

describe.each(['course', 'definitions'] as const)('the first screen of %s', (scope) => {
  it.each(looks)('is the player’s, in $viewport.width px, $colorScheme', async (look) => {
    const launch = await launchHeld(site().browser, scopes[scope], look);
    const {page, frame} = launch;
    // The frame is as wide as the window of a phone.
    await page.evaluate((width) => {
      const element = document.querySelector('iframe');
      if (element) element.style.width = `${Math.min(width - 40, 867)}px`;
    }, look.viewport.width);
    // That moves everything, and is told of when it is painted.
    await frame.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    await frame.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, {shifts});
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => shifts.push((entry as unknown as {value: number}).value)),
      ).observe({type: 'layout-shift'});
    });
    const boxes = await frame.evaluate(textBoxes);
    const picture = await page.screenshot();
    expect(boxes.length).toBeGreaterThan(20);
    expect(await faultsOf(frame)).toEqual([]);
    await launch.release();
    expect(await frame.evaluate(textBoxes)).toEqual(boxes);
    expect(await frame.evaluate(() => (window as unknown as {shifts: readonly number[]}).shifts)).toEqual([]);
    await frame.evaluate(hideOwn);
    expect(await differingPixels(site().browser, picture, await page.screenshot())).toBe(0);
    expect(launch.errors).toEqual([]);
    await launch.dispose();
  });
});

it('the page ends before the player comes alive', async () => {
  const context = await site().browser.newContext();
  // In the same task as the end of the page, the player would be laid out with it.
  await context.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      Object.assign(window, {wasAlive: customElements.get('course-player') !== undefined}),
    ),
  );
  const page = await context.newPage();
  await page.goto(`${site().url}learn/`);
  await page.locator('course-home h1').waitFor();
  expect(await page.evaluate(() => (window as unknown as {wasAlive: boolean}).wasAlive)).toBe(false);
  await context.close();
});

describe('before the script', () => {
  it('one press is kept, the last one, and pressed once', async () => {
    const {page, frame, release, errors, dispose} = await launchHeld(site().browser, course);
    await frame.locator('footer a').first().click();
    await frame.locator('.hero .button').click({force: true});
    expect(new URL(frame.url()).hash).toBe('');
    const before = await page.evaluate(() => history.length);
    await release();
    await frame.locator('role-page h1').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    expect(errors).toEqual([]);
    await dispose();
  });

  it.each([
    ['the help', '.tools [value=help]', 'help-panel dialog[open]'],
    ['a module', '.card a', 'module-page h1'],
    ['a page beside the course', 'footer a[href="#/page/glossary"]', 'glossary-page h1'],
  ])('a press on %s opens it', async (_, pressed, opened) => {
    const {frame, release, dispose} = await launchHeld(site().browser, course);
    await frame.locator(`course-player > span ${pressed}`).first().click();
    await release();
    await frame.locator(opened).waitFor();
    await dispose();
  });

  it('the focus stays where it is', async () => {
    const {frame, release, dispose} = await launchHeld(site().browser, course);
    await frame.locator('.card a').nth(1).focus();
    await release();
    const link = frame.locator('course-home .card a').nth(1);
    await expect
      .poll(() => link.evaluate((it) => (it.getRootNode() as ShadowRoot).activeElement === it))
      .toBe(true);
    await dispose();
  });

  it('the quick exit leads the whole window away', async () => {
    const {page, frame, dispose} = await launchHeld(site().browser, course);
    await frame.locator('.tools .exit').click();
    await page.waitForURL(/today\.html$/);
    await dispose();
  });

  it('the quick exit leads a frame away that may not do more', async () => {
    const {page, frame, dispose} = await launchHeld(site().browser, course);
    await page.evaluate(() => {
      const held = document.querySelector('iframe');
      held?.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      held?.setAttribute('src', 'content/index.html?again');
    });
    await frame.waitForURL(/again/, {waitUntil: 'commit'});
    await frame.locator('.tools .exit').click();
    await frame.waitForURL(/today\.html$/);
    await dispose();
  });

  it('nobody who has begun elsewhere, or passed, sees a start or how far a beginner is', async () => {
    const serving = await serveHeld(module);
    const context = await site().browser.newContext();
    const errors = collectErrors(context);
    await context.addInitScript('globalThis.__name ??= (value) => value');
    const page = await context.newPage();
    const first = await openHeld(page, serving);
    serving.release();
    await new Learner({page, frame: page.frameLocator('iframe')}).start(1);
    await first.locator('lesson-page h1').waitFor();
    await page.close();
    // The LMS knows them, this device does not.
    const again = await context.newPage();
    await again.addInitScript(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('kr.')) localStorage.removeItem(key);
    });
    const frame = await openHeld(again, serving);
    const words = await frame.evaluate(shownWords);
    expect(words).toContain(module.course.modules[0]?.title);
    expect(words).not.toMatch(/Sākt mācības|Turpināt:|Paveikts|Nosūtīts/);
    serving.release();
    await frame.locator('lesson-page h1').waitFor();
    expect(errors).toEqual([]);
    await context.close();
    await serving.close();
  });

  it('who has been here on this device sees the bar alone', async () => {
    const serving = await serveHeld(module);
    const context = await site().browser.newContext();
    await context.addInitScript('globalThis.__name ??= (value) => value');
    const page = await context.newPage();
    const first = await openHeld(page, serving);
    serving.release();
    await new Learner({page, frame: page.frameLocator('iframe')}).start(1);
    await first.locator('lesson-page h1').waitFor();
    const frame = await openHeld(page, serving);
    expect(await frame.locator('course-player > span h1').isVisible()).toBe(false);
    expect(await frame.locator('course-player > span .exit').isVisible()).toBe(true);
    await context.close();
    await serving.close();
  });

  it('who will see another language sees the quick exit alone, and then the page in it', async () => {
    const serving = await serveHeld(course);
    const context = await site().browser.newContext({locale: 'ru-RU'});
    await context.addInitScript('globalThis.__name ??= (value) => value');
    const page = await context.newPage();
    const frame = await openHeld(page, serving);
    expect(await frame.locator('course-player > span h1').isVisible()).toBe(false);
    expect(await frame.locator('course-player > span footer').isVisible()).toBe(false);
    expect(await frame.locator('course-player > span .exit').isVisible()).toBe(true);
    serving.release();
    await frame.locator('html[lang=ru] course-home h1').waitFor();
    await context.close();
    await serving.close();
  });
});

it('the first launch asks for one file, and for no other before it can be used', async () => {
  const {page, frame, release, dispose} = await launchHeld(site().browser, module);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await release();
  expect(await frame.locator('module-page h1').textContent()).toBe(module.course.modules[0]?.title);
  // Somebody looks, in the background, whether the server is there; drawings come when nothing else is to be done.
  const behind = ['/content/about.json', '/content/content/covers.svg'];
  expect(asked.filter((path) => !behind.includes(path))).toEqual([]);
  await dispose();
});

it('without scripts it says what is missing, above what the course is about', async () => {
  const context = await site().browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${site().url}learn/`);
  const notice = page.locator('noscript');
  expect(await notice.isVisible()).toBe(true);
  expect(await notice.textContent()).toContain('vajadzīgs JavaScript');
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('.exit').getAttribute('href')).toBe('today.html');
  await context.close();
});
