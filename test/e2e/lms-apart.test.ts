/** The built-in LMS with a second origin: packages are played there, and what is kept is kept here. */
import {beforeEach, describe, expect, it} from 'vitest';
import {popUpHtml, scoHtml} from '../lms/sample-sco.ts';
import {multiManifest} from '../lms/sequencing/multi-manifest.ts';
import {manifest12} from '../lms/zips.ts';
import {begin, begun, call, content, part, set, stored} from './apart-visit.ts';
import {fillLocalStorage, makeRoom} from './full-storage.ts';
import {addPackage, answer, fixture, lmsState} from './lms-site.ts';
import {secondName} from './second-name.ts';
import {
  button,
  contents,
  drop,
  expectErrors,
  heading,
  openAnotherPage,
  page,
  site,
  visitLms,
} from './lms-visit.ts';
import {contentFrame, wipe} from './package-attacks.ts';

visitLms(true);

describe('a package on the second origin', () => {
  it.each([
    {file: 'sample-1.2.zip', score: 'cmi.core.score.raw', call: 'LMSFinish'},
    {file: 'sample-2004.zip', score: 'cmi.score.raw', call: 'Terminate'},
  ])('of $file is played, and its data are kept here', async ({file, score, call: last}) => {
    await page.getByText('Pakotnes saturs darbojas citā tīmekļa adresē').waitFor();
    await addPackage(page, fixture(file));
    await button('Sākt: 1. modulis').click();
    await answer(
      page,
      'q01=b&q02=true&q03=1.b,2.a,3.c&q04=b,a,c,d&q05=a,c&q06=5&min=12&end=finish',
      content(),
    );
    await expect.poll(() => stored(score)).toBe('100');
    const {calls, commits} = await lmsState(page);
    expect(calls.at(-1)).toMatchObject({call: last, result: 'true', error: '0'});
    expect(commits.map(({isStored}) => isStored)).toEqual([true, true]);
    expect(
      new URL(
        await content()
          .locator('body')
          .evaluate(() => location.href),
      ).hostname,
    ).toBe('localhost');
  });

  it('goes through a sequenced course, as its own requests and the buttons say', async () => {
    await drop({'imsmanifest.xml': multiManifest(), 'sco.html': scoHtml});
    await button('Sākt kursu').click();
    await heading('Daļa a').waitFor();
    await begun();
    await set({'cmi.completion_status': 'completed', 'cmi.success_status': 'passed'});
    await set({'adl.nav.request': '{target=b}choice'});
    await call('Terminate', '');
    await heading('Daļa b').waitFor();
    await begun();
    await set({'cmi.success_status': 'passed', 'cmi.location': '7', 'cmi.exit': 'suspend'});
    await contents('Daļa a').click();
    await heading('Daļa a').waitFor();
    await begun();
    await contents('Daļa test').click();
    await heading('Daļa test').waitFor();
    await begun();
  });

  it('finds its data again after it was left by the button, by a link, and with the tab', async () => {
    await begin();
    await set({'cmi.core.lesson_location': '1', 'cmi.core.exit': 'suspend'});
    await button('Beigt un aizvērt').click();
    await button('Turpināt: Daļa').click();
    await begun();
    expect(await call('GetValue', 'cmi.core.lesson_location')).toBe('1');
    await set({'cmi.core.lesson_location': '2', 'cmi.core.exit': 'suspend'});
    const {hash} = new URL(page.url());
    await page.goto('about:blank');
    await page.goto(`${site.url}lms/${hash}`);
    await heading('Paraugs').waitFor();
    await expect.poll(() => stored('cmi.core.lesson_location')).toBe('2');
    await button('Turpināt: Daļa').click();
    await begun();
    await set({'cmi.core.lesson_location': '3', 'cmi.core.exit': 'suspend'});
    const closed = page.waitForEvent('close');
    await page.close({runBeforeUnload: true});
    await closed;
    await openAnotherPage();
    await page.goto(`${site.url}lms/${hash}`);
    await heading('Paraugs').waitFor();
    await expect.poll(() => stored('cmi.core.lesson_location')).toBe('3');
  });

  it('goes on when everything on its origin is wiped in the middle', async () => {
    await begin();
    expect(await wipe(content())).toBe('done');
    await set({'cmi.core.lesson_location': '4', 'cmi.core.exit': 'suspend'});
    await button('Beigt un aizvērt').click();
    await button('Turpināt: Daļa').click();
    await begun();
    expect(await call('GetValue', 'cmi.core.lesson_location')).toBe('4');
  });

  it('that opens windows of its own is played here when somebody asks for it', async () => {
    const opens = [{id: 'i1', title: 'Daļa', href: 'start.html'}];
    await drop({'imsmanifest.xml': manifest12(opens), 'start.html': popUpHtml, 'sco.html': scoHtml});
    const open = async (isApart: boolean) => {
      await button('Sākt: Daļa').click();
      const [popUp] = await Promise.all([
        page.waitForEvent('popup'),
        contentFrame(page, isApart).getByRole('button', {name: 'Open'}).click(),
      ]);
      await popUp.waitForLoadState();
      return popUp;
    };
    const empty = await open(true);
    expect(await empty.getByText('begun: true').count()).toBe(0);
    await empty.close();
    await button('Beigt un aizvērt').click();
    await page.getByText('Papildu iespējas').click();
    await page.getByLabel('Saturs darbojas šīs vietnes adresē').check();
    await page.getByText('Šī pakotne nav no šīs vietnes saraksta.').waitFor();
    const popUp = await open(false);
    await popUp.getByText('begun: true').waitFor();
    await popUp.close();
    expectErrors(/404/);
  });

  it('says so when nobody answers there', async () => {
    await page.route(`${new URL(secondName(site.url)).origin}/**`, (route) => route.abort());
    await drop(part);
    await button('Sākt: Daļa').click();
    await page.getByText('neatbild. Pārbaudiet savienojumu').waitFor({timeout: 20_000});
    await button('Beigt un aizvērt').click();
    await heading('Paraugs').waitFor();
    expectErrors(/ERR_FAILED/);
  });
});

describe('faults of the LMS', () => {
  beforeEach(begin);

  it('are acted on the second origin as well', async () => {
    await page.getByRole('tab', {name: 'Kļūmes'}).click();
    await page.getByLabel('atbild „false”, kļūda 391').check();
    await set({'cmi.core.lesson_location': '8'});
    await expect.poll(() => call('Commit', '')).toBe('false');
    expect(await call('GetLastError')).toBe('391');
    await expect.poll(async () => (await lmsState(page)).commits.at(-1)?.isStored).toBe(false);
    await page.getByLabel('viss tiek saglabāts').check();
    await expect.poll(() => call('Commit', '')).toBe('true');
    await expect.poll(() => stored('cmi.core.lesson_location')).toBe('8');
  });

  it('such as no room are told with the next commit', async () => {
    await fillLocalStorage(page);
    await set({'cmi.core.lesson_location': '9'.repeat(200)});
    await call('Commit', '');
    await page.getByRole('status').getByText('Pārlūkam nav vietas, lai saglabātu jaunāko').waitFor();
    expect(await call('Commit', '')).toBe('false');
    await makeRoom(page);
    await call('Commit', '');
    await expect.poll(() => call('Commit', '')).toBe('true');
    await expect.poll(() => stored('cmi.core.lesson_location')).toBe('9'.repeat(200));
  });
});
