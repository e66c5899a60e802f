/** The trainer's results page with as many learners as a ministry has. */
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {viteBuild} from '../../packaging/build/vite-build.ts';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import {startLmsSite} from '../e2e/lms-site.ts';
import type {Figure} from './figure.ts';
import {heldBytes, longestCpuMs, openResultsPage, tasksOf, type Site} from './results-page.ts';
import {benchBank, townOf, writePeople, writeReports} from './results-data.ts';

const root = join(import.meta.dirname, '../..');

/** What is dropped on the page. */
interface PageSet {
  readonly name: string;
  readonly bank: QuestionBank;
  readonly learners: number;
  readonly mostHeldMB?: number;
  write(folder: string): Promise<readonly string[]>;
}

const whole = benchBank(150);

/** 44 towns' reports of the whole course, and the list of all people. */
const townsOf = (learners: number, mostHeldMB: number): PageSet => ({
  name: `results, ${learners} learners × 150 answers`,
  bank: whole,
  learners,
  mostHeldMB,
  write: async (folder) => [
    ...(await writeReports({
      folder,
      files: 44,
      learners,
      questions: whole.questions,
      title: 'Kurss',
      seed: 7,
    })),
    await writePeople(folder, learners, 44),
  ],
});

/** Reports without answers, as Moodle gives them by itself: the same people in each module. */
const modulesOf = (learners: number): PageSet => ({
  name: `results, ${learners} learners × 7 activities`,
  bank: whole,
  learners,
  write: async (folder) => {
    const paths: string[] = [];
    for (let number = 1; number <= 7; number++)
      paths.push(
        ...(await writeReports({
          folder,
          files: 1,
          learners,
          questions: [],
          title: `Modulis ${number}`,
          seed: number,
        })),
      );
    return [...paths, await writePeople(folder, learners, 44)];
  },
});

const pageSets: readonly PageSet[] = [townsOf(10_000, 45), modulesOf(10_000), townsOf(100_000, 340)];

/** Time to the first chart and after a filter, the longest task of the page, the memory that page and worker hold. */
export async function resultsPageFigures(sets: readonly PageSet[] = pageSets): Promise<readonly Figure[]> {
  const out = await mkdtemp(join(tmpdir(), 'results-'));
  const built = join(out, 'site');
  await viteBuild(root, 'site', built);
  const site = await startLmsSite(false, built);
  const figures: Figure[] = [];
  try {
    for (const set of sets) {
      const folder = join(out, String(figures.length));
      await mkdir(folder);
      figures.push(...(await figuresOf(site, set, await set.write(folder))));
      await rm(folder, {recursive: true});
    }
  } finally {
    await site.close();
    await rm(out, {recursive: true});
  }
  return figures;
}

async function figuresOf(site: Site, {name, bank, learners, mostHeldMB}: PageSet, paths: readonly string[]) {
  const page = await openResultsPage(site, bank);
  const emptyBytes = await heldBytes(page);
  let firstChartMs = 0;
  const cpuMs = await longestCpuMs(site, page, async () => {
    firstChartMs = await timed(async () => {
      await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([...paths]);
      await page.locator('chart-figure svg').first().waitFor();
    });
    await page.waitForTimeout(settleMs);
  });
  const reading = await tasksOf(page);
  const bytes = await heldBytes(page);
  let [filterMs, searchMs, saveMs] = [0, 0, 0];
  const laterCpuMs = await longestCpuMs(site, page, async () => {
    filterMs = await timed(async () => {
      await page.getByRole('combobox', {name: 'Grupa'}).selectOption(townOf(2));
      await shows(page, learners / 44);
    });
    await page.getByRole('combobox', {name: 'Grupa'}).selectOption({index: 0});
    await shows(page, learners);
    const search = page.locator('search-field input');
    await search.pressSequentially('nav tād', {delay: 60});
    searchMs = await timed(async () => {
      await search.press('a');
      await page.getByText('Neviens dalībnieks neatbilst', {exact: false}).waitFor();
    });
    await search.fill('');
    await page.locator('learner-list table').waitFor();
    await page.getByLabel('Aizstāt vārdus ar numuriem').check();
    await page.locator('learner-list table', {hasNotText: 'example.invalid'}).waitFor();
    saveMs = await timed(async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', {name: 'Visas atbildes: CSV'}).click();
      await (await download).path();
    });
  });
  const all = await tasksOf(page);
  const peak = await peakBytes(site.browser);
  await page.context().close();
  return [
    {name: `${name}: first chart after`, value: firstChartMs / 1000, unit: 's'},
    {name: `${name}: filtered after`, value: filterMs / 1000, unit: 's'},
    {name: `${name}: found after the last letter typed`, value: searchMs / 1000, unit: 's'},
    {name: `${name}: every answer saved as CSV after`, value: saveMs / 1000, unit: 's'},
    {
      name: `${name}: longest task of the page while reading, processor time`,
      value: cpuMs,
      unit: 'ms',
      most: 100,
    },
    {name: '… with filters, search, pseudonyms, CSV', value: laterCpuMs, unit: 'ms', most: 100},
    // Another program may have the processor meanwhile: of a machine that does nothing else it is the same.
    {name: '… while reading, by the clock', value: reading.longestMs, unit: 'ms'},
    {name: '… with filters, search, pseudonyms, CSV, by the clock', value: all.longestMs, unit: 'ms'},
    {name: `${name}: page blocked, all in all`, value: all.blockedMs, unit: 'ms'},
    {
      name: `${name}: held by page and worker after reading`,
      value: bytes / 1e6,
      unit: 'MB',
      ...(mostHeldMB !== undefined && {most: mostHeldMB}),
    },
    {name: `${name}: … by the empty page`, value: emptyBytes / 1e6, unit: 'MB'},
    {name: `${name}: memory of the process, peak`, value: peak / 1e6, unit: 'MB'},
  ];
}

/** Until all charts are drawn. */
const settleMs = 1000;

/** Waits until the page says how many people it shows, perhaps one more or less; its digits have a space among them. */
async function shows(page: Page, people: number): Promise<void> {
  const numbers = [Math.floor(people), Math.ceil(people)].map((each) =>
    String(each).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\\s?'),
  );
  const said = new RegExp(`atlasē (?:${numbers.join('|')})(?!\\d)`);
  await page.getByRole('status').filter({hasText: said}).waitFor({state: 'attached'});
}

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
