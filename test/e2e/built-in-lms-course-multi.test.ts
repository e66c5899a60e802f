import {readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';
import type {BrowserContext, Page} from 'playwright-core';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {launchable, readManifest} from '../../src/lms/package/manifest.ts';
import {scoHtml} from '../lms/sample-sco.ts';
import {zipOf} from '../lms/zips.ts';
import {collectErrors} from './browser.ts';
import {builtZip, useBuiltSite} from './built-site.ts';
import {addPackage, lmsState} from './lms-site.ts';
import {names} from './lms-under-test.ts';
import {scoBegun, scoSet} from './sco-in-lms.ts';

const site = useBuiltSite();
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeEach(async () => {
  context = await site().browser.newContext({viewport: {width: 1280, height: 900}});
  context.setDefaultTimeout(15_000);
  errors = collectErrors(context);
  page = await context.newPage();
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await context.close();
});

const passed = {
  'scorm12': {'cmi.core.lesson_status': 'passed', 'cmi.core.exit': 'suspend'},
  'scorm2004-4th': {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.progress_measure': '1',
    'cmi.exit': 'suspend',
  },
};
const score = (standard: keyof typeof passed, raw: string) => ({
  [names[standard].raw]: raw,
  ...(standard === 'scorm12' ? {} : {'cmi.score.scaled': String(Number(raw) / 100)}),
});
const card = (title: string) =>
  page.locator('package-start .card', {has: page.getByRole('heading', {level: 2, name: title})});

describe.each(['scorm12', 'scorm2004-4th'] as const)('the course with one SCO per module, %s', (standard) => {
  const read = () => {
    const files = unzipSync(readFileSync(builtZip(`course-multi-${standard}`)));
    const text = new TextDecoder().decode(files['imsmanifest.xml']);
    const items = launchable(readManifest(text).items);
    return {text, modules: items.slice(0, -1), test: items.at(-1)?.title ?? ''};
  };

  it('is played as it was built: a module begins, the test stays closed', async () => {
    const {modules, test} = read();
    await page.goto(`${site().url}lms/#file=kopiga-riciba-course-multi-${standard}.zip`);
    await card(test).getByText('Vēl slēgts.').waitFor();
    const [first] = modules;
    await page.getByRole('button', {name: `Sākt: ${first?.title ?? ''}`, exact: true}).click();
    const content = page.frameLocator('content-frame iframe');
    await content.getByRole('heading', {level: 1, name: first?.title ?? ''}).waitFor();
    await page.getByRole('button', {name: 'Beigt un aizvērt'}).click();
    await card(first?.title ?? '')
      .getByText('nav pabeigts (incomplete)')
      .waitFor();
    expect((await lmsState(page)).openItems).toEqual(
      expect.not.arrayContaining([expect.stringContaining('final')]),
    );
  });

  it('opens the test when every module is passed, and the whole is passed with it', async () => {
    const {text, modules, test} = read();
    // The package's own manifest, around pages that only say that they are passed.
    const pages = modules.map(({launch}) => launch.href.replace(/[?#].*/, ''));
    const files = Object.fromEntries([...pages, 'final-test.html'].map((path) => [path, scoHtml]));
    const zip = zipOf({...files, 'imsmanifest.xml': text});
    await page.goto(`${site().url}lms/`);
    await addPackage(page, {name: 'kurss.zip', buffer: Buffer.from(await zip.arrayBuffer())});
    for (const [index, {title}] of modules.entries()) {
      await card(test).getByText('Vēl slēgts.').waitFor();
      await page.getByRole('button', {name: `Sākt: ${title}`, exact: true}).click();
      await scoBegun(page);
      await scoSet(page, {...passed[standard], ...score(standard, String(71 + index))});
      await page.getByRole('button', {name: 'Beigt un aizvērt'}).click();
      await card(title)
        .getByText(`rezultāts ${71 + index}`)
        .waitFor();
    }
    await page.getByRole('button', {name: `Sākt: ${test}`, exact: true}).click();
    await scoBegun(page);
    await scoSet(page, {...passed[standard], ...score(standard, '90')});
    await page.getByRole('button', {name: 'Beigt un aizvērt'}).click();
    await card(test).getByText('rezultāts 90').waitFor();
    await expect
      .poll(async () => (await lmsState(page)).status)
      .toMatchObject({completion: 'completed', success: 'passed'});
    // Where the LMS adds up by the manifest's weights, only the test counts.
    if (standard === 'scorm2004-4th') expect((await lmsState(page)).status?.score).toBe(90);
  });
});
