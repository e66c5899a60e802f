/** Each page of the site by Tab alone: where it stops, in which order, and that one sees where one is. */
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {manifest12, zipOf} from '../lms/zips.ts';
import {useBuiltSite} from './built-site.ts';
import {fromTheTop, walk} from './tab-walk.ts';

const site = useBuiltSite();

async function open(path: string, width = 1280): Promise<Page> {
  const context = await site().browser.newContext({
    viewport: {width, height: 800},
    // A page that is still scrolling shows nothing where it will be.
    reducedMotion: 'reduce',
    locale: 'lv-LV',
  });
  const page = await context.newPage();
  await page.goto(site().url + path);
  return page;
}

/** Parts of a package tell their status, which content may change meanwhile. */
const withoutStatus = (name: string): string => name.replace(/nav sākts.*$/, '');

/** All stops from the top, none with a fault; backwards the same ones. */
async function stopsOf(page: Page): Promise<readonly string[]> {
  await fromTheTop(page);
  const {names, faults} = await walk(page);
  expect(faults).toEqual([]);
  const back = await walk(page, 'Shift+Tab');
  expect(back.faults).toEqual([]);
  expect([...back.names].reverse().map(withoutStatus)).toEqual(names.map(withoutStatus));
  return names.map(withoutStatus);
}

const twoParts = [
  {id: 'i1', title: 'Daļa'},
  {id: 'i2', title: 'Otra'},
];
async function openPackage(page: Page): Promise<void> {
  const files = {'imsmanifest.xml': manifest12(twoParts), 'sco.html': scoHtml, '.DS_Store': 'x'};
  const buffer = Buffer.from(await zipOf(files).arrayBuffer());
  await page.locator('input[type=file]').setInputFiles({name: 'p.zip', mimeType: 'application/zip', buffer});
  await page.getByRole('heading', {level: 1, name: 'Paraugs'}).waitFor();
}

