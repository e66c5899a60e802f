/** A site that reports to a record store: nothing before a yes, nothing lost without a line, nothing twice. */
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {verbOf} from '../fake-lrs/xapi-rules.ts';
import {faultsOf} from './screen-faults.ts';
import {collectErrors, startBrowser} from './browser.ts';
import {visit} from './learn-site.ts';
import {startReportingSite, type ReportingSite} from './reporting-site.ts';
import {takeFirstLesson} from './take-first-lesson.ts';

let site: ReportingSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startReportingSite(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(() => {
  site.lrs.statements.length = 0;
  site.lrs.sent.length = 0;
  site.lrs.fault = () => undefined;
});

const verbs = () => site.lrs.statements.map(verbOf);
const count = (verb: string) => verbs().filter((each) => each === verb).length;
const notice = (page: Page, text: string) => page.locator('device-page .notice', {hasText: text}).waitFor();
const part = (page: Page) => page.locator('device-report-part');

async function openDevice(page: Page): Promise<void> {
  await page.goto(`${site.url}device/`);
  await part(page).getByRole('button').first().waitFor();
}

/** Says who learns, and yes. */
async function agree(page: Page, {isNamed = false} = {}): Promise<void> {
  await openDevice(page);
  await page.getByLabel(/^Mans vārds/).fill('Anna Ozola');
  await page.getByRole('button', {name: 'Saglabāt vārdu'}).click();
  await notice(page, 'Vārds ir saglabāts.');
  if (isNamed) await part(page).getByRole('checkbox').check();
  await part(page).getByRole('button', {name: 'Piekrītu, nosūtīt'}).click();
  await notice(page, 'No šī brīža rezultāti tiek nosūtīti.');
}

async function newPage(): Promise<{context: BrowserContext; page: Page; errors: string[]}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const errors = collectErrors(context);
  return {context, page: await context.newPage(), errors};
}
const withoutLine = (errors: readonly string[]) =>
  errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
/** Statements that the device still keeps to send. */
const waiting = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opened = indexedDB.open('kopiga-riciba-lrs');
        opened.onerror = () => reject(new Error(String(opened.error)));
        opened.onsuccess = () => {
          const counted = opened.result.transaction('waiting').objectStore('waiting').count();
          counted.onsuccess = () => {
            opened.result.close();
            resolve(counted.result);
          };
        };
      }),
  );
const standing = (page: Page) => part(page).locator('ul').innerText();

