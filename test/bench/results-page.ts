/** The results page of a built site in a browser, watched. */
import type {Browser, Page} from 'playwright-core';
import type {QuestionBank} from '../../src/domain/question-bank.ts';

export interface Site {
  readonly browser: Browser;
  readonly url: string;
}

/** Main-thread tasks of the page since it was opened. */
export interface Tasks {
  readonly longestMs: number;
  /** What goes beyond 50 ms of each, added up. */
  readonly blockedMs: number;
}

/** A browser tells what a page and its worker hold only where the page is alone with itself. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export async function openResultsPage({browser, url}: Site, bank: QuestionBank): Promise<Page> {
  const page = await browser.newPage({locale: 'lv-LV'});
  page.setDefaultTimeout(600_000);
  await page.route(`${url}results/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, headers: {...response.headers(), ...isolated}});
  });
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

/** Put there by `openResultsPage`. */
export const tasksOf = (page: Page): Promise<Tasks> =>
  page.evaluate(() => ({...(window as unknown as {benchTasks: Tasks}).benchTasks}));

/** What page and worker hold after the next collection of garbage, arrays of numbers included. */
export const heldBytes = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const {measureUserAgentSpecificMemory} = performance as unknown as {
      measureUserAgentSpecificMemory?: () => Promise<{readonly bytes: number}>;
    };
    if (!measureUserAgentSpecificMemory) throw new Error('This browser does not tell what a page holds.');
    return (await measureUserAgentSpecificMemory.call(performance)).bytes;
  });
