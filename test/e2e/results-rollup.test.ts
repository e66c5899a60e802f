import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeRollup} from '../../src/results/rollup/make-rollup.ts';
import {isRollup, openRollup, sealRollup} from '../../src/results/rollup/rollup-file.ts';
import {bank as courseBank, inventedTown, nowWallMs} from '../results/rollup/invented-town.ts';
import {startLmsSite, type LmsSite} from './lms-site.ts';
import {reportOf, textFile, unnamedReportOf, type UploadedFile} from './results-files.ts';
import {add, bank, openResults, report, save, textOf} from './results-page.ts';
import {faultsOf} from './screen-faults.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

/** A page on which the invented work has ended. */
async function openLater(options: Parameters<typeof openResults>[1] = {}, words = bank) {
  const opened = await openResults(site, options, words);
  await opened.page.clock.setFixedTime(nowWallMs);
  return opened;
}

/** Roll-ups of so many municipalities for each of these periods. */
function rollupFiles(towns: number, periods: readonly string[]): readonly UploadedFile[] {
  return Array.from({length: towns}, (_, at) => at + 1).flatMap((town) => {
    const results = inventedTown(town, 60, [Date.UTC(2026, 6, 1), Date.UTC(2027, 0, 1)]);
    const source = {results, bank: courseBank, nowWallMs};
    return periods.map((period) => {
      const rollup = makeRollup(source, {municipality: `Izdomāta pašvaldība ${town}`, period});
      return textFile(`kopsavilkums-${town}-${period}.json`, sealRollup(rollup));
    });
  });
}

