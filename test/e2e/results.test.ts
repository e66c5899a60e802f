import {join} from 'node:path';
import type {Route} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type LmsSite, addPackage, answer, fixture, startLmsSite} from './lms-site.ts';
import {reportOf, textFile} from './results-files.ts';
import {add, bank, openResults, report, save, textOf} from './results-page.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

const samples = join(import.meta.dirname, '../fixtures/results/moodle-4.5');

describe('the results page', () => {
  it('joins a report and a list of people by e-mail and shows both, without asking any server', async () => {
    const {page, context, errors, asked} = await openResults(site);
    await page.waitForLoadState('networkidle');
    const before = asked.length;
    await add(page, await reportOf(bank, 60));
    await report(page).waitFor();
    await page.getByRole('heading', {name: 'Faili: 2 faili, 60 dalībnieki'}).waitFor();
    await page.getByRole('heading', {name: 'Sasniedza sekmīguma robežu: Grupa'}).waitFor();
    await page.getByRole('heading', {name: 'Pārmaiņa no sākuma līdz beigām'}).waitFor();
    expect(await page.locator('question-list li').count()).toBe(20);
    expect(await page.locator('question-list li').first().innerText()).toContain('ko darīt vispirms?');
    expect(asked.slice(before)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('does what is pressed before its worker has come, and says so when it does not come', async () => {
    const {page, context} = await openResults(site);
    const demo = page.getByRole('button', {name: 'Parādīt ar izdomātiem datiem'});
    /** Opens the page anew; its worker's script stays on the way. */
    const openHeld = async () => {
      const held = new Promise<Route>((resolve) => void page.route('**/assets/worker-*.js', resolve));
      await page.reload();
      await demo.click();
      return held;
    };
    await (await openHeld()).abort();
    await page.getByRole('alert').getByText('Kaut kas neizdevās').waitFor();
    await page.unrouteAll();
    await (await openHeld()).continue();
    await report(page).waitFor();
    await context.close();
  });

  it('reads what Moodle wrote, in whatever form, and joins it by e-mail', async () => {
    const {page, context, errors} = await openResults(site);
    const names = [
      'scorm12-interactions-all.xlsx',
      'participants.csv',
      'grades.csv',
      'activity-completion-excel.csv',
    ];
    await page
      .locator('input[type=file]:not([webkitdirectory])')
      .setInputFiles(names.map((name) => join(samples, name)));
    await page.getByRole('heading', {name: 'Faili: 4 faili, 8 dalībnieki'}).waitFor();
    await page.getByRole('combobox', {name: 'Aktivitāte'}).selectOption({index: 1});
    const row = page.getByRole('row', {name: 'p6@example.invalid'});
    await expect.poll(() => row.innerText()).toMatch(/Ņina Melnraksta.*Nokārtots\s+80\s%\s+2\s.*Valmiera/s);
    expect(await page.getByRole('row', {name: 'Jānis Paraugs'}).count()).toBe(2);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('reads what the built-in LMS saves', async () => {
    const {page, context, errors} = await openResults(site);
    await page.goto(`${site.url}lms/`);
    await addPackage(page, fixture('sample-1.2.zip'));
    await page.getByRole('button', {name: 'Sākt: 1. modulis'}).click();
    await answer(page, 'q01=b&q02=true&q03=1.b,2.a,3.c&q04=b,a,c,d&q05=a,c&q06=5&min=12&end=finish');
    await page.getByRole('button', {name: 'Beigt un aizvērt'}).click();
    await page.getByRole('button', {name: 'Visas pakotnes'}).click();
    const text = await textOf(await save(page, 'Lejupielādēt rezultātus (JSON)'));
    await page.goto(`${site.url}results/`);
    await add(page, [textFile('lms-rezultati.json', text)]);
    await page.getByText('Kā faili saprasti un apvienoti').click();
    await page.getByText('Iebūvētās mācību sistēmas eksports').waitFor();
    const row = page.getByRole('row', {name: 'Dalībnieks 1'});
    await expect.poll(() => row.innerText()).toMatch(/Nokārtots\s+100\s%\s+1\s.*\s12\smin/s);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says what it could not read and reads the rest', async () => {
    const {page, context, errors} = await openResults(site);
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
});
