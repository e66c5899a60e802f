/** Somebody translates the course in the browser, by what stands on the page. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runTranslate} from '../../packaging/cli/run-translate.ts';
import {readContent} from '../../packaging/content/read/read-content.ts';
import {useBuiltSite} from './built-site.ts';
import {patience, visitMake} from './make-visit.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'translate-'))));
afterAll(() => rm(folder, {recursive: true}));

async function download(page: Page, button: string): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button}).click(),
  ]);
  const path = join(folder, saved.suggestedFilename());
  await saved.saveAs(path);
  return path;
}

async function exported(language: string): Promise<string> {
  const file = join(folder, `command-${language}.xlf`);
  await runTranslate(['export', '--to', language, '--file', file], {
    root,
    print: () => undefined,
    printError: (line) => expect.fail(line),
  });
  return file;
}

const save = 'Saglabāt darbu failā (XLIFF)';
const part = 'Viens galds';
/** The original of a row, and its field. */
const rowOf = (page: Page, source: string) =>
  page.locator('unit-row').filter({has: page.getByText(source, {exact: true})});

describe('a translator', () => {
  it(
    'saves what the command line exports, for a language that is there',
    {timeout: 2 * patience},
    async () => {
      const {context, page, errors} = await visitMake(site().browser);
      await page.goto(`${site().url}make/#texts`);
      await page.getByRole('link', {name: 'Tulkot kursu citā valodā'}).click();
      await page.getByLabel('Kurā valodā tulkot').selectOption('en');
      await page.getByRole('heading', {name: /^Cik iztulkots/}).waitFor();
      expect(await readFile(await download(page, save), 'utf8')).toBe(
        await readFile(await exported('en'), 'utf8'),
      );
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it(
    'begins a language from nothing, is told what is wrong, and hands over what the command line takes',
    {timeout: 4 * patience},
    async () => {
      const {context, page, errors, asked} = await visitMake(site().browser);
      await page.goto(`${site().url}make/#translate`);
      const other = page.getByLabel('Cita valoda: divi burti, piemēram, lt');
      await other.fill('LV');
      await page.getByRole('button', {name: 'Sākt šajā valodā'}).click();
      await page.getByText('Vajag divus mazos latīņu burtus.').waitFor();
      await other.fill('lt');
      await page.getByRole('button', {name: 'Sākt šajā valodā'}).click();
      const parts = page.getByLabel('Daļa', {exact: true});
      await parts.waitFor();
      const chosen = await parts.locator('option').filter({hasText: part}).first().getAttribute('value');
      expect(chosen).toMatch(/\.lv\.md$/);
      await parts.selectOption(chosen);
      const rows = page.locator('unit-row');
      await rows.first().waitFor();
      const count = await rows.count();
      for (let i = 0; i < count; i++) {
        const row = rows.nth(i);
        const source = await row.locator('#source').innerText();
        await row.locator('textarea').fill(source);
        await row.getByText('Iztulkots', {exact: true}).waitFor();
      }
      const first = rows.first();
      const source = await first.locator('#source').innerText();
      await first.locator('textarea').fill(`${source} 77 {#cits}`);
      await first.getByText('Te ir zīme, kas no vārdiem uztaisītu ko citu:').waitFor();
      await first.locator('textarea').fill(`${source} 77`);
      await first.getByText('Skaitļi nesakrīt ar oriģinālu.').waitFor();
      await first.getByText('Lieki: 77').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.reload();
      await page.getByLabel('Kurā valodā tulkot').selectOption('lt');
      await parts.selectOption(chosen);
      await first.getByText('Jāizlabo', {exact: true}).waitFor();
      expect(await rowOf(page, source).locator('textarea').inputValue()).toBe(`${source} 77`);
      await rowOf(page, source).locator('textarea').fill(source);
      await rowOf(page, source).getByText('Iztulkots', {exact: true}).waitFor();

      const files = unzipSync(await readFile(await download(page, 'Saglabāt kā kursa failus (zip)')));
      const translated = chosen?.replace('.lv.md', '.lt.md') ?? '';
      expect(Object.keys(files).toSorted()).toEqual([translated, 'modules/translated.lt.yaml'].toSorted());
      const original = (await readContent(root)).get(chosen ?? '') ?? '';
      expect(new TextDecoder().decode(files[translated])).toBe(original);

      const xliff = await download(page, save);
      const spoilt = join(folder, 'spoilt.xlf');
      await writeFile(spoilt, (await readFile(xliff, 'utf8')).replace('<target>', '<target># '));
      const field = page.locator('file-field input');
      await field.setInputFiles(spoilt);
      await page.getByText('Fails netika paņemts, un nekas nav mainīts.').waitFor();
      await page.getByRole('button', {name: 'Izdzēst šo tulkojumu no ierīces'}).click();
      await page.getByRole('button', {name: 'Tiešām izdzēst'}).click();
      await rows.first().waitFor({state: 'detached'});
      await field.setInputFiles(xliff);
      await page.getByText('Darbs no faila lt.xlf ir paņemts.').waitFor();
      expect(await readFile(await download(page, save), 'utf8')).toBe(await readFile(xliff, 'utf8'));
      const origin = new URL(site().url).origin;
      expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it.each([
    {width: 1280, language: 'lv'},
    {width: 360, language: 'lv'},
    {width: 360, language: 'en'},
    {width: 360, language: 'ru'},
  ])(
    'has no fault on screen at $width px in $language',
    {timeout: 2 * patience},
    async ({width, language}) => {
      const {context, page, errors} = await visitMake(site().browser, width);
      await page.goto(`${site().url}make/${language === 'lv' ? '' : `index.${language}.html`}#translate`);
      await page.locator('#into').selectOption('ru');
      await page.locator('#part').selectOption('modules/definitions/forms/lv.md');
      await page.locator('unit-row').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
