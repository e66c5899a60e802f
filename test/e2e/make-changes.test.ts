/** What `make/` says to somebody whose package is older than the law: of a course in which facts have changed since. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {sha256Hex} from '../../packaging/sums/sha256.ts';
import {own, pieMums} from '../packaging/profile/words/own-words-project.ts';
import {collectErrors} from './browser.ts';
import {useBuiltSite} from './built-site.ts';
import {patience} from './make-visit.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
/** Named by the block that is said in own words below, and by others. */
const ownFact = 'F31';
let folder: string;
/** What the site of a later day would have in place of its own. */
let later: ReadonlyMap<string, Uint8Array>;

async function fetched(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(site().url + path)).arrayBuffer());
}

function edited(files: Record<string, Uint8Array>, file: string, from: RegExp, to: string): void {
  const before = strFromU8(files[file] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has nothing like ${String(from)}.`);
  files[file] = strToU8(after);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-changes-'));
  const parts = unzipSync(await fetched('make/parts/parts.zip'));
  edited(parts, 'content/modules/course.yaml', /(revisions:\n(?: {2}\d+: .*\n)+)/, "$1  511: '2099-12-31'\n");
  const change = (text: string) =>
    `$&  changed:\n    revision: 511\n    what: {lv: ${text}, en: ${text}, ru: ${text}}\n`;
  // Each is named by blocks of lessons; one of them by the block of the own words below.
  edited(parts, 'content/modules/facts.yaml', /^F07:\n/m, change('Robeža izmaiņa.'));
  edited(parts, 'content/modules/facts.yaml', new RegExp(`^${ownFact}:\\n`, 'm'), change('Sava izmaiņa.'));
  const zip = zipSync(parts);
  const index = JSON.parse(strFromU8(await fetched('make/parts/index.json'))) as Record<string, unknown>;
  index['parts'] = {address: 'parts.zip', bytes: zip.length, sha256: sha256Hex(zip)};
  later = new Map([
    ['parts.zip', zip],
    ['index.json', strToU8(JSON.stringify(index))],
  ]);
});
afterAll(() => rm(folder, {recursive: true}));

async function visitLater(
  width = 1280,
): Promise<{page: Page; errors: readonly string[]; close: () => Promise<void>}> {
  const context = await site().browser.newContext({
    viewport: {width, height: 900},
    locale: 'lv-LV',
    // A worker of the site would answer before the test does.
    serviceWorkers: 'block',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(patience);
  for (const [name, bytes] of later)
    await context.route(`**/make/parts/${name}`, (route) => route.fulfill({body: Buffer.from(bytes)}));
  return {page: await context.newPage(), errors: collectErrors(context), close: () => context.close()};
}

async function bring(page: Page, name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  await page.goto(`${site().url}make/`);
  // Once it is whole: no person is quicker than the page.
  await page.getByRole('radio', {name: 'Moodle'}).waitFor();
  await page.locator('system-step input[type=file]').setInputFiles(path);
}

const profile = (madeWith: string, words: Readonly<Record<string, string>> = {}) =>
  zipSync({
    'packaging/profiles/paraugi.yaml': strToU8(`name: {lv: Paraugi}\n${madeWith}`),
    ...Object.fromEntries(
      Object.entries(words).map(([path, text]) => [
        `packaging/profiles/paraugi/words/${path}`,
        strToU8(text),
      ]),
    ),
  });
const old = "madeWith: {revision: 1, on: '2026-11-28'}\n";

describe('a profile from before facts changed', () => {
  it('is told which, where the course says so, and of what day it is', {timeout: 2 * patience}, async () => {
    const {page, errors, close} = await visitLater();
    await bring(page, 'paraugi-profile.zip', profile(old));
    const notice = page.locator('system-step .notice.warning');
    await notice.waitFor();
    const told = await notice.innerText();
    expect(told).toContain('Jūsu pakotnes datums: 2026. gada 28. novembris.');
    expect(told).toMatch(/2099\. gada 31\. decembris: Robeža izmaiņa\./);
    expect(await notice.locator('a[href^="../learn/#/definitions/"]').count()).toBeGreaterThan(0);
    expect(await faultsOf(page)).toEqual([]);

    // Saved again it is of now.
    await page.getByRole('link', {name: '5. Pakotne'}).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Saglabāt ievadīto failā'}).click(),
    ]);
    const path = join(folder, 'jauns.zip');
    await download.saveAs(path);
    await page.goto(`${site().url}make/`);
    await page.locator('system-step input[type=file]').setInputFiles(path);
    await page.getByText(/Kopš tā laika kursā nav mainījies neviens fakts/).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('hears first of what it says in its own words', {timeout: 2 * patience}, async () => {
    const {page, close} = await visitLater(360);
    const [path, words] = own('definitions/forms', (text) => pieMums(text, 'many-forms'));
    await bring(page, 'paraugi-profile.zip', profile(old, {[path]: words}));
    const notice = page.locator('system-step .notice.warning');
    await notice.waitFor();
    const told = await notice.innerText();
    expect(told.indexOf('Vispirms: ko esat uzrakstījuši saviem vārdiem')).toBeGreaterThan(0);
    expect(told.indexOf('Sava izmaiņa.')).toBeLessThan(told.indexOf('Robeža izmaiņa.'));
    expect(told).toContain('Jūsu teksts:');
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });

  it('the package itself is compared as well, when it is brought', {timeout: 2 * patience}, async () => {
    const {page, close} = await visitLater();
    const zip = await fetched('packages/kopiga-riciba-course-nofilms-scorm12.zip');
    await bring(page, 'kopiga-riciba-course-nofilms-scorm12.zip', zip);
    const notice = page.locator('system-step .notice.warning');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/gatava pakotne[\s\S]*Robeža izmaiņa\./);
    await close();
  });
});
