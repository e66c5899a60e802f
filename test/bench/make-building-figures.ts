/** Somebody looks at the whole course with its films in `make/`, and makes it: what one task of the page takes. */
import type {Browser, Page} from 'playwright-core';
import {median, type Figure} from './figure.ts';
import {longestCpuMs} from './results-page.ts';

const cpuRate = 4;
const runs = 3;
const mostMs = 100;

/** @param address of `make/` */
export async function makeBuildingFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const found = {lookMs: [] as number[], ms: [] as number[]};
  for (let run = 0; run < runs; run++) {
    await visited(browser, address, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', {rate: cpuRate});
      found.lookMs.push(await longestCpuMs({browser, url: address}, page, () => lookAtIt(page)));
      found.ms.push(await longestCpuMs({browser, url: address}, page, () => makeIt(page)));
    });
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
