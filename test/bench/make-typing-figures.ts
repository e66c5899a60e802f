/** Somebody writes in `make/` on a device that is four times slower: what one task of the page takes, the course beside included. */
import type {Browser, Page} from 'playwright-core';
import {median, type Figure} from './figure.ts';
import {addOwnLesson} from './make-own-lesson.ts';
import {longestCpuMs} from './results-page.ts';

const cpuRate = 4;
const runs = 5;
const ownRuns = 3;
const mostMs = 100;
/** One letter after the other, as people type. */
const keyMs = 180;
const typed = ' Mūsu novadā par to domā katru gadu.';
/** Longer than the page waits before it follows. */
const thoughtMs = 1000;

/** @param address of `make/` */
export async function makeTypingFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const found = {texts: [] as number[], translation: [] as number[], own: [] as number[]};
  for (let run = 0; run < runs; run++) {
    found.texts.push(await visited(browser, `${address}#texts`, openLesson));
    found.translation.push(await visited(browser, `${address}#translate`, openPart));
  }
  for (let run = 0; run < ownRuns; run++)
    found.own.push(await visited(browser, address, (page) => openOwnLesson(page, address), typeByWord));
  const figure = (name: string, values: readonly number[]): Figure => ({
    name: `CPU ÷ ${cpuRate}, ${name}: longest task, processor time`,
    value: median(values),
    unit: 'ms',
    most: mostMs,
  });
  return [
    figure('writing a lesson in make/, the course beside it', found.texts),
    figure('translating in make/', found.translation),
    figure('writing a lesson of one’s own with a film of 8 MB and three pictures in make/', found.own),
  ];
}

/** The longest task while somebody types, until what was typed is checked and shown. */
async function visited(
  browser: Browser,
  address: string,
  open: (page: Page) => Promise<void>,
  type = (page: Page) => page.keyboard.type(typed, {delay: keyMs}),
): Promise<number> {
  const context = await browser.newContext({locale: 'lv-LV', viewport: {width: 1280, height: 900}});
  try {
    context.setDefaultTimeout(600_000);
    const page = await context.newPage();
    await page.goto(address);
    await open(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpuRate});
    return await longestCpuMs({browser, url: address}, page, async () => {
      await type(page);
      // Nothing is asked of the page meanwhile: in one with hundreds of fields the question itself is a long task.
      await page.waitForTimeout(settledMs);
    });
  } finally {
    await context.close();
  }
}

/** What was typed is checked, and the page beside has come, by then. */
const settledMs = 10_000;

async function openLesson(page: Page): Promise<void> {
  await page.locator('#lesson').selectOption('definitions/forms');
  await page.getByText('Teksts ir kārtībā.').waitFor();
  await page.waitForTimeout(settledMs);
  const editor = page.getByRole('textbox', {name: 'Nodarbības teksts'});
  await editor
    .locator('.cm-line')
    .filter({hasText: /^\p{Lu}[^#]{40,}$/u})
    .first()
    .click();
  await page.keyboard.press('End');
}

async function openOwnLesson(page: Page, address: string): Promise<void> {
  await addOwnLesson(page, address);
  await page.waitForTimeout(settledMs);
  await page.locator('words-editor .cm-line').filter({hasText: 'Šeit rakstiet savu tekstu.'}).first().click();
  await page.keyboard.press('End');
}

/** Whoever thinks before each word has the page follow, and keep, each of them. */
async function typeByWord(page: Page): Promise<void> {
  for (const word of typed.split(/(?= )/)) {
    await page.keyboard.type(word, {delay: keyMs});
    await page.waitForTimeout(thoughtMs);
  }
}

async function openPart(page: Page): Promise<void> {
  await page.locator('#into').selectOption('en');
  // The part with the most words.
  await page.locator('#part').selectOption('modules/final-test/quiz/lv.md');
  await page.locator('unit-row').first().waitFor();
  await page.waitForTimeout(settledMs);
  await page.locator('unit-row textarea').first().focus();
  await page.keyboard.press('End');
}
