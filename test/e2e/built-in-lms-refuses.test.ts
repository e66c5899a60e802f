import {describe, expect, it} from 'vitest';
import {boastingZip, encryptedZip, lyingZip, manifestText, zipOf, zipWithTwins} from '../lms/zips.ts';
import {addPackage} from './lms-site.ts';
import {errors, page, visitLms} from './lms-visit.ts';

visitLms();

const good = {'imsmanifest.xml': manifestText(), 'index.html': '<p>x</p>'};
const manyFiles = () =>
  zipOf(Object.fromEntries(Array.from({length: 20_001}, (_, index) => [`a/${index}.txt`, ''])));

/** How many packages and files the browser keeps. */
const stored = () =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        indexedDB.open('kopiga-riciba-lms').onsuccess = ({target}) => {
          const {result} = target as IDBOpenDBRequest;
          const transaction = result.transaction(['packages', 'files']);
          const counts = ['packages', 'files'].map((name) => transaction.objectStore(name).count());
          transaction.oncomplete = () => {
            result.close();
            resolve(counts.map((count) => count.result));
          };
        };
      }),
  );

async function drop(zip: Blob): Promise<void> {
  await addPackage(page, {name: 'slikts.zip', buffer: Buffer.from(await zip.arrayBuffer())});
}

describe('a package that is', () => {
  it.each([
    {
      what: 'on its way out of its folder',
      zip: () => zipOf({...good, '../evil.html': 'x'}),
      says: '„../evil.html” ar „..” ved ārpus pakotnes',
    },
    {
      what: 'at an absolute path',
      zip: () => zipOf({...good, '/evil.html': 'x'}),
      says: 'Adrese „/evil.html” ir absolūta',
    },
    {
      what: 'written with backslashes',
      zip: () => zipOf({...good, 'a\\..\\evil.html': 'x'}),
      says: 'mapes ir atdalītas ar',
    },
    {what: 'a bomb by its own words', zip: () => boastingZip(600 * 2 ** 20), says: 'pārsniedz 500 MB'},
    {what: 'a bomb in secret', zip: () => lyingZip(50_000_000), says: 'atpakojas citā lielumā'},
    {what: 'of 20,001 files', zip: manyFiles, says: 'vairāk nekā 20'},
    {what: 'ambiguous', zip: zipWithTwins, says: '„b.txt” zip failā ir vairākas reizes'},
    {what: 'locked', zip: encryptedZip, says: 'aizsargāts ar paroli'},
    {what: 'no zip', zip: () => new Blob(['<h1>404</h1>']), says: 'nav zip fails'},
    {what: 'without a manifest', zip: () => zipOf({'index.html': 'x'}), says: 'saknē nav imsmanifest.xml'},
    {
      what: 'packed one folder too deep',
      zip: () => zipOf({'kurss/imsmanifest.xml': manifestText()}),
      says: 'mapē „kurss”',
    },
    {
      what: 'with a broken manifest',
      zip: () => zipOf({'imsmanifest.xml': '<manifest>\n<a></manifest>'}),
      says: '2. rinda',
    },
    {
      what: 'without its start file',
      zip: () => zipOf({'imsmanifest.xml': manifestText()}),
      says: '„index.html” zip failā nav',
    },
  ])('$what is refused in words, and nothing of it is kept', async ({zip, says}) => {
    await drop(await zip());
    const alert = page.getByRole('alert');
    await alert.getByText(says).waitFor();
    expect(await alert.textContent()).toContain('Pakotne „slikts.zip” nav pievienota');
    expect(await stored()).toEqual([0, 0]);
  });

  it('good is taken after a bad one, and the message is gone', async () => {
    await drop(new Blob(['x']));
    await page.getByRole('alert').getByText('nav zip fails').waitFor();
    await drop(zipOf(good));
    await page.getByRole('heading', {level: 1, name: 'Paraugs'}).waitFor();
    expect(await stored()).toEqual([1, 2]);
    await page.getByRole('button', {name: 'Visas pakotnes'}).click();
    await page.getByRole('button', {name: 'Atvērt: Paraugs'}).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });
});

describe('the service worker', () => {
  it('serves files whatever their names, by range, with their types, and nothing outside the package', async () => {
    const files = {
      'imsmanifest.xml': manifestText({href: 'saturs/lapa%20%C4%81.html'}),
      'saturs/lapa ā.html':
        '<!doctype html><html lang="lv"><title>x</title><p>Sveiki</p><script src="../kods.js?v=3"></script>',
      'kods.js': 'window.isLoaded = true;',
      'film.mp4': '0123456789',
      '50% gatavs.json': '{"gatavs": true}',
    };
    await drop(zipOf(files));
    await page.getByRole('button', {name: 'Sākt: Pirmais'}).click();
    const content = page.frameLocator('iframe');
    await content.getByText('Sveiki').waitFor();
    const seen = await content.locator('body').evaluate(async () => {
      const read = async (address: string, init: RequestInit = {}) => {
        const response = await fetch(address, init);
        return [response.status, response.headers.get('content-type'), await response.text()];
      };
      const {isLoaded} = window as unknown as {isLoaded?: boolean};
      return {
        isLoaded,
        range: await read('../film.mp4', {headers: {range: 'bytes=2-4'}}),
        json: await read('../50%25%20gatavs.json?x=1'),
        missing: await read('../nav.html'),
        other: await read(`../../${'0'.repeat(64)}/index.html`),
      };
    });
    expect(seen).toEqual({
      isLoaded: true,
      range: [206, 'video/mp4', '234'],
      json: [200, 'application/json; charset=utf-8', '{"gatavs": true}'],
      missing: [404, 'text/plain; charset=utf-8', 'Not in the package'],
      other: [404, 'text/plain; charset=utf-8', 'Not in the package'],
    });
    // The browser itself logs the two addresses that are not there.
    expect(errors.splice(0)).toHaveLength(2);
  });
});
