/** What a screen reader gets of the site's pages: landmarks, headings, and what is said without being asked. */
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {manifest12, zipOf} from '../lms/zips.ts';
import {useBuiltSite} from './built-site.ts';
import {listen} from './in-page/listen.ts';
import {outline} from './outline.ts';
import {textFile} from './results-files.ts';
import {scoBegun, scoSet} from './sco-in-lms.ts';

const site = useBuiltSite();

async function open(path: string): Promise<Page> {
  const context = await site().browser.newContext({locale: 'lv-LV'});
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(site().url + path);
  return page;
}

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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', {name});

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({name, mimeType: 'application/zip', buffer});
}
const oneSco = async () =>
  Buffer.from(
    await zipOf({
      'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]),
      'sco.html': scoHtml,
    }).arrayBuffer(),
  );

const modules = [
  'Cilvēku tirdzniecības pamati',
  'Vervēšana',
  'Cietušais: domāšana, ievainojamība, trauma',
  'Rehabilitācija un atbalsts',
  'Starpinstitūciju sadarbība',
  'Publiskā vide un objektifikācija',
  'Noslēguma pārbaude',
  'Pēc trim mēnešiem',
];
const packages = [
  'Viss kurss',
  'Viss kurss, bez filmām',
  'Viss kurss, katrs modulis atsevišķi',
  ...modules,
].map((title) => `heading "${title}" 3`);

/** The links to the page in the other languages. */
const languageLinks = 'navigation "Latviešu · English · Русский"';

describe('landmarks and headings', () => {
  it('of the first page', async () => {
    const page = await open('');
    await page.locator('package-downloads summary').first().waitFor();
    expect(await outline(page)).toEqual([
      'banner',
      'heading "Kopīga rīcība" 1',
      languageLinks,
      'main',
      'region "Kāda ir Jūsu mācību sistēma?"',
      'heading "Kāda ir Jūsu mācību sistēma?" 2',
      'heading "Citām sistēmām" 3',
      'heading "Visas pakotnes" 3',
      'heading "Mācīties šeit" 2',
      'heading "Izmēģināt SCORM pakotni" 2',
      'heading "Izveidot savu pakotni" 2',
      'heading "Skatīt rezultātus" 2',
      'region "Administratoram"',
      'heading "Administratoram" 2',
      'contentinfo',
      'navigation "Par vietni"',
    ]);
  });

  it('of the page of the device', async () => {
    const page = await open('learn/device/');
    await page.locator('device-progress-part').waitFor();
    const found = await outline(page);
    expect(found.slice(0, 5)).toEqual([
      languageLinks,
      'navigation "Kopīga rīcība"',
      'main',
      'heading "Šajā ierīcē" 1',
      'heading "Kas mācās" 2',
    ]);
    expect(found.filter((line) => line.endsWith(' 1'))).toHaveLength(1);
  });

  it('of the built-in LMS: list, package, player', async () => {
    const page = await open('lms/');
    await page.locator('package-drop').waitFor();
    expect(await outline(page)).toEqual([
      languageLinks,
      'banner',
      'main',
      'heading "Iebūvētā mācību sistēma" 1',
      'heading "Pievienot pakotni" 2',
      'heading "Pievienotās pakotnes" 2',
      'heading "Šī kursa pakotnes" 2',
      ...packages,
      'heading "Rezultāti" 2',
    ]);
    await drop(page, 'p.zip', await oneSco());
    await page.getByRole('heading', {level: 1, name: 'Paraugs'}).waitFor();
    await button(page, 'Sākt: Daļa').waitFor();
    expect(await outline(page)).toEqual([
      languageLinks,
      'banner',
      'main',
      'heading "Paraugs" 1',
      'heading "Daļa" 2',
    ]);
    await button(page, 'Sākt: Daļa').click();
    await scoBegun(page);
    await page.getByRole('tab', {name: 'Izsaukumi'}).click();
    expect(await outline(page)).toEqual([
      languageLinks,
      'banner',
      'main',
      'heading "Daļa" 1',
      'heading "Ko glabā mācību sistēma" 2',
      'region "Izsaukumi"',
    ]);
  });

  it('of the results: each part of the report is a region with its charts', async () => {
    const page = await open('results/');
    await page.locator('file-drop').waitFor();
    expect(await outline(page)).toEqual([languageLinks, 'banner', 'main', 'heading "Mācību rezultāti" 1']);
    await button(page, 'Parādīt ar izdomātiem datiem').click();
    await page.locator('learner-list table').waitFor();
    // The figures that come a moment after the report.
    await page.locator('test-list table').waitFor();
    await page.locator('group-tables table').first().waitFor();
    const part = (title: string, ...charts: readonly string[]) => [
      `region "${title}"`,
      `heading "${title}" 2`,
      ...charts.map((chart) => `heading "${chart}" 3`),
    ];
    expect(await outline(page)).toEqual([
      languageLinks,
      'banner',
      'main',
      'heading "Mācību rezultāti" 1',
      ...part('Faili: 2 faili, 180 dalībnieki'),
      ...part('Ko rādīt'),
      'navigation "Šajā lapā"',
      ...part(
        'Pārskats',
        'Cik tālu tikuši',
        'Rezultātu sadalījums',
        'Robežas sasniegšana laika gaitā',
        'Pavadītais laiks',
      ),
      ...part(
        'Moduļi un mērķi',
        'Pareizās pirmās atbildes pa moduļiem',
        'Pareizās pirmās atbildes pa pārbaudēm',
        'Pareizās pirmās atbildes pa mērķiem',
      ),
      ...part('Jautājumi', 'Grūtākie jautājumi'),
      ...part('Pārbaudes', 'Cik droši ir pārbaužu rezultāti'),
      'region "Cik droši ir pārbaužu rezultāti"',
      ...part(
        'Mācību ieguvums',
        'Tie paši cilvēki divās reizēs',
        'Pirmais un labākais mēģinājums',
        'No iesildīšanās jautājumiem līdz pārbaudei',
      ),
      ...part('Attieksmes', 'Pārmaiņa no sākuma līdz beigām'),
      ...part('Grupas', 'Sasniedza sekmīguma robežu: Grupa', 'Moduļi un pārbaudes pēc dalījuma „Grupa”'),
      'region "Moduļi un pārbaudes pēc dalījuma „Grupa”"',
      ...part('Dalībnieki'),
      'region "Tabula: Dalībnieki"',
    ]);
  });
});

