/** A municipality says lessons in its own words, by what stands on the page. */
import {gzipSync} from 'node:zlib';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync, zipSync} from 'fflate';
import type {FrameLocator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {sumOfWords} from '../../packaging/content/words/sum-of-words.ts';
import {editorBytesInAll} from '../../src/make/texts/editor-bytes.ts';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {collectErrors} from './browser.ts';
import {useBuiltSite} from './built-site.ts';
import {readPackage} from './package-content.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
/** On a busy machine a module takes its time. */
const patience = 100_000;
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'texts-'))));
afterAll(() => rm(folder, {recursive: true}));

async function visit(width = 1280) {
  const context = await site().browser.newContext({
    viewport: {width, height: 900},
    locale: 'lv-LV',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const errors = collectErrors(context);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  return {context, errors, asked, page: await context.newPage()};
}

const editorOf = (page: Page) => page.getByRole('textbox', {name: 'Nodarbības teksts'});

async function open(page: Page, lesson: string) {
  await page.getByLabel('Nodarbība', {exact: true}).selectOption({label: lesson});
  await editorOf(page).waitFor();
  await page.getByText('Teksts ir kārtībā.').waitFor();
}

/** Scrolls, as a person does, to the line with these words, and puts the cursor at its end. */
async function goTo(page: Page, text: string) {
  const line = editorOf(page).locator('.cm-line').filter({hasText: text}).first();
  await editorOf(page).press('Control+Home');
  for (let i = 0; i < 60 && (await line.count()) === 0; i++) {
    await editorOf(page).press('PageDown');
  }
  await line.click();
  await toEnd(page);
}

/** Of a line that is wrapped, the first press leads to the end of what is seen of it. */
async function toEnd(page: Page) {
  for (let i = 0; i < 2; i++) await page.keyboard.press('End');
}

/** Types behind a line and waits until it was checked and is shown. */
async function typeAfter(page: Page, text: string, typed: string) {
  await goTo(page, text);
  await page.keyboard.type(typed);
  await page.getByText('Pārbauda…').waitFor({state: 'detached'});
}

const tenTexts: Readonly<Record<string, readonly (readonly [line: string, typed: string])[]>> = {
  'Kas ir cilvēku tirdzniecība': [
    ['Rūta un Oskars dzīvo Ābeļkalna', ' Tāds stāsts varētu būt arī mūsējais.'],
    ['Katrs elements atbild uz savu', ' Sāciet ar vidējo.'],
    ['Ja nezināt, ar ko sākt', ' Mūsu novadā atbild visu diennakti.'],
  ],
  'Līdzekļi, ievainojamība un piekrišana': [
    ['Kas Guntaru notur, ja durvis', ' Padomājiet par savu pagastu.'],
    ['Ievainojamības cēlonis var būt', ' Mūsu novadā to redz sociālais dienests.'],
    ['Filma rāda vienu no slēptajiem', ' Skatieties to kopā ar kolēģiem.'],
  ],
  'Ekspluatācijas formas': [
    ['Trīs iestādes, trīs dažādas nelaimes', ' Tā bijis arī pie mums.'],
    ['Tās pašas tēmas īsi pieminētas', ' Tas attiecas arī uz mums.'],
    ['Palermo protokolā ekspluatācijas veidu', ' Par to domājam katru gadu.'],
    ['Atveriet tiltus un izlasiet', ' Sāciet ar to, kas tuvāks Jūsu darbam.'],
  ],
};
const lastLesson = 'forms';

/** Every letter that stands in an element, shadow trees included. */
async function textOf(frame: FrameLocator): Promise<string> {
  const page = frame.locator('lesson-page');
  await page.waitFor();
  return page.evaluate(async (root) => {
    const read = (node: Node): string => {
      if (node instanceof HTMLStyleElement) return '';
      if (node instanceof HTMLSlotElement) return '';
      if (node instanceof Element && node.shadowRoot)
        return [...node.shadowRoot.childNodes, ...node.childNodes].map(read).join(' ');
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      return [...node.childNodes].map(read).join(' ');
    };
    // The blocks come one after the other.
    let before = '';
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const now = read(root).replaceAll(/\s+/g, ' ').trim();
      if (now === before && now !== '') return now;
      before = now;
    }
  });
}

describe('a municipality says lessons in its own words', () => {
  it(
    'ten texts in three lessons: the package is sound, plays, and says what was seen; nothing leaves the site',
    {timeout: 6 * patience},
    async () => {
      const {context, errors, asked, page} = await visit();
      await page.goto(`${site().url}make/`);
      await page.getByRole('radio', {name: 'Moodle'}).check();
      await page.getByRole('radio', {name: /^Bez filmām/}).check();
      await page.getByRole('link', {name: '2. Pašvaldība'}).click();
      await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
      await page.getByRole('link', {name: 'Tālāk: Kurss'}).click();
      expect(asked.filter((url) => url.includes('texts-'))).toEqual([]);
      await page.getByRole('link', {name: 'Mainīt nodarbību tekstus'}).click();
      for (const [lesson, texts] of Object.entries(tenTexts)) {
        await open(page, lesson);
        for (const [line, typed] of texts) await typeAfter(page, line, typed);
        await page.getByText('Teksts ir kārtībā.').waitFor();
        await page.getByText(`Kas mainīts šajā nodarbībā (${texts.length})`).waitFor();
      }
      await page.getByText('Mainītās nodarbības (3)').waitFor();
      const seen = await textOf(page.frameLocator('texts-step iframe'));
      for (const [, typed] of tenTexts['Ekspluatācijas formas'] ?? []) expect(seen).toContain(typed.trim());

      await page.reload();
      await page.getByText('Mainītās nodarbības (3)').waitFor();
      await page.getByRole('link', {name: '5. Pakotne'}).click();
      await page.getByText('Ievadītais ir kārtībā.').waitFor();
      await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: 'Lejupielādēt pakotni'}).click(),
      ]);
      const zip = join(folder, download.suggestedFilename());
      await download.saveAs(zip);
      expect(await checkPackage(new Uint8Array(await readFile(zip)))).toEqual([]);
      const {course} = readPackage(zip);
      expect(course.municipality?.changed?.map(({title}) => title)).toEqual(Object.keys(tenTexts));

      await page.goto(`${site().url}lms/`);
      await page.locator('input[type=file]').setInputFiles(zip);
      await page.locator('package-start .button.primary').click();
      const frame = page.frameLocator('content-frame iframe');
      await frame.locator('footer p').first().waitFor();
      const shown = frame.locator(':root');
      await shown.evaluate((_, to) => (location.hash = to), `#/definitions/${lastLesson}`);
      await frame.getByRole('heading', {level: 1, name: 'Ekspluatācijas formas'}).waitFor();
      // Options stand in another order each time.
      expect(wordsOf(await textOf(frame))).toEqual(wordsOf(seen));
      await shown.evaluate(() => (location.hash = '#/page/about'));
      await frame.getByRole('heading', {name: 'Pašvaldības teksti'}).waitFor();
      const origin = new URL(site().url).origin;
      expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('is told what is wrong, what is locked, and can take it back', {timeout: 3 * patience}, async () => {
    const {context, page, errors} = await visit();
    await page.goto(`${site().url}make/#texts`);
    await open(page, 'Ekspluatācijas formas');
    await typeAfter(page, 'Dzimtsarakstu nodaļai:', ' Skatiet [te](x).');
    await page.getByText('šādu adresi lietot nevar.').waitFor();
    await goTo(page, 'Septiņas formas');
    await page.getByRole('button', {name: '12. rinda'}).click();
    await toEnd(page);
    expect(await isWriting(page)).toBe(true);
    // The page beside opens again meanwhile, and takes no key away.
    for (let i = 0; i < 'Skatiet [te](x).'.length; i++) await page.keyboard.press('Backspace');
    await page.getByText('Teksts ir kārtībā.').waitFor();
    expect(await isWriting(page)).toBe(true);
    await goTo(page, '{#three-notes}');
    await page.keyboard.press('Backspace');
    await page.getByText('Tas netika mainīts.').waitFor();
    await page.getByText('## {#three-notes}').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Viss no jauna.');
    await page.getByText('Tas netika mainīts.').waitFor();
    expect(await editorOf(page).innerText()).toContain('Trīs ziņas vienā rītā');
    await typeAfter(page, 'Dzimtsarakstu nodaļai:', ' Mūsējai.');
    await page.getByText('Trīs ziņas vienā rītā', {exact: true}).last().click();
    await page.getByRole('button', {name: 'Atgriezt publicēto: Trīs ziņas vienā rītā'}).click();
    await page.getByText('Viss ir tā, kā publicēts.').waitFor();
    expect(await editorOf(page).innerText()).not.toContain('Mūsējai');
    await page.getByRole('button', {name: 'Atsaukt'}).click();
    await page.getByText('Kas mainīts šajā nodarbībā (1)').waitFor();
    expect(await editorOf(page).innerText()).toContain('Mūsējai');
    expect(errors).toEqual([]);
    await context.close();
  });

  it(
    'compares numbers and chooses, where the published words have changed',
    {timeout: 3 * patience},
    async () => {
      const {context, page, errors} = await visit();
      await page.goto(`${site().url}make/#texts`);
      await open(page, 'Ekspluatācijas formas');
      await typeAfter(page, 'Trīs iestādes, trīs dažādas nelaimes', ' Zvaniet 112.');
      await page.getByText('Kas mainīts šajā nodarbībā (1)').waitFor();
      const zip = join(folder, 'stale.zip');
      await page.getByRole('link', {name: '5. Pakotne'}).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: 'Saglabāt ievadīto failā'}).click(),
      ]);
      await download.saveAs(zip);
      // As if the course had said another number when the words were replaced.
      const old = (text: string) => text.replaceAll('(15)', '(14)');
      await writeFile(zip, changedWords(await readFile(zip), old));
      await page.getByRole('link', {name: '1. Mācību sistēma'}).click();
      await page.getByText('Jums jau ir šīs lapas fails?').click();
      await page.locator('system-step input[type=file]').setInputFiles(zip);
      await page.getByText(/^Viss no faila .* ir ievadīts/).waitFor();
      await page.getByRole('link', {name: '5. Pakotne'}).click();
      await page.getByText('publicētais teksts ir mainījies: izvēlieties, kurš paliek.').waitFor();
      await page.getByRole('link', {name: 'Teksti', exact: true}).click();
      await page.getByText('jāizvēlas: 1').waitFor();
      await page.getByRole('button', {name: /^Ekspluatācijas formas/}).click();
      await page.getByRole('heading', {name: 'Publicētais teksts ir mainījies'}).waitFor();
      expect(await page.locator('texts-step dl').innerText()).toMatch(
        /Publicēts toreiz\s+14\s+Publicēts tagad\s+15\s+Jūsu teksts\s+15; 112/,
      );
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', {name: 'Paturēt savu: Trīs ziņas vienā rītā'}).click();
      await page.getByRole('heading', {name: 'Publicētais teksts ir mainījies'}).waitFor({state: 'detached'});
      await page.getByText('jāizvēlas: 1').waitFor({state: 'detached'});
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});