describe('a learner who said nothing, or no', () => {
  it('is told of the choice, and the record store is asked for nothing', async () => {
    const {context, page, errors} = await newPage();
    const before = site.asked();
    await visit(page, site.url);
    await page.locator('device-strip', {hasText: 'Vai nosūtīt rezultātus?'}).waitFor();
    await takeFirstLesson(page, site.url);
    await openDevice(page);
    await part(page).getByText('Paraugu novads').waitFor();
    await part(page).getByRole('button', {name: 'Nē, nesūtīt'}).click();
    await notice(page, 'Rezultāti netiek nosūtīti.');
    await visit(page, site.url);
    await page.locator('device-strip', {hasText: 'Šajā ierīcē'}).waitFor();
    expect(await page.locator('device-strip', {hasText: 'Vai nosūtīt'}).count()).toBe(0);
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name));
    expect(databases).not.toContain('kopiga-riciba-lrs');
    expect(site.asked()).toBe(before);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a learner who agreed', () => {
  it('learns without a line; with it everything arrives once and in order, and nothing twice after a reload', async () => {
    const {context, page, errors} = await newPage();
    await visit(page, site.url);
    await agree(page);
    await context.setOffline(true);
    const before = site.asked();
    await takeFirstLesson(page, site.url);
    await openDevice(page);
    expect(await standing(page)).toMatch(/Vēl nekas nav nosūtīts\.\s+Gaida nosūtīšanu: [1-9]/);
    expect(site.asked()).toBe(before);

    await context.setOffline(false);
    await page.goto(site.url);
    await page.locator('device-strip', {hasText: 'Rezultāti tiek nosūtīti'}).waitFor();
    // The visit without a line, and the beginning of this one.
    await expect.poll(() => count('initialized')).toBe(2);
    const [first, ...rest] = verbs();
    const answers = count('answered');
    expect(first).toBe('initialized');
    expect(answers).toBeGreaterThan(0);
    expect(rest.indexOf('terminated')).toBeGreaterThan(rest.lastIndexOf('answered'));
    expect(verbs().at(-1)).toBe('initialized');
    const times = site.lrs.statements.map(({timestamp}) => String(timestamp));
    expect(times).toEqual(times.toSorted());

    // What was sent and not answered for goes again, under its id: that is for the record store to know.
    await expect.poll(() => waiting(page)).toBe(0);
    await page.reload();
    await expect.poll(() => count('initialized')).toBe(3);
    await expect.poll(() => waiting(page)).toBe(0);
    expect(count('answered')).toBe(answers);
    expect(new Set(site.lrs.sent).size).toBe(site.lrs.sent.length);
    expect(JSON.stringify(site.lrs.statements)).not.toContain('Anna');
    expect(site.lrs.complaints).toEqual([]);
    await openDevice(page);
    expect(await standing(page)).toContain('Pēdējo reizi nosūtīts');
    expect(withoutLine(errors)).toEqual([]);
    await context.close();
  });

  it('is sent as soon as the line is back, with the name if that was wanted', async () => {
    const {context, page} = await newPage();
    await visit(page, site.url);
    await agree(page, {isNamed: true});
    await context.setOffline(true);
    await takeFirstLesson(page, site.url);
    expect(verbs()).toEqual([]);
    await context.setOffline(false);
    await expect.poll(() => count('answered')).toBeGreaterThan(0);
    expect(site.lrs.statements[0]).toMatchObject({
      verb: {id: 'http://adlnet.gov/expapi/verbs/initialized'},
      actor: {name: 'Anna Ozola', account: {homePage: new URL('../', site.url).href}},
    });
    expect(site.lrs.complaints).toEqual([]);
    await context.close();
  });

  it('may change their mind: what still waits is dropped, and nothing more is sent', async () => {
    const {context, page} = await newPage();
    await visit(page, site.url);
    await agree(page);
    await context.setOffline(true);
    await takeFirstLesson(page, site.url);
    await openDevice(page);
    await part(page).getByRole('button', {name: 'Vairs nesūtīt'}).click();
    await notice(page, 'Rezultāti netiek nosūtīti.');
    await context.setOffline(false);
    const before = site.asked();
    await visit(page, site.url);
    await openDevice(page);
    expect(site.asked()).toBe(before);
    await context.close();
  });

  it('erases what waits with everything else', async () => {
    const {context, page} = await newPage();
    await visit(page, site.url);
    await agree(page);
    await context.setOffline(true);
    await takeFirstLesson(page, site.url);
    await openDevice(page);
    await page.getByRole('button', {name: 'Izdzēst manus datus'}).click();
    await page.getByRole('button', {name: 'Jā, izdzēst'}).click();
    await notice(page, 'Dati ir izdzēsti.');
    const left = await page.evaluate(async () => {
      const opening = indexedDB.open('kopiga-riciba-lrs');
      const database = await new Promise<IDBDatabase>(
        (done) => (opening.onsuccess = () => done(opening.result)),
      );
      const counts = [...database.objectStoreNames].map(async (name) => {
        const counting = database.transaction(name).objectStore(name).count();
        return new Promise<number>((done) => (counting.onsuccess = () => done(counting.result)));
      });
      return {
        rows: await Promise.all(counts),
        choices: Object.keys(localStorage).filter((key) => key.startsWith('kr.lrs')),
      };
    });
    expect(left).toEqual({rows: [0, 0, 0, 0], choices: []});
    await context.setOffline(false);
    const before = site.asked();
    await visit(page, site.url);
    expect(site.asked()).toBe(before);
    await context.close();
  });

  it('goes on learning when the record store turns the key down, and is told so calmly', async () => {
    site.lrs.fault = () => 'http-401';
    const {context, page} = await newPage();
    await agree(page);
    await takeFirstLesson(page, site.url);
    await page.goto(`${site.url}#/`);
    await page.locator('course-home').waitFor();
    await openDevice(page);
    await part(page).getByText('Saņēmējs pašlaik neko nepieņem.').waitFor();
    expect(await standing(page)).toMatch(/Gaida nosūtīšanu: [1-9]/);
    site.lrs.fault = () => undefined;
    await page.goto(site.url);
    await expect.poll(() => count('terminated')).toBeGreaterThan(0);
    expect(count('answered')).toBeGreaterThan(0);
    expect(site.lrs.complaints).toEqual([]);
    await context.close();
  });
});

describe.each([
  {width: 320, colorScheme: 'light'},
  {width: 360, colorScheme: 'dark'},
  {width: 1280, colorScheme: 'light'},
] as const)('at $width px, $colorScheme', ({width, colorScheme}) => {
  it('the choice and how it stands pass axe and fit their width', async () => {
    const context = await browser.newContext({viewport: {width, height: 800}, colorScheme});
    const page = await context.newPage();
    const check = async (what: string) => {
      expect(await faultsOf(page), what).toEqual([]);
    };
    await openDevice(page);
    await check('asked');
    await visit(page, site.url);
    await check('asked in the course');
    await agree(page);
    await check('on');
    await visit(page, site.url);
    await check('on in the course');
    await context.close();
  });
});
