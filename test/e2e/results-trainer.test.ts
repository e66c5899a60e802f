/** A trainer's questions, each answered within two clicks of what is printed on the page. */
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {faultsOf} from './screen-faults.ts';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {openResults, report} from './results-page.ts';
import {trainerSample} from '../results/trainer-samples.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

const folder = join(import.meta.dirname, '../fixtures/results/trainer/drawn');

/** The page with the course, the refresher and the list of people of one class. */
async function openClass(options: Parameters<typeof openResults>[1] = {}) {
  const opened = await openResults(site, options, trainerSample('drawn').bank);
  const {page} = opened;
  const files = ['report.txt', 'refresher.txt', 'participants.csv'].map((name) => join(folder, name));
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await report(page).waitFor();
  // The figures that come a moment later.
  await page.getByRole('heading', {name: 'Cik droši ir pārbaužu rezultāti'}).waitFor();
  return opened;
}

interface Walk {
  readonly question: string;
  /** At most two presses of what is printed there. */
  readonly clicks: readonly ((page: Page) => Promise<unknown>)[];
  /** What must then be in sight. */
  readonly answer: (page: Page) => ReturnType<Page['getByText']>;
}

const link = (name: string) => (page: Page) => page.getByRole('link', {name, exact: true}).click();
const button = (name: string) => (page: Page) => page.getByRole('button', {name, exact: true}).click();
const choose = (field: string, option: string) => (page: Page) =>
  page.getByRole('combobox', {name: field, exact: true}).last().selectOption({label: option});
const heading = (name: string) => (page: Page) => page.getByRole('heading', {name, exact: true});

const walks: readonly Walk[] = [
  {question: 'How many have finished?', clicks: [], answer: (page) => page.getByText(/^\d+ no 150$/).first()},
  {
    question: 'Who has not begun?',
    clicks: [link('Dalībnieki'), choose('Rādīt', 'Kas nav sākuši')],
    answer: (page) => page.getByRole('row', {name: 'Nav sākts'}).first(),
  },
  {
    question: 'Who has not finished?',
    clicks: [link('Dalībnieki'), choose('Rādīt', 'Kas nav pabeiguši')],
    answer: (page) => page.getByRole('button', {name: 'Kopēt e-pasta adreses'}),
  },
  {
    question: 'Who has not passed?',
    clicks: [link('Dalībnieki'), choose('Rādīt', 'Kas vēl nav nokārtojuši')],
    answer: (page) => page.getByRole('row', {name: 'Zem robežas'}).first(),
  },
  {
    question: 'How did this person do?',
    clicks: [
      link('Dalībnieki'),
      (page) =>
        page
          .getByRole('button', {name: /^Rādīt visu par:/})
          .nth(1)
          .click(),
    ],
    answer: (page) => page.getByText('Pirmais rezultāts').first(),
  },
  {
    question: 'What was there this year?',
    clicks: [button('Šis gads')],
    answer: (page) => page.getByText('Cilvēki atlasē, katrs skaitīts vienreiz.'),
  },
  {
    question: 'Which questions are hardest?',
    clicks: [link('Jautājumi')],
    answer: heading('Grūtākie jautājumi'),
  },
  {
    question: 'What do people choose instead of the right answer?',
    clicks: [link('Jautājumi'), (page) => page.locator('question-list summary').first().click()],
    answer: (page) => page.getByText('Saistība (no −1 līdz 1)', {exact: false}).first(),
  },
  {
    question: 'Can the result of a test be trusted?',
    clicks: [link('Pārbaudes')],
    answer: heading('Cik droši ir pārbaužu rezultāti'),
  },
  {
    question: 'What did they learn, and what stayed?',
    clicks: [link('Mācību ieguvums')],
    answer: (page) => page.getByRole('img', {name: 'Tie paši cilvēki divās reizēs'}),
  },
  {
    question: 'Where is the pre-check?',
    clicks: [link('Mācību ieguvums')],
    answer: (page) => page.getByText('trīs iesildīšanās jautājumu', {exact: false}),
  },
  {
    question: 'How do groups differ by module?',
    clicks: [link('Grupas')],
    answer: heading('Moduļi pēc dalījuma „Grupa”'),
  },
  {
    question: 'How do groups differ by question?',
    clicks: [link('Grupas'), (page) => page.getByText(/^Jautājumi pēc dalījuma „Grupa”/).click()],
    answer: (page) => page.getByRole('region', {name: 'Jautājumi pēc dalījuma „Grupa”'}),
  },
  {
    question: 'What do I tell my boss?',
    clicks: [button('Kopsavilkums vadībai (viena lapa)')],
    answer: heading('Ko darīt tālāk'),
  },
];

describe('a trainer finds within two clicks', () => {
  it.each(walks)('$question', async ({clicks, answer}) => {
    const {page, context, errors} = await openClass();
    expect(clicks.length).toBeLessThanOrEqual(2);
    for (const click of clicks) await click(page);
    const found = answer(page);
    await found.waitFor();
    await found.scrollIntoViewIfNeeded();
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('the pages in place of the report', () => {
  it('has the summary on one sheet of A4, and comes back to where one was', async () => {
    const {page, context} = await openClass();
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

  it.each([
    {width: 360, colorScheme: 'dark'},
    {width: 768, colorScheme: 'light'},
    {width: 1280, colorScheme: 'dark'},
  ] as const)('passes axe and fits $width px, $colorScheme', async ({width, colorScheme}) => {
    const {page, context, errors} = await openClass({colorScheme, viewport: {width, height: 800}});
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
