import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {popUpHtml, scoHtml} from '../lms/sample-sco.ts';
import {manifest12} from '../lms/zips.ts';
import {addPackage, fixture, lmsState} from './lms-site.ts';
import {button, contents, context, drop, page, site, visitLms} from './lms-visit.ts';
import {scoBegun} from './sco-in-lms.ts';

visitLms();

describe('packages of others', () => {
  it('play with bases, queries, letters and spaces in names, folders, assets and hidden items', async () => {
    const manifest = manifest12(
      [
        {
          title: 'Mape „Ā &amp; B”',
          items: [
            {id: 'i1', title: 'Nodarbība', href: 'lapa%20%C4%81.html?x=1&amp;y=2#sākums', parameters: '?z=3'},
          ],
        },
        {id: 'i2', title: 'Attēls', href: 'asset.html', isAsset: true},
        {id: 'i3', title: 'Neredzams', isHidden: true},
      ],
      'mans kurss/saturs/',
    );
    const folder = 'mans kurss/saturs/';
    await drop({
      'imsmanifest.xml': manifest,
      [`${folder}lapa ā.html`]: scoHtml,
      [`${folder}sco.html`]: scoHtml,
      [`${folder}asset.html`]: scoHtml,
    });
    await page.getByRole('heading', {level: 2, name: 'Mape „Ā & B”'}).waitFor();
    expect(await button(/Neredzams/).count()).toBe(0);
    await button('Sākt: Nodarbība').click();
    await scoBegun(page);
    const address = await page
      .frameLocator('content-frame iframe')
      .locator('body')
      .evaluate(() => location.search + decodeURIComponent(location.hash));
    expect(address).toBe('?x=1&y=2&z=3#sākums');
    await contents('Attēls').click();
    await page.frameLocator('content-frame iframe').getByText('no API').waitFor();
  });

  it('play what stands in a hidden folder, and a package whose only SCO is hidden', async () => {
    const lesson = {id: 'i1', title: 'Redzamā'};
    const hidden = {id: 'i2', title: 'Neredzamā', isHidden: true};
    await drop({
      'imsmanifest.xml': manifest12([{title: 'Mape', isHidden: true, items: [lesson, hidden]}]),
      'sco.html': scoHtml,
    });
    await button('Sākt: Redzamā').click();
    await scoBegun(page);
    await contents('Redzamā').waitFor();
    expect(await contents('Neredzamā').count()).toBe(0);
    await page.goto(`${site.url}lms/`);
    await drop({'imsmanifest.xml': manifest12([hidden]), 'sco.html': scoHtml});
    await button('Sākt: Neredzamā').click();
    await scoBegun(page);
  });

  it('find the API from a window of their own', async () => {
    await drop({
      'imsmanifest.xml': manifest12([{id: 'i1', title: 'Logs', href: 'start.html'}]),
      'start.html': popUpHtml,
      'sco.html': scoHtml,
    });
    await button('Sākt: Logs').click();
    const [popUp] = await Promise.all([
      context.waitForEvent('page'),
      page.frameLocator('content-frame iframe').getByRole('button', {name: 'Open'}).click(),
    ]);
    await popUp.getByText('begun: true').waitFor();
    await popUp.evaluate(() => {
      const {sco} = window as unknown as {sco: {call: (...args: string[]) => string}};
      sco.call('SetValue', 'cmi.core.lesson_status', 'incomplete');
      sco.call('Commit', '');
    });
    await popUp.close();
    expect((await lmsState(page)).cmi).toMatchObject({'cmi.core.lesson_status': 'incomplete'});
  });

  it('show titles that are scripts as what they are: text', async () => {
    const title = '&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;';
    await drop({'imsmanifest.xml': manifest12([{id: 'i1', title}]), 'sco.html': scoHtml});
    await page.getByRole('heading', {level: 2, name: '<img src=x onerror=alert(1)>'}).waitFor();
    expect(await page.locator('package-start img').count()).toBe(0);
  });
});

