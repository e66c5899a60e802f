/** Somebody makes the whole course with its films in `make/`: what page and worker hold meanwhile, and what one task of the page takes. */
import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {median, type Figure} from './figure.ts';
import {longestCpuMs} from './results-page.ts';

const cpuRate = 4;
const runs = 3;
const mostMs = 100;
const mostMB = 300;
const sampledMs = 50;

/** @param address of `make/` */
export async function makeBuildingFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const found = {lookMs: [] as number[], ms: [] as number[], ownMB: [] as number[], allMB: [] as number[]};
  for (let run = 0; run < runs; run++) {
    await visited(browser, address, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', {rate: cpuRate});
      found.lookMs.push(await longestCpuMs({browser, url: address}, page, () => lookAtIt(page)));
      found.ms.push(await longestCpuMs({browser, url: address}, page, () => makeIt(page)));
    });
    const {ownMB, allMB} = await visited(browser, address, async (page) => {
      const memory = await watchMemory(browser);
      try {
        await makeIt(page);
        return memory.peak();
      } finally {
        memory.stop();
      }
    });
    found.ownMB.push(ownMB);
    found.allMB.push(allMB);
  }
  return [
    {
      name: `CPU ÷ ${cpuRate}, looking at the course with films in make/: longest task, processor time`,
      value: median(found.lookMs),
      unit: 'ms',
      most: mostMs,
    },
    {
      name: `CPU ÷ ${cpuRate}, making the course with films in make/: longest task, processor time`,
      value: median(found.ms),
      unit: 'ms',
      most: mostMs,
    },
    {
      name: 'making the course with films in make/: own memory of page and worker, peak',
      value: median(found.ownMB),
      unit: 'MB',
      most: mostMB,
    },
    // Most of the difference is the program of the browser, which all its pages share.
    {name: '… and of the whole process', value: median(found.allMB), unit: 'MB'},
  ];
}

/** Somebody has come as far as the last step. */
async function visited<T>(browser: Browser, address: string, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({locale: 'lv-LV', viewport: {width: 1280, height: 900}});
  try {
    context.setDefaultTimeout(600_000);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('radio', {name: 'Cita vai valsts mācību sistēma'}).check();
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Until the course stands in its frame. */
async function lookAtIt(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = 'look'));
  await page.frameLocator('look-step iframe').locator('.hero a.button.primary').waitFor();
}

/** The draft is checked, then the package made. */
async function makeIt(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = 'take'));
  await page.getByText('Ievadītais ir kārtībā.').waitFor();
  await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
  await page.getByRole('button', {name: 'Lejupielādēt pakotni'}).waitFor();
}

/** Of the largest process of a page: its worker lives there, too. Linux; 0 elsewhere. */
async function watchMemory(browser: Browser) {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  const pids = processInfo.filter(({type}) => type === 'renderer').map(({id}) => id);
  const most = (field: 'RssAnon' | 'VmHWM') => Math.max(0, ...pids.map((pid) => megabytes(pid, field)));
  let ownMB = 0;
  const watch = setInterval(() => (ownMB = Math.max(ownMB, most('RssAnon'))), sampledMs);
  return {
    peak: () => ({ownMB, allMB: most('VmHWM')}),
    stop: () => clearInterval(watch),
  };
}

function megabytes(pid: number, field: 'RssAnon' | 'VmHWM'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return (Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}