/** The profile's zip with the replaced words in its words file as they were, and their sum. */
function changedWords(zip: Uint8Array, old: (text: string) => string): Uint8Array {
  const files = unzipSync(zip);
  const path = Object.keys(files).find((name) => name.endsWith('.md')) ?? '';
  const text = new TextDecoder().decode(files[path]);
  const [, head = '', was = '', body = ''] =
    /^([^]*?\nwas:\n  three-notes: \|-?\n)([^]*?)(\n---\n[^]*)$/.exec(text) ?? [];
  const kept = old(was);
  const sum = sumOfWords(kept.replaceAll(/^ {4}/gm, ''));
  files[path] = new TextEncoder().encode(
    head.replace(/three-notes: x\w+/, `three-notes: ${sum}`) + kept + body,
  );
  return zipSync(files);
}

const wordsOf = (text: string): readonly string[] => text.split(' ').toSorted();

const isWriting = (page: Page): Promise<boolean> =>
  editorOf(page).evaluate((editor) => (editor.getRootNode() as ShadowRoot).activeElement === editor);

it('the editor is as large as the page says', {timeout: patience}, async () => {
  const {context, page} = await visit();
  await page.goto(`${site().url}make/#texts`);
  await page.getByLabel('Nodarbība', {exact: true}).waitFor();
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  // What is asked for ahead stands there twice.
  const scripts = [...new Set(loaded)].filter((url) => /\/texts-[^/]*\.js$/.test(url));
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(
    scripts.map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(Math.abs(total - editorBytesInAll)).toBeLessThan(editorBytesInAll / 20);
  await context.close();
});

it.each([
  {width: 1280, language: 'lv'},
  {width: 360, language: 'lv'},
  {width: 360, language: 'en'},
  {width: 360, language: 'ru'},
])('the texts have no fault at $width px in $language', {timeout: patience}, async ({width, language}) => {
  const {context, page, errors} = await visit(width);
  await page.goto(`${site().url}make/${language === 'lv' ? '' : `index.${language}.html`}#texts`);
  await page.locator('#lesson').selectOption('definitions/forms');
  await page.locator('words-editor .cm-content').waitFor();
  await page.locator('texts-step .notice').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
