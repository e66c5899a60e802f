import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Download, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {axeViolations} from './axe.ts';
import {collectErrors} from './browser.ts';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {bankOf, onDisk, reportOf, textFile, type UploadedFile} from './results-files.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

const bank = bankOf(20);
const samples = join(import.meta.dirname, '../fixtures/results/moodle-4.5');

/** The page in a browser of its own, with questions in words. `asked`: every address that anything on it asks for. */
async function openResults(options: Parameters<LmsSite['browser']['newContext']>[0] = {}, words = bank) {
  const context = await site.browser.newContext({locale: 'lv-LV', ...options});
  context.setDefaultTimeout(30_000);
  const errors = collectErrors(context);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.route('**/questions.json', (route) => route.fulfill({json: words}));
  const page = await context.newPage();
  await page.goto(`${site.url}results/`);
  await page.getByRole('heading', {level: 1, name: 'Mācību rezultāti'}).waitFor();
  return {context, page, errors, asked};
}

const add = async (page: Page, files: readonly UploadedFile[]) =>
  page.locator('input[type=file]').setInputFiles([...(await onDisk(files))]);

const report = (page: Page) => page.getByRole('heading', {level: 2, name: 'Pārskats'});

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function save(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button}).click(),
  ]);
  return download;
}

describe('the results page', () => {
  it('joins a report and a list of people by e-mail and shows both, without asking any server', async () => {
    const {page, context, errors, asked} = await openResults();
    await page.waitForLoadState('networkidle');
    const before = asked.length;
    await add(page, await reportOf(bank, 60));
    await report(page).waitFor();
    await page.getByRole('heading', {name: 'Faili: 2 faili, 60 dalībnieki'}).waitFor();
    await page.getByRole('heading', {name: 'Pabeidza vai nokārtoja: Grupa'}).waitFor();
    await page.getByRole('heading', {name: 'Pārmaiņa no sākuma līdz beigām'}).waitFor();
    expect(await page.locator('question-list li').count()).toBe(20);
    expect(await page.locator('question-list li').first().innerText()).toContain('ko darīt vispirms?');
    expect(asked.slice(before)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('reads what Moodle wrote, in whatever form, and joins it by e-mail', async () => {
    const {page, context, errors} = await openResults();
    const names = [
      'scorm12-interactions-all.xlsx',
      'participants.csv',
      'grades.csv',
      'activity-completion-excel.csv',
    ];
    await page.locator('input[type=file]').setInputFiles(names.map((name) => join(samples, name)));
    await page.getByRole('heading', {name: 'Faili: 4 faili, 8 dalībnieki'}).waitFor();
    await page.getByRole('combobox', {name: 'Aktivitāte'}).selectOption({index: 1});
    const row = page.getByRole('row', {name: 'p6@example.invalid'});
    await expect.poll(() => row.innerText()).toMatch(/Ņina Melnraksta.*Valmiera.*Nokārtots\s+80\s+2/s);
    expect(await page.getByRole('row', {name: 'Jānis Paraugs'}).count()).toBe(2);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('filters by group and replaces names by numbers, on screen and in what is saved', async () => {
    const {page, context, errors} = await openResults();
    await add(page, await reportOf(bank, 60));
    await report(page).waitFor();
    await page.getByRole('combobox', {name: 'Grupa'}).selectOption('Izdomāta grupa 1');
    await page.getByText('1–10 no 10').waitFor();
    await page.getByLabel('Aizstāt vārdus ar numuriem').check();
    await expect.poll(() => page.locator('learner-list table').innerText()).not.toContain('example.invalid');
    const text = await textOf(await save(page, 'Visas atbildes: CSV'));
    expect(text).toContain('Zvanīt 112');
    expect(text).not.toContain('example.invalid');
    expect(text).not.toContain('Izdomāts dalībnieks');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('saves a chart as a picture that has its colours', async () => {
    const {page, context, errors} = await openResults();
    await add(page, await reportOf(bank, 60));
    const download = await save(page, 'Lejupielādēt PNG: Cik tālu tikuši');
    const png = `data:image/png;base64,${(await readFile(await download.path())).toString('base64')}`;
    const colours = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const {data = []} = pen?.getImageData(0, 0, image.width, image.height) ?? {};
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
      return [...found];
    }, png);
    // White paper, text, the green of "passed", the red of "not passed".
    for (const colour of ['255,255,255', '28,37,41', '31,107,58', '155,44,44'])
      expect(colours).toContain(colour);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('shows names that want to be markup or formulas as text, and saves them as text', async () => {
    const {page, context, errors} = await openResults();
    const names = [
      '<img src=x onerror=window.hit=1>',
      '=HYPERLINK("http://x.invalid")',
      '+1+1',
      '@SUM(A1)',
      '-2',
      'Anna',
    ];
    const rows = names.map(
      (name, index) => `"${name.replaceAll('"', '""')}",p${index}@example.invalid,${50 + index}`,
    );
    await add(page, [textFile('ļauns <b>.csv', `Vārds,E-pasts,Punkti\n${rows.join('\n')}\n`)]);
    await page.getByRole('button', {name: 'Norādīt kolonnas'}).click();
    await page.getByRole('combobox', {name: '1. kolonna'}).selectOption('name');
    await page.getByRole('combobox', {name: '2. kolonna'}).selectOption('email');
    await page.getByRole('combobox', {name: '3. kolonna'}).selectOption('score');
    await page.getByRole('button', {name: 'Lasīt ar šīm kolonnām'}).click();
    await page.getByText('<img src=x onerror=window.hit=1>').waitFor();
    expect(await page.evaluate('window.hit')).toBeUndefined();
    const text = await textOf(await save(page, 'Dalībnieki: CSV'));
    expect(text.split(/\r?\n/).filter((line) => /^"?[=+@-]/.test(line))).toEqual([]);
    expect(text).toContain(`'+1+1`);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says what it could not read and reads the rest', async () => {
    const {page, context, errors} = await openResults();
    const [grades, people] = await reportOf(bank, 30);
    if (!grades || !people) throw new Error('There are two files.');
    const long = Buffer.concat([grades.buffer, Buffer.alloc(50_000_000, 'x'), Buffer.from('\n')]);
    await add(page, [
      {...grades, buffer: long},
      people,
      textFile('tukšs.csv', ''),
      textFile('bilde.png', '\u0000\u0001x'),
    ]);
    await report(page).waitFor();
    const files = page.locator('file-list');
    await files.getByText('rinda ir pārāk gara').waitFor();
    await files.getByText('fails ir tukšs').waitFor();
    await files.getByText('formāts nav atpazīts').waitFor();
    await page.getByText('no 30', {exact: false}).first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('keeps answering while 10,000 people with 150 answers each are read and filtered', async () => {
    const large = bankOf(150);
    const {page, context, errors} = await openResults({}, large);
    context.setDefaultTimeout(150_000);
    const files = await reportOf(large, 10_000);
    await page.evaluate(() => {
      const count = () => {
        document.body.dataset['frames'] = String(Number(document.body.dataset['frames'] ?? 0) + 1);
        requestAnimationFrame(count);
      };
      count();
    });
    await add(page, files);
    await page.getByRole('status').getByText('Lasa').waitFor();
    await report(page).waitFor();
    await page.getByRole('combobox', {name: 'Grupa'}).selectOption('Izdomāta grupa 2');
    await page.getByText('no 1667', {exact: false}).or(page.getByText('no 1 667')).first().waitFor();
    // A page that froze while reading would have drawn a handful.
    const frames = Number(await page.evaluate(() => document.body.dataset['frames']));
    expect(frames).toBeGreaterThan(30);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([
    {width: 320, colorScheme: 'light'},
    {width: 360, colorScheme: 'dark'},
    {width: 1280, colorScheme: 'light'},
    {width: 1280, colorScheme: 'dark'},
  ] as const)('passes axe and fits $width px, $colorScheme', async ({width, colorScheme}) => {
    const {page, context, errors} = await openResults({colorScheme, viewport: {width, height: 800}});
    const check = async (name: string) => {
      expect(await axeViolations(page), name).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${name}: pixels too wide`).toBeLessThanOrEqual(0);
    };
    await check('before any file');
    await page.getByRole('button', {name: 'Parādīt ar izdomātiem datiem'}).click();
    await page.getByText('Šie dati ir izdomāti').waitFor();
    await report(page).waitFor();
    await page.locator('question-list summary').first().click();
    await page.locator('chart-figure summary').first().click();
    await check('report with an open question and an open table');
    await page.getByRole('button', {name: 'Aizvērt izdomātos datus'}).click();
    await add(page, [textFile('kas.csv', 'A,B\nx,1\ny,2\n')]);
    await page.getByRole('button', {name: 'Norādīt kolonnas'}).click();
    await page.getByRole('dialog').waitFor();
    await check('choice of columns');
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Norādīt kolonnas'}).click();
    expect(errors).toEqual([]);
    await context.close();
  });
});
