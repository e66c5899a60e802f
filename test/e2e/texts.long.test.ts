/** A municipality says lessons in its own words, by what stands on the page. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {useBuiltSite} from './built-site.ts';
import {
  changedWords,
  editorOf,
  goTo,
  isWriting,
  open,
  textOf,
  toEnd,
  typeAfter,
  wordsOf,
} from './edit-texts.ts';
import {lessonText} from './lesson-text.ts';
import {patience, savedFile, visitMake} from './make-visit.ts';
import {readPackage} from './package-content.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'texts-'))));
afterAll(() => rm(folder, {recursive: true}));

/** Three lessons: sections in which something is typed, and what. */
const tenTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'what-is-trafficking': {
    'two-stories': 'Tāds stāsts varētu būt arī mūsējais.',
    'three-elements': 'Sāciet ar vidējo.',
    'pocket-questions': 'Mūsu novadā atbild visu diennakti.',
  },
  'means-and-consent': {
    'unlocked-door': 'Padomājiet par savu pagastu.',
    'vulnerability': 'Mūsu novadā to redz sociālais dienests.',
    'debt-film': 'Skatieties to kopā ar kolēģiem.',
  },
  'forms': {
    'three-notes': 'Tā bijis arī pie mums.',
    'before-you-start': 'Tas attiecas arī uz mums.',
    'many-forms': 'Par to domājam katru gadu.',
    'forms-map': 'Sāciet ar to, kas tuvāks Jūsu darbam.',
  },
};
const forms = lessonText('forms');

describe('a municipality says lessons in its own words', () => {
  it(
    'ten texts in three lessons: the package is sound, plays, and says what was seen; nothing leaves the site',
    {timeout: 6 * patience},
    async () => {
      const {context, errors, asked, page} = await visitMake(site().browser);
      await page.goto(`${site().url}make/`);
      await page.getByRole('radio', {name: 'Moodle'}).check();
      await page.getByRole('radio', {name: /^Bez filmām/}).check();
      await page.getByRole('link', {name: '2. Pašvaldība'}).click();
      await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
      await page.getByRole('link', {name: 'Tālāk: Kurss'}).click();
      expect(asked.filter((url) => url.includes('texts-'))).toEqual([]);
      await page.getByRole('link', {name: 'Mainīt nodarbību tekstus'}).click();
      for (const [id, texts] of Object.entries(tenTexts)) {
        const lesson = lessonText(id);
        await open(page, lesson);
        for (const [section, typed] of Object.entries(texts))
          await typeAfter(page, lesson.lineOf(section), ` ${typed}`);
        await page.getByText('Teksts ir kārtībā.').waitFor();
        await page.getByText(`Kas mainīts šajā nodarbībā (${Object.keys(texts).length})`).waitFor();
      }
      await page.getByText('Mainītās nodarbības (3)').waitFor();
      const preview = () => textOf(page.frameLocator('texts-step iframe'));
      // What was typed last is shown a moment after it was checked.
      for (const typed of Object.values(tenTexts['forms'] ?? {})) await expect.poll(preview).toContain(typed);
      const seen = await preview();

      await page.reload();
      await page.getByText('Mainītās nodarbības (3)').waitFor();
      await page.getByRole('link', {name: '5. Pakotne'}).click();
      await page.getByText('Ievadītais ir kārtībā.').waitFor();
      await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
      const button = page.getByRole('button', {name: 'Lejupielādēt pakotni'});
      const {path: zip, bytes} = await savedFile(page, folder, () => button.click());
      expect(await checkPackage(bytes)).toEqual([]);
      const {course} = readPackage(zip);
      expect(course.municipality?.changed?.map(({title}) => title)).toEqual(
        Object.keys(tenTexts).map((id) => lessonText(id).title),
      );

      await page.goto(`${site().url}lms/`);
      await page.locator('input[type=file]').setInputFiles(zip);
      await page.locator('package-start .button.primary').click();
      const frame = page.frameLocator('content-frame iframe');
      await frame.locator('footer p').first().waitFor();
      const shown = frame.locator(':root');
      await shown.evaluate((_, to) => (location.hash = to), '#/definitions/forms');
      await frame.getByRole('heading', {level: 1, name: forms.title}).waitFor();
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
    const {context, page, errors} = await visitMake(site().browser);
    await page.goto(`${site().url}make/#texts`);
    await open(page, forms);
    const typed = ' Skatiet [te](x).';
    await typeAfter(page, forms.lineOf('three-notes'), typed);
    await page.getByText('šādu adresi lietot nevar.').waitFor();
    await goTo(page, '{#seven-forms}');
    await page.getByRole('button', {name: /^\d+\. rinda$/}).click();
    await toEnd(page);
    expect(await isWriting(page)).toBe(true);
    // The page beside opens again meanwhile, and takes no key away.
    for (let left = typed.length; left > 0; left--) await page.keyboard.press('Backspace');
    await page.getByText('Teksts ir kārtībā.').waitFor();
    expect(await isWriting(page)).toBe(true);
    await goTo(page, '{#three-notes}');
    await page.keyboard.press('Backspace');
    await page.getByText('Tas netika mainīts.').waitFor();
    await page.getByText('## {#three-notes}').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Viss no jauna.');
    await page.getByText('Tas netika mainīts.').waitFor();
    expect(await editorOf(page).innerText()).toContain('{#three-notes}');
    await typeAfter(page, forms.lineOf('three-notes'), ' Mūsējai.');
    await page.getByText(forms.headingOf('three-notes'), {exact: true}).last().click();
    await page.getByRole('button', {name: `Atgriezt publicēto: ${forms.headingOf('three-notes')}`}).click();
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
      const {context, page, errors} = await visitMake(site().browser);
      await page.goto(`${site().url}make/#texts`);
      await open(page, forms);
      await typeAfter(page, forms.lineOf('three-notes'), ' Zvaniet 112.');
      await page.getByText('Kas mainīts šajā nodarbībā (1)').waitFor();
      const zip = join(folder, 'stale.zip');
      await page.getByRole('link', {name: '5. Pakotne'}).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: 'Saglabāt ievadīto failā'}).click(),
      ]);
      await download.saveAs(zip);
      // As if the course had said another number when the words were replaced.
      const old = (text: string) => `${text}\n    Zvaniet 110.`;
      await writeFile(zip, changedWords(await readFile(zip), old));
      await page.getByRole('link', {name: '1. Mācību sistēma'}).click();
      await page.getByText('Jums jau ir šīs lapas fails?').click();
      await page.locator('system-step input[type=file]').setInputFiles(zip);
      await page.getByText(/^Viss no faila .* ir ievadīts/).waitFor();
      await page.getByRole('link', {name: '5. Pakotne'}).click();
      await page.getByText('publicētais teksts ir mainījies: izvēlieties, kurš paliek.').waitFor();
      await page.getByRole('link', {name: 'Teksti', exact: true}).click();
      await page.getByText('jāizvēlas: 1').waitFor();
      await page.getByRole('button', {name: forms.title}).click();
      await page.getByRole('heading', {name: 'Publicētais teksts ir mainījies'}).waitFor();
      expect(await page.locator('texts-step dl').innerText()).toMatch(
        /Publicēts toreiz[^]*110\s+Publicēts tagad[^]*Jūsu teksts[^]*112/,
      );
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', {name: `Paturēt savu: ${forms.headingOf('three-notes')}`}).click();
      await page.getByRole('heading', {name: 'Publicētais teksts ir mainījies'}).waitFor({state: 'detached'});
      await page.getByText('jāizvēlas: 1').waitFor({state: 'detached'});
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});
