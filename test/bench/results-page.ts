/** The results page of a built site in a browser, watched. */
import type {Browser, Page} from 'playwright-core';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';

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

/** One line of what a browser notes of itself. */
interface Noted {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: {readonly name?: string};
  /** Microseconds on the clock of the thread, which stands still while others have the processor. */
  readonly tdur?: number;
}

/** The most processor time that one task of a page took during a step: unlike its duration the same on a machine that has much to do. */
export async function longestCpuMs({browser}: Site, page: Page, step: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {categories: ['toplevel']});
  await step();
  const {traceEvents} = JSON.parse(String(await browser.stopTracing())) as {
    readonly traceEvents: readonly Noted[];
  };
  const key = ({pid, tid}: Noted): string => `${pid} ${tid}`;
  const ofPages = new Set(
    traceEvents.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain').map(key),
  );
  const tasks = traceEvents.filter((noted) => noted.name.endsWith('RunTask') && ofPages.has(key(noted)));
  if (tasks.length === 0) throw new Error('This browser does not note its tasks.');
  return tasks.reduce((most, {tdur = 0}) => Math.max(most, tdur), 0) / 1000;
}
