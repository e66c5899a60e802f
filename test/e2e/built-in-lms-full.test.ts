/** The built-in LMS on a device without room: calm words, and nothing lost that was acknowledged. */
import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {manifest12, zipOf} from '../lms/zips.ts';
import {fillDatabase, fillLocalStorage, limitStorage, makeRoom} from './full-storage.ts';
import {type LmsSite, addPackage, fixture, lmsState, startLmsSite} from './lms-site.ts';
import {scoBegun, scoCall, scoSet} from './sco-in-lms.ts';

let site: LmsSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext();
  context.setDefaultTimeout(10_000);
  await limitStorage(context, new URL(site.url).origin);
  page = await context.newPage();
  await page.goto(`${site.url}lms/`);
});
afterEach(() => context.close());

const button = (name: string | RegExp) => page.getByRole('button', {name});
const location = async () => (await lmsState(page)).cmi['cmi.core.lesson_location'];

async function dropSco(): Promise<void> {
  const files = {'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]), 'sco.html': scoHtml};
  await addPackage(page, {name: 'paraugs.zip', buffer: Buffer.from(await zipOf(files).arrayBuffer())});
}

async function commit(place: string): Promise<string> {
  await scoSet(page, {'cmi.core.lesson_location': place, 'cmi.core.exit': 'suspend'});
  return scoCall(page, 'Commit', '');
}

describe('without room in the database', () => {
  it('a package is refused in words, and is taken once there is room', async () => {
    await fillDatabase(page);
    await addPackage(page, fixture('sample-1.2.zip'));
    const alert = page.getByRole('alert');
    await alert.getByText('Pārlūks atteicās saglabāt pakotni').waitFor();
    expect(await alert.textContent()).toContain('Pakotne „sample-1.2.zip” nav pievienota');
    await makeRoom(page);
    await addPackage(page, fixture('sample-1.2.zip'));
    await page.getByRole('heading', {level: 1, name: 'Pārbaudes tests'}).waitFor();
  });

  it('every commit that was answered with true is there at the next launch, and after a reload', async () => {
    await dropSco();
    await button('Sākt: Daļa').click();
    await scoBegun(page);
    expect(await commit('1')).toBe('true');
    await fillDatabase(page);
    expect(await commit('2')).toBe('true');
    await button('Beigt un aizvērt').click();
    await button('Turpināt: Daļa').click();
    await scoBegun(page);
    expect(await scoCall(page, 'GetValue', 'cmi.core.lesson_location')).toBe('2');
    expect(await commit('3')).toBe('true');
    await page.reload();
    await page.getByText('1. mēģinājums · ').waitFor();
    expect(await location()).toBe('3');
    await makeRoom(page);
    await page.reload();
    await page.getByText('1. mēģinājums · ').waitFor();
    expect(await location()).toBe('3');
    // Moved into the database: the journal is empty again.
    const keys = await page.evaluate(() => Object.keys(localStorage));
    expect(keys).toEqual(['kopiga-riciba-lms|learner']);
  });

  it('begins all the same, and says what to do when somebody is to be added', async () => {
    await fillDatabase(page);
    await page.evaluate(
      () => new Promise((resolve) => (indexedDB.deleteDatabase('kopiga-riciba-lms').onsuccess = resolve)),
    );
    await fillDatabase(page);
    await page.reload();
    await page.getByRole('heading', {level: 1, name: 'Iebūvētā mācību sistēma'}).waitFor();
    await page.getByLabel('Jauns dalībnieks').fill('Anna Ābele');
    await button('Pievienot').click();
    await page.getByRole('alert').getByText('Pārlūkam nav vietas, lai to saglabātu.').waitFor();
  });
});

describe('without any room', () => {
  it('a commit is answered with false, the page says why, and what was kept before stays', async () => {
    await dropSco();
    await button('Sākt: Daļa').click();
    await scoBegun(page);
    expect(await commit('1')).toBe('true');
    await fillDatabase(page);
    await fillLocalStorage(page);
    expect(await commit('2'.repeat(200))).toBe('false');
    expect(await scoCall(page, 'GetLastError')).toBe('391');
    await page.getByRole('status').getByText('Pārlūkam nav vietas, lai saglabātu jaunāko').waitFor();
    expect(await location()).toBe('1');
    await makeRoom(page);
    expect(await commit('3')).toBe('true');
    expect(await page.getByText('Pārlūkam nav vietas').count()).toBe(0);
    await page.reload();
    await page.getByText('1. mēģinājums · ').waitFor();
    expect(await location()).toBe('3');
  });

  it('and without any storage the page says so instead of loading for ever', async () => {
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await page.reload();
    await page.getByRole('alert').getByText('bet pārlūks to tagad neļauj').waitFor();
    expect(await page.getByText('Ielādē…').count()).toBe(0);
  });
});