describe('without being asked', () => {
  it('the built-in LMS tells what was taken, refused, added and removed, and never loses the focus', async () => {
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

  it('the results tell what was read, what a filter leaves and what cannot be shown', async () => {
    const page = await open('results/');
    await page.locator('file-drop').waitFor();
    await startListening(page);
    await button(page, 'Parādīt ar izdomātiem datiem').press('Enter');
    await hears(page, 'Gatavs. 2 faili, atlasē 180 dalībnieki.');
    // Whoever opens files reads on at the figures.
    await expect.poll(() => focused(page)).toBe('Pārskats');
    await page.getByRole('combobox', {name: 'Grupa'}).selectOption('Izdomāta grupa 1');
    await hears(page, 'Gatavs. 2 faili, atlasē 30 dalībnieki.');
    await button(page, 'Nākamie').press('Enter');
    await hears(page, '26–30 no 30');
    await page.getByText('Kā faili saprasti un apvienoti').press('Enter');
    await button(page, 'Izņemt failu „Izdomātas grupas.csv”').press('Enter');
    await hears(page, 'Gatavs. 1 fails, atlasē 180 dalībnieki.');
    expect(await focused(page)).toBe('Faili: 1 fails, 180 dalībnieki');
    await button(page, 'Aizvērt izdomātos datus').press('Enter');
    await expect.poll(() => focused(page)).toBe('Mācību rezultāti');
    const [empty] = [textFile('tukšs.csv', '')];
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles({...empty});
    await hears(page, '1 fails, 0 dalībnieki. Šajos failos nav neviena dalībnieka.');
  });
});
