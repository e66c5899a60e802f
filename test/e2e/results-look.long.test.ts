import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {faultsOf} from './screen-faults.ts';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {bankOf, reportOf, textFile} from './results-files.ts';
import {add, openResults, report} from './results-page.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

describe('the results page', () => {
  it('keeps answering while 10,000 people with 150 answers each are read and filtered', async () => {
    const large = bankOf(150);
    const {page, context, errors} = await openResults(site, {}, large);
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
    const {page, context, errors} = await openResults(site, {colorScheme, viewport: {width, height: 800}});
    const check = async (name: string) => {
      expect(await faultsOf(page), name).toEqual([]);
    };
    await check('before any file');
    await page.getByRole('button', {name: 'Parādīt ar izdomātiem datiem'}).click();
    await page.getByText('Šie dati ir izdomāti').waitFor();
    await report(page).waitFor();
    await page.locator('question-list summary').first().click();
    await page.locator('chart-figure summary').first().click();
    await check('report with an open question and an open table');
    await page.getByRole('button', {name: 'Parādīt arī divu izdomātu pašvaldību kopainu'}).press('Enter');
    await page.getByText('Izdomāta pašvaldība 2').first().waitFor();
    await page.waitForFunction(
      () => document.querySelector('results-app')?.shadowRoot?.activeElement?.id === 'national',
    );
    await check('report beside the picture of municipalities');
    await page.getByRole('button', {name: 'Aizvērt izdomātos datus'}).click();
    await add(page, [textFile('kas.csv', 'A,B\nx,1\ny,2\n')]);
    await page.getByRole('button', {name: 'Norādīt kolonnas: kas.csv'}).click();
    await page.getByRole('dialog').waitFor();
    await check('choice of columns');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({state: 'detached'});
    const list = 'Vārds,Uzvārds,Amats\nAnna,Ābele,Policists\nJuris,Ozols,Skolotājs\n';
    await add(page, [textFile('saraksts.csv', list)]);
    await page.getByRole('button', {name: 'Jā, pareizi: saraksts.csv'}).waitFor();
    await check('a question before the figures');
    await page.getByRole('button', {name: 'Jā, pareizi: saraksts.csv'}).click();
    await page.getByRole('heading', {name: 'Faili: 2 faili, 2 dalībnieki'}).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
