/** Several people on one device: their names, their work to a file and from it, and nothing left of it. */
import {readFile} from 'node:fs/promises';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openResult} from '../../src/domain/exchange/result-file.ts';
import {faultsOf} from './screen-faults.ts';
import {collectErrors, startBrowser} from './browser.ts';
import {startLearnSite, visit, type LearnSite} from './learn-site.ts';
import {takeFirstLesson} from './take-first-lesson.ts';

let site: LearnSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startLearnSite(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const progressOf = (page: Page) => page.locator('device-progress-part strong').first().innerText();
const notice = (page: Page, text: string) => page.locator('device-page .notice', {hasText: text}).waitFor();

async function addLearner(page: Page, name: string): Promise<void> {
  await page.goto(`${site.url}device/`);
  await page.getByLabel(/^Cits cilvēks/).fill(name);
  await page.getByRole('button', {name: 'Pievienot un sākt'}).click();
  await notice(page, `Tagad mācās: ${name}.`);
}

/** Saves the file of who learns now. */
async function saveFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Saglabāt failā'}).click();
  return readFile(await (await download).path(), 'utf8');
}

async function openFile(page: Page, text: string): Promise<void> {
  const file = {name: 'gaita.json', mimeType: 'application/json', buffer: Buffer.from(text)};
  await page.locator('input[type=file]').setInputFiles(file);
}

async function eraseMine(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Izdzēst manus datus'}).click();
  await page.getByRole('button', {name: 'Jā, izdzēst'}).click();
  await notice(page, 'Dati ir izdzēsti.');
}

