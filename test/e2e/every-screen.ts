/** Screens on which a rule for all of them is tried: a lesson with each kind of block, pages beside the course, the site's own. */
import type {BrowserContextOptions, Page} from 'playwright-core';
import type {BuiltSite} from './built-site.ts';
import {goToScreen, wholeScreen} from './whole-screen.ts';

/** Together they hold every kind of block. */
export const lessons = [
  'definitions/forms',
  'definitions/pre-check',
  'recruitment/job-adverts',
  'rehabilitation/needs-and-goals',
  'cooperation/my-action-plan',
  'final-test/afterwards',
] as const;

const coursePlaces = [
  '',
  'definitions',
  ...lessons,
  ...[
    'glossary',
    'sources',
    'help',
    'reporting',
    'search',
    'role',
    'reading',
    'certificate',
    'data',
    'about',
    'resources',
    'technical',
    'return',
    'leaflet',
    'trainer',
    'trainer/definitions',
    'seminar',
    'seminar/sheets-short',
    'seminar/decided-short',
  ].map((page) => `page/${page}`),
];

/** Address within the site, what is there once it is whole, and what opens the screen from there if the address does not. */
export const screens: readonly (readonly [path: string, ready: string, press?: string])[] = [
  ...coursePlaces.map((place) => [`learn/#/${place}`, 'course-player h1'] as const),
  // The stage, over the page of its agenda.
  ['learn/#/page/seminar/short', 'seminar-hold h1', 'seminar-hold .button.primary'],
  ['learn/device/', 'device-progress-part'],
  ['', 'package-downloads summary'],
  ['lms/', 'package-drop'],
  ['make/', 'h1'],
  ['results/', 'file-drop'],
  ['changes/', 'h1'],
  ['guide/lv/', 'h1'],
  ['guide/lv/accessibility.html', 'h1'],
  ['guide/lv/conformance.html', 'h1'],
];

/** A page of a new visitor who reads each lesson as one page, so that all of it is there. */
export async function newReader({browser}: BuiltSite, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({locale: 'lv-LV', serviceWorkers: 'block', ...options});
  await context.addInitScript(() => localStorage.setItem('kr.reading', JSON.stringify({lesson: 'page'})));
  return context.newPage();
}

/** Goes to a place of `screens` or another of the same site, and waits until the page is whole. */
export async function openScreen(
  page: Page,
  url: string,
  [path, ready, press]: (typeof screens)[number],
): Promise<void> {
  await goToScreen(page, url + path, ready);
  if (press === undefined) return;
  await page.locator(press).first().click();
  await wholeScreen(page);
}

/** Shows one screen after the other and gathers what is found on each. */
export async function onEveryScreen(
  page: Page,
  url: string,
  find: (path: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const screen of screens) {
    await openScreen(page, url, screen);
    faults.push(...(await find(screen[0])).map((fault) => `${screen[0]}: ${fault}`));
  }
  return faults;
}
