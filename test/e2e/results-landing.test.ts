/** What is in sight once files were opened, and what is on paper. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {classFolder, openClass} from './results-class.ts';
import {onDisk, textFile} from './results-files.ts';
import {add, openResults} from './results-page.ts';
import {trainerSample} from '../results/trainer-samples.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

describe('after files were opened', () => {
  /** Whether the heading is in the window, and has the focus. */
  const reached = (page: Page, name: string) =>
    page.getByRole('heading', {name, exact: true}).evaluate((heading) => {
      const {top, bottom} = heading.getBoundingClientRect();
      const root = heading.getRootNode();
      return (
        top >= 0 &&
        bottom <= window.innerHeight &&
        root instanceof ShadowRoot &&
        root.activeElement === heading
      );
    });

  it('the figures are in sight, and what was understood is one press away', async () => {
    const {page, context, errors} = await openClass(site, {viewport: {width: 360, height: 740}});
    await expect.poll(() => reached(page, 'Pārskats')).toBe(true);
    await page.locator('.selected', {hasText: 'Visi dalībnieki, par visu laiku.'}).waitFor();
    expect(await page.getByText('SCORM aktivitātes atskaite').first().isVisible()).toBe(false);
    await page.getByText('Kā faili saprasti un apvienoti').click();
    await page.getByText('SCORM aktivitātes atskaite').first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('a question comes before the figures, and after its answer the figures', async () => {
    const {page, context} = await openResults(site, {viewport: {width: 360, height: 740}});
    const list = 'Vārds,Uzvārds,Amats\nAnna,Ābele,Policists\nJuris,Ozols,Skolotājs\n';
    await add(page, [textFile('saraksts.csv', list)]);
    const yes = page.getByRole('button', {name: 'Jā, pareizi: saraksts.csv'});
    await yes.waitFor();
    await expect.poll(() => reached(page, 'Faili: 1 fails, 0 dalībnieki')).toBe(true);
    await yes.press('Enter');
    await expect.poll(() => reached(page, 'Pārskats')).toBe(true);
    await context.close();
  });

  it('what is counted stays in sight beside the links to the parts', async () => {
    const {page, context} = await openClass(site, {viewport: {width: 768, height: 800}});
    await page.getByRole('combobox', {name: 'Grupa'}).selectOption({index: 1});
    await page.getByRole('link', {name: 'Grupas', exact: true}).click();
    const line = page.locator('.selected', {hasText: 'Atlase: Grupa: '});
    await expect
      .poll(() =>
        line.evaluate(
          (each) => each.getBoundingClientRect().top >= 0 && each.getBoundingClientRect().bottom < 200,
        ),
      )
      .toBe(true);
    await context.close();
  });
});

it.each([768, 1280])('no link to a part is cut off at %d px', async (width) => {
  const {page, context} = await openClass(site, {viewport: {width, height: 800}});
  await page.getByRole('link', {name: 'Pašvaldības kopsavilkums ministrijai'}).waitFor();
  const nav = page.locator('results-report nav');
  expect(await nav.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
  await context.close();
});

describe('on paper', () => {
  it('no table of many groups is cut off', async () => {
    const {page, context} = await openResults(site, {}, trainerSample('drawn').bank);
    const [head = '', ...people] = (await readFile(join(classFolder, 'participants.csv'), 'utf8'))
      .trim()
      .split('\n');
    const groups = people.map((line, at) =>
      line.replace(/[^,]*$/, `Izdomātais novads ar garu nosaukumu ${1 + (at % 14)}`),
    );
    const files = ['report.txt', 'refresher.txt'].map((name) => join(classFolder, name));
    const list = textFile('participants.csv', [head, ...groups].join('\n'));
    await page
      .locator('input[type=file]:not([webkitdirectory])')
      .setInputFiles([...files, ...(await onDisk([list]))]);
    await page.getByText(/^Jautājumi pēc dalījuma „Grupa”/).click();
    await page
      .getByRole('region', {name: /^Jautājumi pēc dalījuma „Grupa”: /})
      .first()
      .waitFor();
    await page.emulateMedia({media: 'print'});
    // A4 less the margins of a browser.
    await page.setViewportSize({width: 718, height: 1000});
    const tables = await page.locator('results-report table').evaluateAll((all) =>
      all.map((table) => {
        const {left, right, width} = table.getBoundingClientRect();
        return {left, right, width, overflow: getComputedStyle(table.parentElement ?? table).overflowX};
      }),
    );
    const shown = tables.filter(({width}) => width > 0);
    expect(shown.length).toBeGreaterThanOrEqual(6);
    for (const {left, right, overflow} of shown) {
      expect([left >= 0, right <= 718]).toEqual([true, true]);
      expect(overflow).toBe('visible');
    }
    await context.close();
  });
});
