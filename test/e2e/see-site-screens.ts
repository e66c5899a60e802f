/** The screens of the site's own pages, each reached as a person does. */
import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import {faultsOf} from './screen-faults.ts';
import {type LmsSite, addPackage, answer, fixture, newVisitor} from './lms-site.ts';

const screens: readonly (readonly [string, (page: Page, site: LmsSite) => Promise<void>])[] = [
  [
    'first page',
    async (page, site) => {
      await page.goto(site.url);
      // All packages, then those of the whole course.
      for (const depth of ['details', 'details details'])
        await page.locator(`package-downloads ${depth} > summary`).first().click();
      await page.getByRole('link', {name: 'Lejupielādēt: sample-1.2.zip'}).waitFor();
    },
  ],
  [
    'list with a refusal',
    async (page, site) => {
      await page.goto(`${site.url}lms/`);
      await addPackage(page, {name: 'slikts.zip', buffer: Buffer.from('x')});
      await page.getByRole('alert').getByText('nav zip fails').waitFor();
    },
  ],
  [
    'package',
    async (page) => {
      await addPackage(page, fixture('sample-1.2-two.zip'));
      await page.getByRole('heading', {level: 1, name: 'Pārbaudes tests'}).waitFor();
    },
  ],
  [
    'player, overview',
    async (page) => {
      await page.getByRole('button', {name: 'Sākt: 1. modulis'}).click();
      await answer(page, 'q01=b&q02=true&q03=1.b,2.a,3.c&q04=b,a,c,d&q05=a,c&q06=5&min=12&end=finish');
    },
  ],
  ['player, answers', (page) => page.getByRole('tab', {name: 'Atbildes'}).click()],
  ['player, data model', (page) => page.getByRole('tab', {name: 'Dati'}).click()],
  ['player, calls', (page) => page.getByRole('tab', {name: 'Izsaukumi'}).click()],
  [
    'package with an attempt',
    async (page) => {
      await page.getByRole('button', {name: 'Beigt un aizvērt'}).click();
      await page.getByText('1. mēģinājums ·').waitFor();
    },
  ],
  [
    'player in review',
    async (page) => {
      await page.getByRole('button', {name: 'Skatīt vēlreiz: 1. modulis'}).click();
      await page.getByRole('button', {name: 'Beigt un aizvērt'}).waitFor();
    },
  ],
];

export interface SiteLook {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Every screen passes axe and fits its width. */
export async function seeSiteScreens(site: LmsSite, {width, colorScheme}: SiteLook): Promise<void> {
  const {context, page, errors} = await newVisitor(site, {colorScheme, viewport: {width, height: 800}});
  for (const [name, open] of screens) {
    await open(page, site);
    expect(await faultsOf(page), name).toEqual([]);
  }
  expect(errors).toEqual([]);
  await context.close();
}
