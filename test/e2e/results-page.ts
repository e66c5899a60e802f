import {readFile} from 'node:fs/promises';
import type {Download, Page} from 'playwright-core';
import {collectErrors} from './browser.ts';
import type {LmsSite} from './lms-site.ts';
import {bankOf, onDisk, type UploadedFile} from './results-files.ts';

/** The words of the questions that most tests use. */
export const bank = bankOf(20);

/** The trainer's page in a browser of its own, with questions in words. `asked`: every address that anything on it asks for. */
export async function openResults(
  site: LmsSite,
  options: Parameters<LmsSite['browser']['newContext']>[0] = {},
  words = bank,
) {
  const context = await site.browser.newContext({locale: 'lv-LV', ...options});
  context.setDefaultTimeout(30_000);
  const errors = collectErrors(context);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.route('**/questions.json', (route) => route.fulfill({json: words}));
  const page = await context.newPage();
  await page.goto(`${site.url}results/`);
  await page.getByRole('heading', {level: 1, name: 'Mācību rezultāti'}).waitFor();
  return {context, page, errors, asked};
}

/** Gives files to the page, as the file dialog does. */
export async function add(page: Page, files: readonly UploadedFile[]): Promise<void> {
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([...(await onDisk(files))]);
}

/** There when all figures are. */
export const report = (page: Page) => page.getByRole('heading', {level: 2, name: 'Pārskats'});

/** Presses a button that saves a file. */
export async function save(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button}).click(),
  ]);
  return download;
}

export const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
