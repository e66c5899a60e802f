/** What stands in place of the report: one person, the sheet for the management; the way there and back. */
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {faultsOf} from './screen-faults.ts';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {openClass} from './results-class.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

/** What the sheet needs of the page's view. */
interface LongView {
  readonly analysis: {
    readonly activities: readonly object[];
    readonly questions: readonly object[];
    readonly [rest: string]: unknown;
  };
  readonly [rest: string]: unknown;
}

describe('the way back', () => {
  const person = (page: Page) => page.getByRole('button', {name: /^Rādīt visu par:/}).nth(1);

  it("from a person's page is the browser's, too, and keeps what was read", async () => {
    const {page, context, errors} = await openClass(site);
    await person(page).press('Enter');
    await page.getByRole('button', {name: 'Atpakaļ uz rezultātiem'}).waitFor();
    expect(page.url()).not.toContain('example');
    await page.goBack();
    await person(page).waitFor();
    await expect
      .poll(() => person(page).evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each))
      .toBe(true);
    await page.goForward();
    await page.getByRole('button', {name: 'Atpakaļ uz rezultātiem'}).press('Enter');
    await person(page).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('after a reload is the beginning, since nothing is kept of the files', async () => {
    const {page, context, errors} = await openClass(site);
    await page.getByRole('button', {name: 'Kopsavilkums vadībai (viena lapa)'}).click();
    await page.getByRole('heading', {name: 'Ko darīt tālāk'}).waitFor();
    await page.reload();
    await page.getByRole('button', {name: 'Izvēlēties failus'}).waitFor();
    // The address goes when the worker is there.
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the pages in place of the report', () => {
  it('has the summary on one sheet of A4, and comes back to where one was', async () => {
    const {page, context} = await openClass(site);
    await page.getByRole('button', {name: 'Kopsavilkums vadībai (viena lapa)'}).click();
    await page.getByRole('heading', {name: 'Ko darīt tālāk'}).waitFor();
    const pdf = await page.pdf({format: 'A4', printBackground: true});
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() =>
          document
            .querySelector('results-app')
            ?.shadowRoot?.querySelector('results-report')
            ?.shadowRoot?.activeElement?.textContent?.trim(),
        ),
      )
      .toBe('Kopsavilkums vadībai (viena lapa)');
    await context.close();
  });

  it('has the longest of everything on one sheet, too', async () => {
    const {page, context} = await openClass(site);
    await page.evaluate(() => {
      const long = (text: string, times: number) => `${text}: ${'ļoti garš izdomāts teksts, '.repeat(times)}`;
      // The element's own property, as the entry sets it.
      const app = document.querySelector('results-app') as unknown as {view: LongView};
      const {analysis, ...rest} = app.view;
      const [activity] = analysis.activities;
      const [question] = analysis.questions;
      const attitudes = Array.from({length: 8}, (_, at) => ({
        ...{id: `a${at}`, text: long(`Apgalvojums ${at}`, 4), pairs: 90, before: 3, after: at < 4 ? 4 : 2},
        ...{shift: at < 4 ? 1 : -1, interval: at < 4 ? [0.5, 1.5] : [-1.5, -0.5], wanted: 'agree'},
      }));
      app.view = {
        ...rest,
        aside: 'summary',
        analysis: {
          ...analysis,
          activities: Array.from({length: 9}, (_, at) => ({...activity, title: long(`Aktivitāte ${at}`, 3)})),
          questions: Array.from({length: 9}, (_, at) => ({...question, text: long(`Jautājums ${at}`, 7)})),
          breakdowns: Array.from({length: 4}, (_, at) => ({
            ...{trait: long(`Dalījums ${at}`, 3).slice(0, 80), rows: [], hiddenGroups: 3},
            ...{hiddenLearners: 9, unknown: 0, isHiddenByUnknown: false, isOverlapping: false},
            ...{isHiddenByOthers: false, isOnScreenOnly: false},
          })),
          attitudes,
        },
      };
    });
    await page.getByRole('heading', {name: 'Ko darīt tālāk'}).waitFor();
    expect(await page.locator('summary-sheet li').count()).toBeGreaterThan(25);
    const pdf = await page.pdf({format: 'A4', printBackground: true});
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await context.close();
  });

  it.each([
    {width: 360, colorScheme: 'dark'},
    {width: 768, colorScheme: 'light'},
    {width: 1280, colorScheme: 'dark'},
  ] as const)('passes axe and fits $width px, $colorScheme', async ({width, colorScheme}) => {
    const {page, context, errors} = await openClass(site, {colorScheme, viewport: {width, height: 800}});
    await page.locator('question-list summary').first().click();
    expect(await faultsOf(page), 'report').toEqual([]);
    await page.getByRole('button', {name: 'Kopsavilkums vadībai (viena lapa)'}).click();
    await page.getByRole('heading', {name: 'Ko darīt tālāk'}).waitFor();
    expect(await faultsOf(page), 'summary').toEqual([]);
    await page.getByRole('button', {name: 'Atpakaļ uz rezultātiem'}).click();
    await page
      .getByRole('button', {name: /^Rādīt visu par:/})
      .nth(1)
      .click();
    await page.getByRole('button', {name: 'Atpakaļ uz rezultātiem'}).waitFor();
    expect(await faultsOf(page), 'person').toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
