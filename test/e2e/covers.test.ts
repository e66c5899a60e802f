/** The drawings of the start pages come after the first screen, into boxes that are there. */
import {expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {launchHeld} from './held-launch.ts';

const site = useBuiltSite();

it.each([
  ['course-scorm12', 'course-home', 8],
  ['definitions-scorm12', 'module-page', 1],
])('%s asks for all of them once, when it can be used, and nothing moves', async (name, page, count) => {
  const launch = await launchHeld(site().browser, builtPackage(name));
  const {frame} = launch;
  const asked: string[] = [];
  launch.page.on('response', (response) => {
    if (response.url().endsWith('/covers.svg')) asked.push(`${response.status()}`);
  });
  const boxesOf = (root: string) =>
    frame.locator(`${root} .cover`).evaluateAll((covers) =>
      covers.map((cover) => {
        const {x, y, width, height} = cover.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const before = await boxesOf('course-player > span');
  expect(before).toHaveLength(count);
  expect(asked).toEqual([]);
  await launch.release();
  const drawn = () =>
    frame
      .locator(`${page} .cover use`)
      .evaluateAll((uses) => uses.filter((use) => (use as SVGUseElement).getBBox().width > 0).length);
  await expect.poll(drawn).toBe(count);
  expect(await boxesOf(page)).toEqual(before);
  expect(asked).toEqual(['200']);
  expect(launch.errors).toEqual([]);
  await launch.dispose();
});