describe('learners of one device', () => {
  it('may erase their notes alone', async () => {
    const context = await browser.newContext();
    const errors = collectErrors(context);
    const page = await context.newPage();
    const lesson = `${site.url}#/recruitment/mechanism`;
    const field = page.locator('reflection-block textarea');
    await page.goto(lesson);
    await field.fill('Mana doma');
    await page.goto(`${site.url}device/`);
    await page.getByRole('button', {name: 'Dzēst manas piezīmes šajā ierīcē'}).click();
    await page.getByRole('button', {name: 'Jā, dzēst'}).click();
    await page.getByText('Piezīmes šajā ierīcē ir izdzēstas.').waitFor();
    await page.goto(lesson);
    await field.waitFor();
    expect(await field.inputValue()).toBe('');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('each have their own work; it goes to a file, away, and back from the file', async () => {
    const context = await browser.newContext();
    const errors = collectErrors(context);
    const page = await context.newPage();
    await addLearner(page, 'Anna Ozola');
    await page.goto(site.url);
    await page.locator('device-strip', {hasText: 'Mācās: Anna Ozola'}).waitFor();
    await takeFirstLesson(page, site.url);
    await addLearner(page, 'Juris Liepa');
    await page.getByText('Ar šo vārdu vēl nekas nav paveikts.').waitFor();
    await page.goto(site.url);
    await page.locator('course-home', {hasText: 'Sākt mācības'}).waitFor();

    await page.goto(`${site.url}device/`);
    await page.getByRole('button', {name: 'Mācīties ar šo vārdu: Anna Ozola'}).click();
    await notice(page, 'Tagad mācās: Anna Ozola.');
    const done = await progressOf(page);
    const text = await saveFile(page);
    const file = openResult(text);
    if (typeof file === 'string') throw new Error(file);
    expect(file.learner).toBe('Anna Ozola');
    expect(file.answers.length).toBeGreaterThan(0);

    await eraseMine(page);
    const left = await page.evaluate(() => JSON.stringify({...localStorage}));
    expect(left).not.toContain('Anna');
    expect(left).not.toContain(file.attempt);
    await openFile(page, text);
    await notice(page, 'Gaita no faila ir pievienota.');
    expect(await progressOf(page)).toBe(done);
    const again = openResult(await saveFile(page));
    if (typeof again === 'string') throw new Error(again);
    expect(again.answers).toEqual(file.answers);
    expect(again.progress).toBe(file.progress);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('do not lose their own work to a file of somebody else', async () => {
    const context = await browser.newContext({acceptDownloads: true});
    const page = await context.newPage();
    await visit(page, site.url);
    await takeFirstLesson(page, site.url);
    await page.goto(`${site.url}device/`);
    const text = await saveFile(page);
    await eraseMine(page);
    await page.goto(site.url);
    await takeFirstLesson(page, site.url);
    await page.goto(`${site.url}device/`);
    const mine = openResult(await saveFile(page));
    await openFile(page, text);
    await notice(page, 'faila gaita ir pievienota kā „No faila”');
    await page.getByRole('button', {name: 'Mācīties ar šo vārdu: Bez vārda'}).click();
    await notice(page, 'Tagad mācās: Bez vārda.');
    const kept = openResult(await saveFile(page));
    if (typeof mine === 'string' || typeof kept === 'string') throw new Error('No file.');
    expect(kept.attempt).toBe(mine.attempt);
    expect(kept.answers).toEqual(mine.answers);
    await context.close();
  });

  it.each([
    {text: 'nav JSON', says: 'Šis nav rezultātu fails.'},
    {text: '{}', says: 'Šis fails nav no šī kursa.'},
    {text: '{"format":"kopiga-riciba-result","version":1,"checksum":"0"}', says: 'Fails ir bojāts'},
  ])('are told why $text is no file to go on from', async ({text, says}) => {
    const page = await browser.newPage();
    await page.goto(`${site.url}device/`);
    await page.locator('device-progress-part').waitFor();
    await openFile(page, text);
    await notice(page, says);
    await page.close();
  });

  it('all stay when the page is open in two tabs, and each shows what the other changes', async () => {
    const context = await browser.newContext();
    const [one, other] = [await context.newPage(), await context.newPage()];
    await addLearner(one, 'Anna Ozola');
    await addLearner(other, 'Juris Liepa');
    await one.getByRole('button', {name: 'Mācīties ar šo vārdu: Anna Ozola'}).click();
    await notice(one, 'Tagad mācās: Anna Ozola.');
    await one.reload();
    await one.getByRole('button', {name: 'Mācīties ar šo vārdu: Juris Liepa'}).waitFor();
    await other.getByRole('button', {name: 'Mācīties ar šo vārdu: Juris Liepa'}).waitFor();
    await context.close();
  });

  it('erase nothing while the course is open in another tab', async () => {
    const context = await browser.newContext();
    const [course, page] = [await context.newPage(), await context.newPage()];
    await visit(course, site.url);
    await page.goto(`${site.url}device/`);
    await page.getByRole('button', {name: 'Izdzēst manus datus'}).click();
    await page.getByRole('button', {name: 'Jā, izdzēst'}).click();
    await notice(page, 'Kurss ir atvērts citā cilnē');
    await course.close();
    await eraseMine(page);
    await context.close();
  });
});

describe.each([
  {width: 320, colorScheme: 'light'},
  {width: 360, colorScheme: 'dark'},
  {width: 1280, colorScheme: 'light'},
  {width: 1280, colorScheme: 'dark'},
] as const)('at $width px, $colorScheme', ({width, colorScheme}) => {
  it('course and page of the device pass axe and fit their width', async () => {
    const context = await browser.newContext({viewport: {width, height: 800}, colorScheme});
    const page = await context.newPage();
    await addLearner(page, 'Anna Ozola-Bērziņa');
    for (const address of [`${site.url}device/`, site.url]) {
      await page.goto(address);
      await page.locator('device-strip, device-offline-part').first().waitFor();
      await page.getByText('Darbojas arī bez interneta').first().waitFor({timeout: 120_000});
      expect(await faultsOf(page), address).toEqual([]);
    }
    await context.close();
  });
});
