/** A site that reports to a record store, when a learner takes a yes back, or the store takes nothing. */
import {describe, expect, it} from 'vitest';
import {visit} from './learn-site.ts';
import {
  agree,
  browser,
  count,
  newPage,
  notice,
  openDevice,
  part,
  site,
  standing,
  visitReporting,
} from './reporting-visit.ts';
import {faultsOf} from './screen-faults.ts';
import {takeFirstLesson} from './take-first-lesson.ts';

visitReporting();

describe('a learner who agreed', () => {
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
