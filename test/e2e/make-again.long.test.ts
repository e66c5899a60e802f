/** A package of one's own once more: from the file that was saved, seen before it is made, without a network, at every width. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {fillIn} from './make-hands.ts';
import {patience, visitMake} from './make-visit.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
const steps = ['system', 'municipality', 'course', 'look', 'take'] as const;
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'make-'))));
afterAll(() => rm(folder, {recursive: true}));

const visit = (width?: number) => visitMake(site().browser, width);

describe('a municipality makes its own package', () => {
  it('comes back with the file a year later, on another device', {timeout: 2 * patience}, async () => {
    const first = await visit();
    const hands = await fillIn(first.page, site().url, folder);
    const profile = await hands.download('Saglabāt ievadīto failā');
    await first.context.close();

    const {context, page, errors} = await visit();
    await page.goto(`${site().url}make/`);
    await page.getByText('Jums jau ir šīs lapas fails?').click();
    await page.locator('system-step input[type=file]').setInputFiles(profile);
    await page.getByText(/^Viss no faila .* ir ievadīts/).waitFor();
    expect(await page.getByRole('radio', {name: 'Moodle'}).isChecked()).toBe(true);
    await page.getByRole('link', {name: 'Tālāk: Pašvaldība'}).click();
    expect(await page.getByLabel('Pašvaldības nosaukums', {exact: true}).inputValue()).toBe('Paraugu novads');
    expect(await page.getByLabel('Kontakta nosaukums', {exact: true}).nth(1).inputValue()).toBe(
      'Paraugu iestāde 2',
    );
    await page.getByText('Izvēlēts: logo.svg').waitFor();
    await page.reload();
    expect(await page.getByLabel('Pašvaldības nosaukums', {exact: true}).inputValue()).toBe('Paraugu novads');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is shown the course as it will be, and finds its words there', {timeout: 2 * patience}, async () => {
    const {context, page, errors} = await visit();
    await page.goto(`${site().url}make/#municipality`);
    await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
    await page.getByRole('link', {name: '4. Apskate'}).click();
    const frame = page.frameLocator('look-step iframe');
    expect(await frame.locator('footer p').innerText()).toBe('Paraugu novads');
    expect(await frame.getByText('Nosūtīts mācību sistēmai').count()).toBe(0);
    await page.getByRole('button', {name: 'Palīdzība un kontakti'}).click();
    await frame.getByRole('heading', {level: 1, name: 'Kur saņemt palīdzību'}).waitFor();
    const paper = () => frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    const light = await paper();
    await page.getByRole('radio', {name: 'Tumšs'}).check();
    expect(await paper()).not.toBe(light);
    await page.getByRole('radio', {name: 'Gaišs'}).check();
    expect(await paper()).toBe(light);
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('works without a network after one visit', {timeout: 2 * patience}, async () => {
  const {context, page} = await visit();
  await page.goto(`${site().url}make/`);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const kept = await (await caches.open('kopiga-riciba-make')).keys();
          return kept.filter(({url}) => /parts\.zip$|worker\.js$/.test(url)).length;
        }),
      {timeout: patience},
    )
    .toBe(2);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('radio', {name: 'ILIAS'}).check();
  await page.getByRole('radio', {name: /^Bez filmām/}).check();
  await page.getByRole('link', {name: '5. Pakotne'}).click();
  await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
  await page.getByText('Pakotne ir gatava.').waitFor();
  await context.close();
});

it.each([{width: 1280}, {width: 360}])(
  'WCAG 1.3.1, 1.4.3, 1.4.10, 3.3.2, 4.1.2: no step has a fault at $width px',
  {timeout: patience},
  async ({width}) => {
    const {context, page, errors} = await visit(width);
    await page.goto(`${site().url}make/`);
    await page.getByRole('radio', {name: 'Moodle'}).check();
    for (const step of steps) {
      await page.goto(`${site().url}make/#${step}`);
      await page.locator(`${step}-step`).waitFor();
      if (step === 'municipality') await page.getByRole('button', {name: 'Pievienot kontaktu'}).click();
      if (step === 'course') await page.getByRole('group', {name: 'Moduļi'}).waitFor();
      await page.locator('details').evaluateAll((all) => {
        // Only these have been asked for.
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      expect(await faultsOf(page), step).toEqual([]);
      if (step === 'municipality') await page.getByRole('button', {name: 'Noņemt kontaktu 1'}).click();
    }
    expect(errors).toEqual([]);
    await context.close();
  },
);