describe('the check of a package', () => {
  it('tells in Latvian what a stricter LMS may stumble over, and in English for the author', async () => {
    await drop({
      'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]),
      'sco.html': scoHtml,
      '.DS_Store': 'x',
    });
    await page.getByText('Pakotnes pārbaude: 2 piezīmes').click();
    await page.getByRole('heading', {name: 'Failu nosaukumi · ✗ 1 piezīme'}).waitFor();
    await page.getByText('„.DS_Store” ir macOS palīgfails, nevis kursa daļa.').waitFor();
    const launch = page.getByRole('listitem').filter({hasText: 'Resurss atver „sco.html”'});
    expect(await launch.innerText()).toMatch(/^imsmanifest\.xml, \d+\. rinda, <resource>\n/);
    expect(await launch.innerText()).toContain(
      'Var traucēt sistēmās, kas ņem tikai manifestā minētos failus · SCORM 1.2 CAM 2.3; SCORM 2004 CAM 3.4.1, <file>',
    );
    await page.getByRole('heading', {name: 'Daļu secība · ✓ kārtībā'}).waitFor();
    await page.getByRole('heading', {name: 'Atbilstība oficiālajām shēmām · ✓ kārtībā'}).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Lejupielādēt pārbaudi (JSON)').click(),
    ]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toContainEqual({
      part: 'names',
      code: 'macos-leftover',
      details: {path: '.DS_Store'},
      sentence: '„.DS_Store” ir macOS palīgfails, nevis kursa daļa. Sapakojiet kursu bez tā.',
      english:
        '.DS_Store was left by macOS and is no part of a course. Leave it out. [against good practice; SCORM 1.2 CAM 2.3; SCORM 2004 CAM 3.4.1, <file>]',
    });
  });

  it('validates the manifest by the official schemas, in the browser', async () => {
    const item = '<item identifier="i1"';
    await drop({
      'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]).replace(item, `${item} color="red"`),
      'sco.html': scoHtml,
    });
    await page.getByText(/^Pakotnes pārbaude: /).click();
    await page.getByText("attribute 'color': The attribute 'color' is not allowed").waitFor();
    await page.getByRole('heading', {name: 'Atbilstība oficiālajām shēmām · ✗ 1 piezīme'}).waitFor();
  });

  it('has nothing to say of a sound one', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await page.getByText('Pakotnes pārbaude: viss kārtībā').waitFor();
  });
});

describe('an earlier version of the page', () => {
  it('has left attempts that go on as soon as their package is added again', async () => {
    const packageId = createHash('sha256')
      .update(readFileSync(fixture('sample-1.2.zip')))
      .digest('hex');
    // The first page leaves the database alone; the page under test may be starting still.
    await page.goto(site.url);
    await page.evaluate(async (id) => {
      // The page under test has opened the database once, as the present version.
      await new Promise((resolve) => (indexedDB.deleteDatabase('kopiga-riciba-lms').onsuccess = resolve));
      const opening = indexedDB.open('kopiga-riciba-lms', 1);
      opening.onupgradeneeded = () => {
        const database = opening.result;
        database.createObjectStore('packages', {keyPath: 'id'});
        database.createObjectStore('files');
        database.createObjectStore('learners', {keyPath: 'id'}).put({id: 'learner-1', name: 'Anna Ābele'});
        const attempts = database.createObjectStore('attempts', {keyPath: 'id'});
        attempts.createIndex('byLearnerAndPackage', ['learnerId', 'packageId']);
        attempts.put({
          id: `learner-1|${id}|i1|1`,
          learnerId: 'learner-1',
          packageId: id,
          scoId: 'i1',
          number: 1,
          revision: 3,
          startedAt: '2026-11-01T10:00:00.000Z',
          savedAt: '2026-11-01T10:30:00.000Z',
          cmi: {'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '55'},
        });
      };
      await new Promise((resolve) => (opening.onsuccess = resolve));
      opening.result.close();
    }, packageId);
    await page.goto(`${site.url}lms/`);
    await addPackage(page, fixture('sample-1.2.zip'));
    await page.getByText('1. mēģinājums · nav pabeigts (incomplete) · rezultāts 55').waitFor();
    expect(await button('Turpināt: 1. modulis').count()).toBe(1);
  });

  it('has left a report in other words: the package plays on, and the page says what to do', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await page.getByText('Pakotnes pārbaude: viss kārtībā').waitFor();
    const address = page.url();
    await page.goto(site.url);
    await page.evaluate(async () => {
      const open = (version?: number) =>
        new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('kopiga-riciba-lms', version);
          opening.onupgradeneeded = () => {
            for (const name of ['packages', 'files', 'learners', 'attempts', 'courses', 'shared']) {
              const keyPath = name === 'files' ? {} : {keyPath: 'id'};
              const store = opening.result.createObjectStore(name, keyPath);
              if (name === 'attempts') store.createIndex('byLearnerAndPackage', ['learnerId', 'packageId']);
              rows.get(name)?.forEach(([key, row]) => store.put(row, name === 'files' ? key : undefined));
            }
          };
          opening.onsuccess = () => resolve(opening.result);
        });
      const rows = new Map<string, readonly (readonly [IDBValidKey, unknown])[]>();
      const present = await open();
      for (const name of ['packages', 'files']) {
        const store = present.transaction(name).objectStore(name);
        const [keys, values] = [store.getAllKeys(), store.getAll()];
        await new Promise((resolve) => (store.transaction.oncomplete = resolve));
        const older = {report: {names: ['An English sentence.']}};
        const rowsOf = keys.result.map((key, at): readonly [IDBValidKey, unknown] => {
          const value: unknown = values.result[at];
          return [key, name === 'files' ? value : Object.assign({}, value, older)];
        });
        rows.set(name, rowsOf);
      }
      present.close();
      await new Promise((resolve) => (indexedDB.deleteDatabase('kopiga-riciba-lms').onsuccess = resolve));
      (await open(2)).close();
    });
    await page.goto(address);
    await page.getByText('Pakotnes pārbaude: nav pārbaudīta').waitFor();
    await button('Sākt: 1. modulis').click();
    await page.frameLocator('iframe').locator('#out').waitFor();
  });
});
