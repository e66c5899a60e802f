/** What stays weeks after the course, on the page: the files of the course and of the returns give one figure. */
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {returnLessons} from '../../src/domain/course/scopes.ts';
import {type LmsSite, startLmsSite} from './lms-site.ts';
import {textFile} from './results-files.ts';
import {add, openResults, report} from './results-page.ts';
import {faultsOf} from './screen-faults.ts';

let site: LmsSite;

beforeAll(async () => {
  site = await startLmsSite();
});
afterAll(() => site.close());

const tested = [1, 2, 3, 4].map((n) => `final-test.q${n}`);
/** Question ids of each return. */
const returns = returnLessons.map((lesson) =>
  ['case', 'q1', 'q2', 'q3'].map((place) => `return.${lesson}-${place}`),
);

const bank: QuestionBank = {
  modules: [
    {id: 'final-test', title: 'Noslēguma pārbaude', passMark: 75, lessons: []},
    {id: 'return', title: 'Atgriešanās', lessons: []},
  ],
  questions: [...tested, ...returns.flat()].map((id) => {
    const [module = ''] = id.split('.');
    const isOfReturn = module === 'return';
    return {
      ...{id, module, part: 'quiz', objective: 'a', type: 'choice', text: `Izdomāts jautājums ${id}`},
      words: isOfReturn ? {} : {a: 'Zvanīt 112', b: 'Gaidīt'},
      right: isOfReturn ? [] : ['a'],
    };
  }),
  attitudes: [],
  scopes: [],
};

/** Moodle's report of answers: of the first people, one attempt each; every third answer is wrong. */
function reportOf(title: string, questions: readonly string[], people: number) {
  const head = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', title];
  const headings = questions.flatMap((_, n) => [
    `Question ${n}`,
    `Response ${n}`,
    `Right answer ${n}`,
    `Result ${n}`,
  ]);
  const lines = Array.from({length: people}, (_, at) => [
    ...[`Izdomāts ${String.fromCharCode(65 + at)}`, `i${at}@example.invalid`, '1'],
    ...['24 November 2026, 10:00 AM', '24 November 2026, 10:30 AM', '75', '75'],
    ...questions.flatMap((id, n) =>
      (at + n) % 3 === 0 ? [id, 'b', 'a', 'wrong'] : [id, 'a', 'a', 'correct'],
    ),
  ]);
  return textFile(
    `${title}.txt`,
    [[...head, ...headings], ...lines].map((line) => line.join('\t')).join('\n'),
  );
}

it.each([360, 1280])('passes axe and fits %d px, with as many people as came back', async (width) => {
  const {page, context, errors} = await openResults(site, {viewport: {width, height: 800}}, bank);
  await add(page, [
    reportOf('Kopīga rīcība', tested, 20),
    // Fewer come back each time.
    ...returns.map((questions, at) => reportOf(`Atgriešanās ${at + 1}`, questions, 12 - 3 * at)),
  ]);
  await report(page).waitFor();
  const figure = page.locator('chart-figure', {has: page.getByRole('heading', {name: 'Kas paliek'})});
  await figure.waitFor();
  await figure.locator('summary').press('Enter');
  const rows = await figure
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())),
    );
  expect(rows).toEqual([
    ['Noslēguma pārbaudē', '12'],
    ['Pēc nedēļas', '12'],
    ['Pēc četrām nedēļām', '9'],
    ['Pēc divpadsmit nedēļām', '6'],
  ]);
  const place = page.locator('[data-question="return.first-q1"]');
  await place.locator('summary').press('Enter');
  await place.getByText('Šajā vietā katram uzdots cits jautājums').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
