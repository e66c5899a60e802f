/** Who makes a package by what stands on the page, counted as a person's presses and fields. */
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {logoSvg} from '../packaging/profile/profile-project.ts';

/** A person who knows only what is printed on the page: every press and every field counts. */
export function person(page: Page, folder: string) {
  const acts: string[] = [];
  return {
    acts,
    press: async (name: string) => {
      acts.push(name);
      await page
        .getByRole('link', {name})
        .or(page.getByRole('button', {name}))
        .or(page.getByRole('radio', {name}))
        .first()
        .click();
    },
    fill: async (label: string, text: string, at = 0) => {
      acts.push(label);
      await page.getByLabel(label, {exact: true}).nth(at).fill(text);
    },
    bring: async (name: string, file: {name: string; mimeType: string; buffer: Buffer}) => {
      acts.push(name);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', {name}).click(),
      ]);
      await chooser.setFiles(file);
    },
    download: async (name: string) => {
      acts.push(name);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name}).click(),
      ]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
  };
}

const logo = {name: 'Mans logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logoSvg)};

/**
 * As far as the last step, with everything of one's own.
 *
 * @param url address of the site
 * @param folder where downloads are put
 */
export async function fillIn(page: Page, url: string, folder: string) {
  const hands = person(page, folder);
  await page.goto(url);
  await hands.press('Izveidot savu pakotni');
  await page.waitForURL('**/make/');
  await hands.press('Moodle');
  await hands.press('Tālāk: Pašvaldība');
  await hands.fill('Pašvaldības nosaukums', 'Paraugu novads');
  for (const at of [0, 1]) {
    await hands.press('Pievienot kontaktu');
    await hands.fill('Kontakta nosaukums', `Paraugu iestāde ${at + 1}`, at);
    await hands.fill('Tālrunis', `+371 0000000${at}`, at);
    await hands.fill('Kas apstiprināja', 'Paraugu novada dome', at);
    await hands.fill('Kad apstiprināja', new Date().toISOString().slice(0, 10), at);
  }
  await hands.bring('Izvēlēties logotipu', logo);
  await hands.fill('Krāsa', '#c8e6c9');
  await page.getByText('Tāpēc ņemta tuvākā salasāmā').first().waitFor();
  await hands.press('Tālāk: Kurss');
  await hands.press('Tālāk: Apskate');
  await hands.press('Tālāk: Pakotne');
  return hands;
}
