/** A municipality adds a lesson of its own in `make/`, by what stands on the page. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {useBuiltSite} from './built-site.ts';
import {byCommandLine} from './by-command-line.ts';
import {editorOf, typeAfter} from './edit-texts.ts';
import {patience, savedFile, visitMake} from './make-visit.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'own-make-'))));
afterAll(() => rm(folder, {recursive: true}));

/** With the keyboard alone. */
async function press(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', {name}).first();
  await button.focus();
  await page.keyboard.press('Enter');
}

const saved = (page: Page, button: string) => savedFile(page, folder, () => press(page, button));

const sound = (page: Page) => page.getByText('Teksts ir kārtībā.').waitFor();

describe('a lesson of one’s own', () => {
  it(
    'WCAG 2.1.1, 1.4.10: is added, written, changed and taken away and back with the keyboard; the zip is that of the command line, and plays',
    {timeout: 6 * patience},
    async () => {
      const {context, errors, page} = await visitMake(site().browser);
      await page.goto(`${site().url}make/`);
      await page.getByRole('radio', {name: 'Moodle'}).check();
      await page.getByRole('radio', {name: /^Bez filmām/}).check();
      await page.getByRole('link', {name: '2. Pašvaldība'}).click();
      await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
      await page.getByRole('link', {name: 'Tālāk: Kurss'}).click();
      await page.getByRole('link', {name: /pievienot savu nodarbību/}).click();
      await press(page, 'Pievienot nodarbību');
      await editorOf(page).waitFor();
      await sound(page);
      await typeAfter(page, 'Šeit rakstiet savu tekstu.', ' Mūsu novadā tālruni ceļ Anna.');
      await sound(page);
      const frame = page.frameLocator('texts-step iframe');
      await frame.getByText('Mūsu novadā tālruni ceļ Anna.').waitFor();

      await press(page, 'Pievienot atbildi: Kāds ir jautājums?');
      await page.getByText('Atbilde ir pievienota.').waitFor();
      await sound(page);
      await page.getByLabel('a: Nepareizā atbilde.').selectOption({label: 'pareizi'});
      await page.getByText('Atbildes vērtējums ir mainīts.').waitFor();
      await press(page, 'Pievienot: teksts');
      await page.getByText('Daļa ir pievienota nodarbības beigās.').waitFor();
      await press(page, 'Noņemt daļu: Gadījums');
      await page.getByText('Daļa ir noņemta.').waitFor();
      await press(page, 'Atsaukt pēdējo izmaiņu');
      await page.getByText('Nodarbības daļas (4)').waitFor();
      await sound(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({width: 360, height: 640});
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({width: 1280, height: 900});

      await press(page, /^Noņemt nodarbību: /);
      await page.getByText('Nodarbība ir noņemta.').waitFor();
      await editorOf(page).waitFor({state: 'detached'});
      await press(page, 'Atsaukt pēdējo izmaiņu');
      await page.getByText('Pašvaldības nodarbības (1)').waitFor();
      await page.reload();
      await page.getByText('Pašvaldības nodarbības (1)').waitFor();

      await page.getByRole('link', {name: '5. Pakotne'}).click();
      await page.getByText('Ievadītais ir kārtībā.').waitFor();
      const profile = await saved(page, 'Saglabāt ievadīto failā');
      await press(page, 'Izveidot pakotni');
      await page.getByRole('button', {name: 'Lejupielādēt pakotni'}).waitFor();
      const made = await saved(page, 'Lejupielādēt pakotni');
      expect(await checkPackage(made.bytes)).toEqual([]);
      const same = await byCommandLine(profile.bytes, {folder, name: made.name, id: 'paraugu-novads'});
      expect(Buffer.compare(same, made.bytes)).toBe(0);

      await page.goto(`${site().url}lms/`);
      await page.locator('input[type=file]').setInputFiles(join(folder, made.name));
      await page.locator('package-start .button.primary').click();
      const course = page.frameLocator('content-frame iframe');
      await course.locator('footer p').first().waitFor();
      await course.locator(':root').evaluate(() => (location.hash = '#/definitions/own-1'));
      await course.getByText('Mūsu novadā tālruni ceļ Anna.').waitFor();
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('comes back from the file that was saved', {timeout: 3 * patience}, async () => {
    const {context, errors, page} = await visitMake(site().browser);
    await page.goto(`${site().url}make/`);
    await page.getByText('Jums jau ir šīs lapas fails?').click();
    await page
      .locator('system-step input[type=file]')
      .setInputFiles(join(folder, 'paraugu-novads-profile.zip'));
    await page.getByText(/^Viss no faila .* ir ievadīts/).waitFor();
    await page.getByRole('link', {name: 'Teksti', exact: true}).click();
    await page.getByText('Pašvaldības nodarbības (1)').waitFor();
    await press(page, /^Labot: Mūsu pašvaldības nodarbība/);
    await sound(page);
    expect(await editorOf(page).innerText()).toContain('Mūsu novadā tālruni ceļ Anna.');
    expect(errors).toEqual([]);
    await context.close();
  });
});
