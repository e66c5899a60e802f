/** Each lazy file of a built package does not arrive once: nothing goes uncaught, one is told, and it comes with the line. */
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {Serving} from '../serving/serve-files.ts';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {firstAskers, launchLost, serveLost, walkLost} from './lost-files-walk.ts';

const site = useBuiltSite();
const content = builtPackage('course-scorm12');
const files = [...content.files.keys()].flatMap((path) => /^assets\/(.+\.js)$/.exec(path)?.[1] ?? []);
const atOnce = 3;

let serving: Serving;
beforeAll(async () => {
  serving = await serveLost(content);
});
afterAll(() => serving.close());

/** Of other standards and packages, in the page itself, for who has passed before a fact changed, or has chosen other letters. */
const elsewhere =
  /^(?:scorm12|scorm2004|cmi5|bridge|local|device|drawn-lesson|show-changes|changes|today|legible-font)-/;
/** Nearly everything needs them. */
const common = /^(?:core|later|shared|lessons)-/;

it(
  'whatever one presses without a file is told, and comes when the line is back',
  {timeout: 600_000},
  async () => {
    const first = await firstAskers(site().browser, serving);
    expect(files.filter((file) => !first.has(file) && !elsewhere.test(file))).toEqual([]);
    const faults: string[] = [];
    const left = [...first];
    const takeTurns = async () => {
      for (let next = left.pop(); next; next = left.pop()) {
        const [lost, from] = next;
        const isWhole = common.test(lost);
        faults.push(...(await walkLost(site().browser, serving, {lost, from, isWhole})));
      }
    };
    await Promise.all(Array.from({length: atOnce}, takeTurns));
    expect(faults).toEqual([]);
  },
);

it('what was told goes when it is asked for again', async () => {
  const file = files.find((name) => name.startsWith('panels-')) ?? '';
  const visit = await launchLost(site().browser, serving, file);
  const contents = visit.view.locator('.tools [value=contents]');
  await contents.press('Enter');
  expect(await visit.has('course-toc dialog[open]')).toBe(false);
  visit.restore();
  await contents.press('Enter');
  await visit.view.locator('course-toc dialog[open]').waitFor();
  expect(await visit.view.locator('.notices .important').count()).toBe(0);
  await visit.close();
});

it.each(['ending', 'later', 'core'])(
  'a visit ends, and a file is saved, when %s is there again',
  async (lost) => {
    const file = files.find((name) => name.startsWith(`${lost}-`)) ?? '';
    const visit = await launchLost(site().browser, serving, file);
    for (const event of ['course-save-file', 'course-end']) {
      if (lost === 'ending' && event === 'course-save-file') continue;
      await visit.fire(event);
      expect(await visit.has('closing-page'), event).toBe(false);
    }
    visit.restore();
    if (lost !== 'ending') {
      const download = visit.page.waitForEvent('download');
      await visit.fire('course-save-file');
      expect((await download).suggestedFilename()).toMatch(/^kopiga-riciba-course-.*\.json$/);
    }
    await visit.fire('course-end');
    await visit.view.locator('closing-page').waitFor();
    expect(visit.uncaught).toEqual([]);
    await visit.close();
  },
);