describe.each([{width: 1280}, {width: 360}])('at $width px, Tab goes', ({width}) => {
  it('WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11: over the first page from the doors to the downloads and books', async () => {
    const page = await open('', width);
    await page.locator('package-downloads summary').first().waitFor();
    expect(await stopsOf(page)).toEqual([
      'Pāriet uz saturu',
      'Sākt mācības',
      'English',
      'Русский',
      expect.stringMatching(/^Mācīties šeit/),
      expect.stringMatching(/^Izmēģināt SCORM pakotni/),
      expect.stringMatching(/^Izveidot savu pakotni/),
      expect.stringMatching(/^Vadīt semināru/),
      expect.stringMatching(/^Skatīt rezultātus/),
      'Moodle: lejupielādēt visu kursu',
      expect.stringMatching(/^Bez filmām/),
      'Kā to iestatīt: piecas rindas',
      'Citām sistēmām',
      expect.stringMatching(/^Visas pakotnes \d+ pakotnes?$/),
      'SHA256SUMS',
      'CycloneDX saraksts',
      'Lejupielādēt grāmatu',
      'Katrs modulis atsevišķi',
      'Lapa cilvēkam, kuram vajag palīdzību',
      'Ceļvedis administratoram',
      'Kas kur tiek glabāts un cik ilgi',
      'Kas kursā mainījies',
      'Piekļūstamības paziņojums',
      'Privātums',
      'Mani dati šajā ierīcē',
    ]);
  });

  it('over what the first page has folded', async () => {
    const page = await open('', width);
    await page.getByText('Visas pakotnes').click();
    await page.getByText('Viss kurss', {exact: true}).click();
    const names = (await stopsOf(page)).map((name) => name.replace(/kopiga-riciba-course-/, ''));
    const from = names.findIndex((name) => name.startsWith('Visas pakotnes'));
    expect(names.slice(from + 1, from + 13)).toEqual([
      'Viss kurss 4 pakotnes',
      'SHA-256 kontrolsumma',
      'Lejupielādēt: scorm12.zip',
      'Izmēģināt: scorm12.zip',
      'SHA-256 kontrolsumma',
      'Lejupielādēt: scorm2004-4th.zip',
      'Izmēģināt: scorm2004-4th.zip',
      'SHA-256 kontrolsumma',
      'Lejupielādēt: scorm2004-3rd.zip',
      'Izmēģināt: scorm2004-3rd.zip',
      'SHA-256 kontrolsumma',
      'Lejupielādēt: cmi5.zip',
    ]);
  });

  it('WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11, EN 4.2.7: over the course and the page of the device', async () => {
    const page = await open('learn/', width);
    await page.locator('device-strip', {hasText: 'Darbojas arī bez interneta'}).waitFor({timeout: 120_000});
    await page.locator('course-home .card').first().waitFor();
    const course = await stopsOf(page);
    // The strip over the course and the bar of the course each have their way past them.
    const start = ['Pāriet uz saturu', 'Šajā ierīcē', 'Pāriet uz saturu', 'Kopīga rīcība: Kursa sākums'];
    expect(course.slice(0, 4)).toEqual(start);
    await page.reload();
    await page.locator('device-strip', {hasText: 'Darbojas arī bez interneta'}).waitFor({timeout: 120_000});
    await page.locator('course-home .card').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('course-home h1:focus').waitFor();
    expect(course).toContain('Cilvēku tirdzniecības pamati');
    await page.goto(`${site().url}learn/device/`);
    await page.getByText('Darbojas arī bez interneta').waitFor({timeout: 120_000});
    // It has something to save once the course's work was read.
    await page.getByRole('button', {name: 'Saglabāt failā', disabled: false}).waitFor();
    const device = await stopsOf(page);
    expect(device.slice(0, 3)).toEqual(['English', 'Русский', '← Atpakaļ uz kursu']);
    expect(device).toEqual(
      expect.arrayContaining(['Saglabāt failā', 'Turpināt no faila', 'Izdzēst manus datus']),
    );
  });

  it('WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11: over the built-in LMS: list, package, player with each of its tabs', async () => {
    const page = await open('lms/', width);
    await page.locator('package-drop').waitFor();
    const list = await stopsOf(page);
    expect(list.slice(0, 7)).toEqual([
      'English',
      'Русский',
      'Kopīga rīcība',
      'Mācību dalībnieks',
      'Jauns dalībnieks',
      'Pievienot',
      'Izvēlēties zip failu',
    ]);
    expect(list.at(-1)).toBe('Lejupielādēt rezultātus (JSON)');
    await openPackage(page);
    await page.getByText('Papildu iespējas').click();
    await page.getByText('Pakotnes pārbaude').click();
    expect(await stopsOf(page)).toEqual([
      'English',
      'Русский',
      'Kopīga rīcība',
      'Visas pakotnes',
      'Sākt: Daļa',
      'Sākt: Otra',
      'Papildu iespējas',
      'Režīms',
      'Rezultāts tiek ieskaitīts (credit)',
      'Sekmīguma robeža',
      'Par sekmēm izlemj mācību sistēma, ja ir robeža un rezultāts',
      'Parametri, ko pievienot satura adresei',
      'Pakotnes pārbaude: 3 piezīmes',
      'Lejupielādēt pārbaudi (JSON)',
    ]);
    await page.getByRole('button', {name: 'Sākt: Daļa'}).click();
    await page.frameLocator('content-frame iframe').getByText('begun: true').waitFor();
    const tabs: Readonly<Record<string, readonly string[]>> = {
      Pārskats: [],
      Atbildes: [],
      Dati: ['Meklēt', 'Lejupielādēt datus (JSON)', 'Dati'],
      Izsaukumi: ['Rādīt', 'Meklēt', 'Lejupielādēt žurnālu (JSON)', 'Izsaukumi'],
      Kļūmes: ['viss tiek saglabāts', 'nekavējas', 'SCORM 1.2 robežas burtiski', 'Uzvedas kā'],
    };
    for (const [tab, inside] of Object.entries(tabs)) {
      await page.getByRole('tab', {name: tab}).click();
      expect(await stopsOf(page), tab).toEqual([
        'English',
        'Русский',
        'Kopīga rīcība',
        'LMS dati',
        'Beigt un aizvērt',
        'Daļa',
        'Otra',
        'Mācību saturs: Daļa',
        tab,
        tab,
        ...inside,
      ]);
    }
  });

  it('WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11: over the results: nothing yet, a whole report with an open table, the choice of columns', async () => {
    const page = await open('results/', width);
    await page.locator('file-drop').waitFor();
    expect(await stopsOf(page)).toEqual([
      'English',
      'Русский',
      'Kopīga rīcība',
      'Izvēlēties failus',
      'Izvēlēties mapi',
      'Parādīt ar izdomātiem datiem',
    ]);
    await page.getByRole('button', {name: 'Parādīt ar izdomātiem datiem'}).click();
    await page.getByRole('heading', {level: 2, name: 'Pārskats'}).waitFor();
    await page.locator('learner-list table').waitFor();
    await page.getByText('Kā faili saprasti un apvienoti').click();
    await page.locator('chart-figure summary').first().click();
    await page.locator('question-list summary').first().click();
    const report = await stopsOf(page);
    // Files, filter, parts of the page, and then the parts in that order.
    const order = [
      'Aizvērt izdomātos datus',
      'Izvēlēties failus',
      'Izņemt visus failus',
      'Sekmīguma robeža, % Lieto, ja failā nav norādīts, vai kurss ir nokārtots. Šī kursa moduļiem un pārbaudes darbam ir sava robeža.',
      'Aizstāt vārdus ar numuriem',
      'Drukāt',
      'Pārskats',
      'Dalībnieki',
      'Tabula: Cik tālu dalībnieki tikuši',
      'Lejupielādēt PNG: Cik tālu dalībnieki tikuši',
      'Lejupielādēt CSV: Moduļi un pārbaudes',
      'Lejupielādēt PNG: Grūtākie jautājumi',
      'Kārtot',
      'Lejupielādēt CSV: Pārmaiņa no sākuma līdz beigām',
      'Lejupielādēt PNG: Pabeidza vai nokārtoja: Grupa',
      'Kārtot',
      'Visas atbildes: CSV',
    ];
    expect(
      report.filter((name) => order.includes(name)).filter((name, at, all) => all[at - 1] !== name),
    ).toEqual(order);

    await page.getByRole('button', {name: 'Norādīt kolonnas: Izdomātas grupas.csv'}).press('Enter');
    await page.getByRole('dialog').waitFor();
    // A dialog keeps the focus until it is closed: the walk comes round to where it began.
    const dialog = await walk(page);
    expect(dialog.faults).toEqual([]);
    expect(dialog.names).toEqual(expect.arrayContaining(['1. kolonna', 'Lasīt ar šīm kolonnām', 'Atcelt']));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({state: 'detached'});
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('results-app');
  });
});
