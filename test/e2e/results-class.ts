import {join} from 'node:path';
import type {LmsSite} from './lms-site.ts';
import {openResults, report} from './results-page.ts';
import {trainerSample} from '../results/trainer-samples.ts';

/** Reports of one invented class: the course, the refresher and the list of people. */
export const classFolder = join(import.meta.dirname, '../fixtures/results/trainer/drawn');

/** The page with the class, when all figures are there. */
export async function openClass(site: LmsSite, options: Parameters<typeof openResults>[1] = {}) {
  const opened = await openResults(site, options, trainerSample('drawn').bank);
  const {page} = opened;
  const files = ['report.txt', 'refresher.txt', 'participants.csv'].map((name) => join(classFolder, name));
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
  await report(page).waitFor();
  // The figures that come a moment later.
  await page.getByRole('heading', {name: 'Cik droši ir pārbaužu rezultāti'}).waitFor();
  return opened;
}
