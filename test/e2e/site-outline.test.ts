/** What a screen reader gets of the site's pages: landmarks and headings. */
import {describe, expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {outline} from './outline.ts';
import {scoBegun} from './sco-in-lms.ts';
import {button, drop, oneSco, openSitePage} from './spoken-site.ts';

const site = useBuiltSite();
const open = (path: string) => openSitePage(site(), path);

const modules = [
  'Cilvēku tirdzniecības pamati',
  'Vervēšana',
  'Cietušais: domāšana, ievainojamība, trauma',
  'Rehabilitācija un atbalsts',
  'Starpinstitūciju sadarbība',
  'Publiskā vide un objektifikācija',
  'Noslēguma pārbaude',
  'Pēc trim mēnešiem',
  'Atgriešanās pēc kursa',
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
  it('WCAG 1.3.1, 2.4.6: of the first page', async () => {
    const page = await open('');
    await page.locator('package-downloads summary').first().waitFor();
    expect(await outline(page)).toEqual([
      'banner',
      'heading "Kopīga rīcība" 1',
      languageLinks,
      'main',
      'heading "Mācīties šeit" 2',
      'heading "Izmēģināt SCORM pakotni" 2',
      'heading "Izveidot savu pakotni" 2',
      'heading "Vadīt semināru" 2',
      'heading "Skatīt rezultātus" 2',
      'region "Kāda ir Jūsu mācību sistēma?"',
      'heading "Kāda ir Jūsu mācību sistēma?" 2',
      'heading "Citām sistēmām" 3',
      'heading "Visas pakotnes" 3',
      'region "Lasīt kā grāmatu vai izdrukāt"',
      'heading "Lasīt kā grāmatu vai izdrukāt" 2',
      'heading "Katrs modulis atsevišķi" 3',
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

  it('WCAG 1.3.1, 2.4.6: of the results: each part of the report is a region with its charts', async () => {
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
      ...part('Faili: 5 faili, 180 dalībnieki'),
      ...part('Ko rādīt'),
      'navigation "Šajā lapā"',
      ...part(
        'Pārskats',
        'Cik tālu dalībnieki tikuši',
        'Pa aktivitātēm',
        'Rezultātu sadalījums',
        'Pabeigšana laika gaitā',
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
        'Pirmais un labākais mēģinājums',
        'Tie paši cilvēki divās reizēs',
        'Cik daudz zina pēc trim mēnešiem',
        'No iesildīšanās jautājumiem līdz pārbaudei',
      ),
      ...part('Attieksmes', 'Pārmaiņa no sākuma līdz beigām'),
      ...part(
        'Grupas',
        'Pabeidza vai nokārtoja: Grupa',
        'Pabeidza vai nokārtoja: Pašvaldība',
        'Moduļi un pārbaudes pēc dalījuma „Grupa”',
      ),
      'region "Moduļi un pārbaudes pēc dalījuma „Grupa”"',
      'heading "Moduļi un pārbaudes pēc dalījuma „Pašvaldība”" 3',
      'region "Moduļi un pārbaudes pēc dalījuma „Pašvaldība”"',
      ...part('Dalībnieki', 'Katrai aktivitātei atsevišķi'),
      'region "Tabula: Dalībnieki"',
    ]);
  });
});