describe('the roll-up of a municipality', () => {
  it('is shown before it is saved, by keyboard alone, and holds what was shown', async () => {
    const {page, context, errors, asked} = await openLater();
    await page.waitForLoadState('networkidle');
    const before = asked.length;
    await add(page, await unnamedReportOf(bank, 200));
    await report(page).waitFor();
    const form = page.locator('rollup-saving form');
    await form.getByRole('button', {name: 'Parādīt, kas būs failā'}).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Ierakstiet pašvaldības nosaukumu.').waitFor();
    await page.keyboard.type('Izdomātais novads');
    await page.keyboard.press('Tab');
    const periods = await form.getByRole('combobox', {name: 'Periods'}).innerText();
    expect(periods.replace(/\u00A0/g, ' ').split('\n')).toEqual([
      '2026. gads',
      '2026. gada 4. ceturksnis',
      '2026. gada 3. ceturksnis',
      '2026. gada 2. ceturksnis',
      '2026. gada 1. ceturksnis',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', {name: 'Kas būs failā: Izdomātais novads'});
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.getByText('Failā nav vārdu, e-pastu').waitFor();
    const row = page.locator('rollup-saving tbody tr').first();
    const shown = (await row.locator('td').allInnerTexts()).map(Number);
    await page.getByText('Visi pārējie skaitļi, kas būs failā').press('Enter');
    await page.locator('rollup-saving details tbody tr').nth(50).waitFor();
    const text = await textOf(await save(page, 'Saglabāt kopsavilkumu'));
    const value = JSON.parse(text) as unknown;
    expect(isRollup(value)).toBe(true);
    const rollup = openRollup(value);
    if (typeof rollup === 'string') throw new Error(rollup);
    expect([rollup.municipality, rollup.period]).toEqual(['Izdomātais novads', '2026-Q4']);
    const [course] = rollup.scopes;
    expect([course?.active, course?.done, course?.finished, course?.passed, course?.detailed]).toEqual(shown);
    expect(text).not.toMatch(/example|dalibnieks|Izdomāts dalībnieks|Izdomāta grupa/);
    expect(asked.slice(before).filter((address) => !address.startsWith('blob:'))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is not offered for a period that goes on', async () => {
    const {page, context} = await openResults(site);
    await page.clock.setFixedTime(Date.UTC(2026, 2, 31, 12));
    await add(page, await reportOf(bank, 60));
    await report(page).waitFor();
    await page.getByText('Failos vēl nav ziņu par ceturksni, kas jau beidzies.').waitFor();
    expect(await page.locator('rollup-saving form select').count()).toBe(0);
    await context.close();
  });
});

describe('the national picture', () => {
  it('joins the files of 43 municipalities, a period at a time, with the error of its sums', async () => {
    const {page, context, errors} = await openLater({}, courseBank);
    await add(page, rollupFiles(43, ['2026-Q3', '2026-Q4', '2026']));
    await page.getByRole('heading', {name: 'Pašvaldību kopaina'}).waitFor();
    await page.getByText('2026. gads: 43 pašvaldību kopsavilkumi.').waitFor();
    await page.getByText('Patiesais skaits atšķiras par ne vairāk kā 344').waitFor();
    await page.getByRole('combobox', {name: 'Periods'}).selectOption('2026-Q3');
    await page.getByText('Patiesais skaits atšķiras par ne vairāk kā 86').waitFor();
    expect(await page.getByText('nav neviena dalībnieka').count()).toBe(0);
    const csv = await textOf(await save(page, 'Visa tabula: CSV'));
    expect(csv.split('\r\n').length).toBeGreaterThan(43 * 3 * 30);
    expect(await textOf(await save(page, 'Kodu grāmata: CSV'))).toContain('Kopaina;Skaits;Skaits;');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('stays apart from people of other files', async () => {
    const {page, context} = await openLater();
    await add(page, [...rollupFiles(3, ['2026-Q3']), ...(await reportOf(bank, 60))]);
    await report(page).waitFor();
    await page.getByRole('heading', {name: 'Faili: 5 faili, 60 dalībnieki'}).waitFor();
    await page.getByText('Kopsavilkumi netiek saskaitīti kopā ar pārējiem failiem.').waitFor();
    await page.getByText('3. ceturksnis: 3 pašvaldību kopsavilkumi.').waitFor();
    await context.close();
  });

  it('says which file is one too many', async () => {
    const {page, context} = await openLater({}, courseBank);
    const [file] = rollupFiles(1, ['2026-Q3']);
    if (!file) throw new Error('There is a file.');
    const again = {
      ...file,
      name: 'vēlreiz.json',
      buffer: Buffer.from(file.buffer.toString().replace(/\n/g, ' \n')),
    };
    await add(page, [file, again]);
    await page.getByText('Kā faili saprasti un apvienoti').click();
    await page.getByText('Kā faili apvienoti').click();
    await page.getByText('Fails „vēlreiz.json” ir tās pašas pašvaldības un perioda kopsavilkums').waitFor();
    await context.close();
  });
});

describe.each([
  ['wide', {width: 1280, height: 900}, 'light'],
  ['on a phone', {width: 360, height: 740}, 'light'],
  ['dark', {width: 800, height: 900}, 'dark'],
] as const)('%s', (name, viewport, colorScheme) => {
  it('has no fault that axe finds, and nothing wider than the window', async () => {
    const {page, context} = await openLater({viewport, colorScheme}, courseBank);
    await add(page, [...rollupFiles(12, ['2026-Q3']), ...(await unnamedReportOf(courseBank, 200))]);
    await report(page).waitFor();
    await page.getByLabel('Pašvaldība', {exact: true}).last().fill('Izdomātais novads');
    await page.getByRole('button', {name: 'Parādīt, kas būs failā'}).click();
    await page.getByText('Visi pārējie skaitļi, kas būs failā').click();
    await page.locator('rollup-saving details tbody tr').first().waitFor();
    const folder = process.env['SHOTS'];
    if (folder !== undefined) {
      await page
        .locator('section:has(> national-picture)')
        .screenshot({path: `${folder}/national-${name}.png`});
      await page.locator('section:has(> rollup-saving)').screenshot({path: `${folder}/rollup-${name}.png`});
    }
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });
});
