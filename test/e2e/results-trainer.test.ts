/** A trainer's questions, each answered within two clicks of what is printed on the page. */
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {openClass} from './results-class.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

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
    clicks: [link('Dalībnieki'), choose('Rādīt', 'Kas nav sākuši vai nav pabeiguši')],
    answer: (page) => page.getByRole('button', {name: 'Kopēt e-pasta adreses'}),
  },
  {
    question: 'Who has not passed?',
    clicks: [link('Dalībnieki'), choose('Rādīt', 'Kas vēl nav nokārtojuši')],
    answer: (page) => page.getByRole('row', {name: 'Zem robežas'}).first(),
  },
  {
    question: 'Of whom is it not known whether they finished?',
    clicks: [link('Dalībnieki'), choose('Rādīt', 'Par kuriem nav zināms, vai pabeiguši')],
    answer: (page) => page.getByText('failos ir tikai rezultāts', {exact: false}).first(),
  },
  {
    question: 'Whom do I write to about one activity?',
    clicks: [link('Dalībnieki'), button('Kopēt adreses: Pēc trim mēnešiem')],
    answer: (page) => page.getByText('Nokopēts: 150 adreses, katra vienreiz.'),
  },
  {
    question: 'Whom does a period leave out?',
    clicks: [(page) => page.locator('period-filter select').selectOption({index: 1})],
    answer: (page) =>
      page.locator('key-figures').getByText(/Skaitīts tikai tas, kam ir diena šajā laikposmā/),
  },
  {
    question: 'Which questions do I have to look at?',
    clicks: [
      link('Jautājumi'),
      (page) => page.locator('question-list select').last().selectOption('flagged'),
    ],
    answer: (page) => page.locator('question-list').getByText(/^Jāpārskata \d+ no 56 jautājumiem/),
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
    question: 'How did this person do in each test?',
    clicks: [
      link('Dalībnieki'),
      (page) => page.getByRole('button', {name: 'Rādīt visu par: Persona N001'}).first().click(),
    ],
    answer: heading('Rezultāts katrā pārbaudē'),
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
    answer: (page) => page.getByText('Vai izvēlas zinātāji', {exact: true}).first(),
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
    answer: heading('Moduļi un pārbaudes pēc dalījuma „Grupa”'),
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
    const {page, context, errors} = await openClass(site);
    expect(clicks.length).toBeLessThanOrEqual(2);
    for (const click of clicks) await click(page);
    const found = answer(page);
    await found.waitFor();
    await found.scrollIntoViewIfNeeded();
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('on a phone', () => {
  it('name, standing and result of each person are in sight, and a table to a screen reader', async () => {
    const {page, context, errors} = await openClass(site, {viewport: {width: 360, height: 740}});
    const row = page.locator('learner-list tbody tr').filter({hasText: '%'}).first();
    for (const cell of [
      row.getByRole('rowheader'),
      row.locator('[data-label="Stāvoklis"]'),
      row.locator('[data-label="Rezultāts"]'),
    ]) {
      const box = await cell.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 1000)).toBeLessThanOrEqual(360);
    }
    const list = page.locator('learner-list').getByRole('table');
    expect(await list.getByRole('columnheader').allTextContents()).toContain('Stāvoklis');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(errors).toEqual([]);
    await context.close();
  });
});
