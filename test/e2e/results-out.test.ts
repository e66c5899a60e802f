/** What leaves the trainer's page: tables, pictures, paper; never a name too many, never a formula. */
import {readFile} from 'node:fs/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {reportOf, textFile} from './results-files.ts';
import {add, bank, openResults, report, save, textOf} from './results-page.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

describe('the results page', () => {
  it('filters by group and replaces names by numbers, on screen and in what is saved', async () => {
    const {page, context, errors} = await openResults(site);
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

  it('prints a report: what is chosen stands on paper, names and buttons do not', async () => {
    const {page, context, errors} = await openResults(site);
    await add(page, await reportOf(bank, 60));
    await report(page).waitFor();
    await page.getByRole('combobox', {name: 'Grupa'}).selectOption('Izdomāta grupa 1');
    await page.getByText('1–10 no 10').waitFor();
    await page.emulateMedia({media: 'print'});
    const onPaper = (text: string) => page.getByText(text).filter({visible: true}).count();
    expect(await onPaper('Atlase: Grupa: Izdomāta grupa 1.')).toBe(1);
    expect(await onPaper('Grūtākie jautājumi')).toBe(1);
    expect(await onPaper('example.invalid')).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({media: 'screen'});
    expect(await onPaper('example.invalid')).toBe(10);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('saves a chart as a picture that has its colours', async () => {
    const {page, context, errors} = await openResults(site);
    await add(page, await reportOf(bank, 60));
    const download = await save(page, 'Lejupielādēt PNG: Cik tālu dalībnieki tikuši');
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
    // White paper, text, the blue of "reached", the amber of "below the mark".
    for (const colour of ['255,255,255', '28,37,41', '15,90,107', '122,88,0'])
      expect(colours).toContain(colour);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('shows names that want to be markup or formulas as text, and saves them as text', async () => {
    const {page, context, errors} = await openResults(site);
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
    await page.locator('learner-list').getByText('<img src=x onerror=window.hit=1>').waitFor();
    expect(await page.evaluate('window.hit')).toBeUndefined();
    const text = await textOf(await save(page, 'Dalībnieki: CSV'));
    expect(text.split(/\r?\n/).filter((line) => /^"?[=+@-]/.test(line))).toEqual([]);
    expect(text).toContain(`'+1+1`);
    expect(errors).toEqual([]);
    await context.close();
  });
});
