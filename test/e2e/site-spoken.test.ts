/** What the site's pages say without being asked, and that the focus is never lost. */
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {listen} from './in-page/listen.ts';
import {textFile} from './results-files.ts';
import {scoBegun, scoSet} from './sco-in-lms.ts';
import {button, drop, oneSco, openSitePage} from './spoken-site.ts';

const site = useBuiltSite();
const open = (path: string) => openSitePage(site(), path);

const startListening = (page: Page) => page.evaluate(listen);
const spoken = (page: Page) => page.evaluate(() => (window as unknown as {spoken: string[]}).spoken);
const hears = (page: Page, words: string | RegExp) =>
  expect
    .poll(async () =>
      (await spoken(page)).filter((said) =>
        typeof words === 'string' ? said.includes(words) : words.test(said),
      ),
    )
    .not.toEqual([]);

/** The name of what has the focus; '' when it was lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const words =
      active?.localName === 'body' ? '' : (active?.getAttribute('aria-label') ?? active?.textContent);
    return (words ?? '').replace(/\s+/g, ' ').trim();
  });

describe('without being asked', () => {
  it('WCAG 4.1.3: the built-in LMS tells what was taken, refused, added and removed, and never loses the focus', async () => {
    const page = await open('lms/');
    await page.locator('package-drop').waitFor();
    await startListening(page);
    await drop(page, 'slikts.zip', Buffer.from('x'));
    await hears(page, 'Pakotne „slikts.zip” nav pievienota');
    await page.getByLabel('Jauns dalībnieks').fill('Anna Ābele');
    await page.keyboard.press('Enter');
    await hears(page, 'Pievienots dalībnieks: Anna Ābele.');
    await drop(page, 'labs.zip', await oneSco());
    await hears(page, 'Lasa failu „labs.zip”…');
    await expect.poll(() => focused(page)).toBe('Paraugs');
    await button(page, 'Visas pakotnes').press('Enter');
    await expect.poll(() => focused(page)).toBe('Iebūvētā mācību sistēma');
    page.once('dialog', (dialog) => void dialog.accept());
    await button(page, 'Dzēst: Paraugs').press('Enter');
    await hears(page, 'Izdzēsta pakotne „labs.zip”.');
    await expect.poll(() => focused(page)).toBe('Iebūvētā mācību sistēma');
  });

  it('the player tells how much a filter or a search leaves', async () => {
    const page = await open('lms/');
    await drop(page, 'labs.zip', await oneSco());
    await button(page, 'Sākt: Daļa').click();
    await scoBegun(page);
    await scoSet(page, {'cmi.core.score.raw': '80'});
    await page.getByRole('tab', {name: 'Izsaukumi'}).click();
    await startListening(page);
    await page.getByLabel('Rādīt').selectOption('rakstīšanu (SetValue)');
    await hears(page, /^Redzami pēdējie \d+ no \d+/);
    await page.getByLabel('Meklēt').fill('tāda nav');
    await hears(page, 'Nekas neatbilst.');
    await page.getByRole('tab', {name: 'Dati'}).click();
    await startListening(page);
    await page.getByLabel('Meklēt').fill('score');
    await hears(page, /^Redzami \d+ no \d+ elementiem/);
  });

  it('WCAG 4.1.3: the results tell what was read, what a filter leaves and what cannot be shown', async () => {
    const page = await open('results/');
    await page.locator('file-drop').waitFor();
    await startListening(page);
    await button(page, 'Parādīt ar izdomātiem datiem').press('Enter');
    await hears(page, 'Gatavs. 5 faili, atlasē 180 dalībnieki.');
    // Whoever opens files reads on at the figures.
    await expect.poll(() => focused(page)).toBe('Pārskats');
    await page.getByRole('combobox', {name: 'Grupa'}).selectOption('Izdomāta grupa 1');
    await hears(page, 'Gatavs. 5 faili, atlasē 30 dalībnieki.');
    await button(page, 'Nākamie').press('Enter');
    await hears(page, /^26–\d+ no \d+$/);
    await page.getByText('Kā faili saprasti un apvienoti').press('Enter');
    await button(page, 'Izņemt failu „Izdomātas grupas.csv”').press('Enter');
    await hears(page, 'Gatavs. 4 faili, atlasē 180 dalībnieki.');
    expect(await focused(page)).toBe('Faili: 4 faili, 180 dalībnieki');
    await button(page, 'Aizvērt izdomātos datus').press('Enter');
    await expect.poll(() => focused(page)).toBe('Mācību rezultāti');
    const [empty] = [textFile('tukšs.csv', '')];
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles({...empty});
    await hears(page, '1 fails, 0 dalībnieki. Šajos failos nav neviena dalībnieka.');
  });
});
