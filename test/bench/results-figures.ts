/** The trainer's results page with as many learners as a ministry has. */
import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {startLmsSite, type LmsSite} from '../e2e/lms-site.ts';
import {bankOf, onDisk, reportOf} from '../e2e/results-files.ts';
import type {Figure} from './figure.ts';

const learners = 10_000;
const questions = 150;

/** Main-thread tasks of the page since it was opened. */
interface Tasks {
  readonly longestMs: number;
  /** What goes beyond 50 ms of each, added up. */
  readonly blockedMs: number;
}

/** Time to the first chart and after a filter, the longest task of the page, the memory of page and worker. */
export async function resultsFigures(): Promise<readonly Figure[]> {
  const bank = bankOf(questions);
  const [site, paths] = await Promise.all([
    startLmsSite(),
    reportOf(bank, learners).then((files) => onDisk(files)),
  ]);
  try {
    const page = await openPage(site, bank);
    const before = await tasks(page);
    const firstChartMs = await timed(async () => {
      await page.locator('input[type=file]').setInputFiles([...paths]);
      await page.locator('chart-figure svg').first().waitFor();
    });
    const reading = await tasks(page);
    const filterMs = await timed(async () => {
      await page.getByRole('combobox', {name: 'Grupa'}).selectOption('Izdomāta grupa 2');
      await page
        .locator('results-report')
        .getByText(/no 1.?66\d/)
        .first()
        .waitFor();
    });
    await page.getByRole('combobox', {name: 'Grupa'}).selectOption({index: 0});
    await page
      .getByText(/no 10.?000/)
      .first()
      .waitFor();
    await page.getByLabel('Aizstāt vārdus ar numuriem').check();
    await page.locator('learner-list table', {hasNotText: 'example.invalid'}).waitFor();
    const saveMs = await timed(async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', {name: 'Visas atbildes: CSV'}).click();
      await (await download).path();
    });
    const all = await tasks(page);
    const set = `results, ${learners} learners × ${questions} answers`;
    return [
      {name: `${set}: first chart after`, value: firstChartMs / 1000, unit: 's'},
      {name: `${set}: filtered after`, value: filterMs / 1000, unit: 's'},
      {name: `${set}: every answer saved as CSV after`, value: saveMs / 1000, unit: 's'},
      {
        name: `${set}: longest task of the page while reading`,
        value: reading.longestMs,
        unit: 'ms',
        most: 200,
      },
      {name: `${set}: … with filters, pseudonyms, CSV`, value: all.longestMs, unit: 'ms', most: 200},
      {name: `${set}: page blocked, all in all`, value: all.blockedMs - before.blockedMs, unit: 'ms'},
      {
        name: `${set}: memory of page and worker, peak`,
        value: (await peakBytes(site.browser)) / 1e6,
        unit: 'MB',
      },
    ];
  } finally {
    await site.close();
  }
}

async function openPage({browser, url}: LmsSite, bank: unknown): Promise<Page> {
  const page = await browser.newPage({locale: 'lv-LV'});
  page.setDefaultTimeout(180_000);
  await page.route('**/questions.json', (route) => route.fulfill({json: bank}));
  await page.addInitScript(() => {
    const seen = {longestMs: 0, blockedMs: 0};
    Object.assign(window, {benchTasks: seen});
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) {
        seen.longestMs = Math.max(seen.longestMs, duration);
        seen.blockedMs += duration - 50;
      }
    }).observe({type: 'longtask', buffered: true});
  });
  await page.goto(`${url}results/`);
  await page.getByRole('heading', {level: 1, name: 'Mācību rezultāti'}).waitFor();
  return page;
}

/** Put there by `openPage`. */
const tasks = (page: Page): Promise<Tasks> =>
  page.evaluate(() => (window as unknown as {benchTasks: Tasks}).benchTasks);

async function timed(step: () => Promise<void>): Promise<number> {
  const startedMs = performance.now();
  await step();
  return performance.now() - startedMs;
}

/** The most that the largest renderer has held (Linux; 0 elsewhere): a page's worker lives in its process. */
async function peakBytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  return Math.max(0, ...processInfo.filter(({type}) => type === 'renderer').map(({id}) => highWater(id)));
}

function highWater(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
