/** Whoever goes through the whole course for hours has at its end the same page as at its beginning. */
import {expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {hostFiles} from './strict-fake-lms.ts';

const site = useBuiltSite();

it('all lessons, twice, leave nothing behind', {timeout: 600_000}, async () => {
  const content = builtPackage('course-scorm12');
  const serving = await serveFiles(hostFiles(content));
  const context = await site().browser.newContext({viewport: {width: 1280, height: 720}});
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const page = await context.newPage();
  await page.goto(`${serving.url}host.html?standard=scorm12`);
  const frame = page.frameLocator('iframe');
  await frame.locator('.hero a.button.primary:not([aria-hidden])').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes')};
  };
  const player = frame.locator('course-player');
  const round = async () => {
    for (const {id} of content.course.modules)
      for (const lesson of content.module(id).lessons) {
        await player.evaluate((_, hash) => void (location.hash = hash), `#/${id}/${lesson.id}`);
        await frame.locator('lesson-page h1', {hasText: lesson.title}).waitFor();
        await frame.locator('lesson-page .blocks:not([aria-busy])').waitFor();
      }
    // The same page each time.
    await player.evaluate(() => void (location.hash = '#/'));
    await frame.locator('course-home h1').waitFor();
  };
  /** What the page holds when idle: a task under way may still hold the lesson just left (one read 182 listeners, then 86). */
  const heldWhenIdle = async () => {
    await player.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))));
    return held();
  };
  // All code and all data come with the first round.
  await round();
  await round();
  const readings = [await heldWhenIdle(), await heldWhenIdle(), await heldWhenIdle(), await heldWhenIdle()];
  const once = readings.reduce((least, reading) => (reading.nodes < least.nodes ? reading : least));
  await round();
  const more = async () => {
    const twice = await heldWhenIdle();
    const over =
      twice.listeners > once.listeners + 2 ||
      twice.nodes > once.nodes * 1.02 ||
      twice.heap > once.heap * 1.03;
    return over ? {once, twice} : 'nothing';
  };
  await expect.poll(more, {timeout: 30_000, interval: 500}).toBe('nothing');
  await context.close();
  await serving.close();
});
