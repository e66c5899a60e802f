/** The built-in LMS without a second origin: what a package can do there, what is said of it, and what survives it. */
import {beforeEach, describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {manifest12, nestedManifest, zipOf} from '../lms/zips.ts';
import {addPackage, lmsState} from './lms-site.ts';
import {button, drop, expectErrors, heading, openAnotherPage, page, site, visitLms} from './lms-visit.ts';
import {contentFrame, hang, leadAway, readStorage, takeOver, wipe} from './package-attacks.ts';
import {scoBegun, scoCall, scoSet} from './sco-in-lms.ts';

visitLms();

const content = () => contentFrame(page, false);
const files = {
  'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]),
  'sco.html': scoHtml,
  'evil.js': '',
};
const warning = () => page.getByText('Šī pakotne nav no šīs vietnes saraksta.');
const place = async () => (await lmsState(page)).cmi['cmi.core.lesson_location'];

describe('before a package starts', () => {
  it('a warning says what one of strangers can do', async () => {
    await page.getByText('Pakotnes saturs darbojas ar tādām pašām tiesībām kā šī lapa').waitFor();
    await drop(files);
    await warning().waitFor();
    await button('Sākt: Daļa').waitFor();
  });

  it('none is said of the site’s own', async () => {
    await page.goto(`${site.url}lms/#file=sample-1.2.zip`);
    await button('Sākt: 1. modulis').waitFor();
    expect(await warning().count()).toBe(0);
  });
});

describe('an attack', () => {
  let hash: string;
  let zip: {name: string; buffer: Buffer};
  beforeEach(async () => {
    zip = {name: 'paraugs.zip', buffer: Buffer.from(await zipOf(files).arrayBuffer())};
    await addPackage(page, zip);
    await button('Sākt: Daļa').click();
    await scoBegun(page);
    ({hash} = new URL(page.url()));
    await scoSet(page, {'cmi.core.lesson_location': '1', 'cmi.core.exit': 'suspend'});
    expect(await scoCall(page, 'Commit', '')).toBe('true');
  });

  it('on the page’s address leads it away, and what was committed is there again', async () => {
    await leadAway(content());
    await page.waitForURL('about:blank#away');
    await page.goto(`${site.url}lms/${hash}`);
    await heading('Paraugs').waitFor();
    await expect.poll(place).toBe('1');
  });

  it('reads what is kept here, as the page has said', async () => {
    expect(await readStorage(content())).toContain('kopiga-riciba-lms|learner');
  });

  it('on the database deletes it: the page says so, and begins anew with the last commit of this visit', async () => {
    // The page takes the content away before it has done.
    await wipe(content()).catch(() => 'taken away');
    await page.getByRole('alert').getByText('Pārlūkā vairs nav šīs lapas datu').waitFor();
    expect(await page.locator('sco-player').count()).toBe(0);
    await page.reload();
    await page.getByText('Vēl nav pievienota neviena pakotne.').waitFor();
    // The very same zip is the same package.
    await addPackage(page, zip);
    await button('Turpināt: Daļa').click();
    await scoBegun(page);
    expect(await scoCall(page, 'GetValue', 'cmi.core.lesson_location')).toBe('1');
  });

  it('with a service worker is refused', async () => {
    expect(await takeOver(content())).toMatch(/Error$/);
    expectErrors(/404/);
  });

  it('by an endless loop stops this page; in another tab what was committed is there', async () => {
    await hang(content());
    await page.close();
    await openAnotherPage();
    await page.goto(`${site.url}lms/${hash}`);
    await heading('Paraugs').waitFor();
    await expect.poll(place).toBe('1');
  });
});

it('5,000 items in each other are refused in words', async () => {
  await drop({'imsmanifest.xml': nestedManifest(5000), 'sco.html': scoHtml});
  await page.getByRole('alert').getByText('imsmanifest.xml nav pareizs XML').waitFor();
});
