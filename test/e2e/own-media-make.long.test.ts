/** A municipality puts a photograph and a film into a lesson of its own. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readPicture} from '../../packaging/content/media/picture-facts.ts';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {withSegment} from '../packaging/content/media/noted-pictures.ts';
import {useBuiltSite} from './built-site.ts';
import {byCommandLine} from './by-command-line.ts';
import {editorOf, typeAfter} from './edit-texts.ts';
import {fillDatabase, limitStorage} from './full-storage.ts';
import {patience, savedFile, visitMake} from './make-visit.ts';
import {readPackage} from './package-content.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
const fixtures = join(import.meta.dirname, '../fixtures');
const films = join(fixtures, 'tiny-films/media/videos');
const media = 'media/profiles/paraugu-novads/';
const picture = 'definitions-own-1-figure-1.webp';
const film = 'own-definitions-own-1-film-1.mp4';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-media-'));
  // A photograph that says where it was taken.
  const yard = new Uint8Array(await readFile(join(fixtures, 'pictures/yard.jpg')));
  await writeFile(join(folder, 'yard.jpg'), withSegment(yard, 'Exif\0\0GPS'));
  await writeFile(join(folder, 'no-picture.jpg'), 'This is a text.');
});
afterAll(() => rm(folder, {recursive: true}));

const press = (page: Page, name: string | RegExp) => page.getByRole('button', {name}).first().click();
const sound = (page: Page) => page.getByText('Teksts ir kārtībā.').waitFor();

async function bring(page: Page, name: RegExp, file: string) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, name)]);
  await chooser.setFiles(file);
}

async function begin(page: Page) {
  await page.goto(`${site().url}make/`);
  await page.getByRole('radio', {name: 'Moodle'}).check();
  await page.goto(`${site().url}make/#municipality`);
  await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
  await page.goto(`${site().url}make/#texts`);
  await press(page, 'Pievienot nodarbību');
  await editorOf(page).waitFor();
  await sound(page);
}

describe('a picture and a film in a lesson of one’s own', () => {
  it(
    'are chosen, described and seen; what lacks is said; the zip is that of the command line',
    {timeout: 6 * patience},
    async () => {
      const {context, errors, page} = await visitMake(site().browser);
      await begin(page);
      await press(page, 'Pievienot: attēls');
      await page.getByText(/trūkst attēla vai filmas/).waitFor();
      await bring(page, /Izvēlēties failu: Attēla fails/, join(folder, 'no-picture.jpg'));
      await page.getByText(/Šo failu par attēlu pārveidot neizdevās/).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      const loaded = page.waitForResponse(
        (response) => response.url().endsWith(`/${picture}`) && response.status() === 200,
      );
      await bring(page, /Izvēlēties failu: Attēla fails/, join(folder, 'yard.jpg'));
      await page.getByText('Attēls ir ielikts.').waitFor();
      await page.getByText(/Šo failu par attēlu pārveidot neizdevās/).waitFor({state: 'detached'});
      await typeAfter(page, '- alt:', ' Pagalms ar durvīm.');
      await typeAfter(page, '- credit:', ' Foto: Anna Liepa, dome atļāvusi.');
      await sound(page);
      const frame = page.frameLocator('texts-step iframe');
      const shown = frame.getByRole('img', {name: 'Pagalms ar durvīm.'});
      await shown.waitFor();
      await loaded;
      await frame.getByText('Paraksts zem attēla. Foto: Anna Liepa, dome atļāvusi.').waitFor();

      await press(page, 'Pievienot: filma');
      await bring(page, /Izvēlēties failu: Filmas fails/, join(films, 'bell.mp4'));
      await page.getByRole('button', {name: 'Izvēlēties citu failu: Attēls pirms filmas'}).waitFor();
      await page.locator(`[id$="film-1-captions-lv"] .error`).getByText('Trūkst faila.').waitFor();
      // Of a language that the lesson is not written in none are asked for.
      expect(await page.locator(`[id$="film-1-captions-ru"] .error`).count()).toBe(0);
      await page.locator(`[id$="film-1-licence-error"]`).getByText('Šis lauks jāaizpilda.').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({width: 360, height: 640});
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({width: 1280, height: 900});
      await bring(page, /Izvēlēties failu: Subtitri/, join(films, 'bell.lv.vtt'));
      await page.getByLabel('Filmas autors').fill('Paraugu novada dome');
      await page.getByLabel('Licence vai atļauja').fill('Dome atļāvusi rādīt kursā');
      await sound(page);
      await frame.locator('film-player').waitFor();
      await frame.getByText(/Dome atļāvusi rādīt kursā/).waitFor();
      await page.reload();
      await page.getByText('Pašvaldības nodarbības (1)').waitFor();

      await page.getByRole('link', {name: '5. Pakotne'}).click();
      await page.getByText('Ievadītais ir kārtībā.').waitFor();
      const profile = await savedFile(page, folder, () => press(page, 'Saglabāt ievadīto failā'));
      await press(page, 'Izveidot pakotni');
      await page.getByRole('button', {name: 'Lejupielādēt pakotni'}).waitFor();
      const made = await savedFile(page, folder, () => press(page, 'Lejupielādēt pakotni'));
      expect(await checkPackage(made.bytes)).toEqual([]);
      const same = await byCommandLine(profile.bytes, {folder, name: made.name, id: 'paraugu-novads'});
      expect(Buffer.compare(same, made.bytes)).toBe(0);
      const {files} = readPackage(made.path);
      expect(files.get(media + film)).toEqual(new Uint8Array(await readFile(join(films, 'bell.mp4'))));
      // What the camera wrote has not come along.
      const photograph = readPicture(files.get(media + picture) ?? new Uint8Array());
      expect(photograph).toEqual({type: 'webp', width: 64, height: 48, isMoving: false, hasNotes: false});
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it(
    'come back from the file, without a network too, and go with their part',
    {timeout: 4 * patience},
    async () => {
      const {context, errors, page} = await visitMake(site().browser);
      await page.goto(`${site().url}make/`);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.goto(`${site().url}make/#texts`);
      await page.getByText('Pašvaldības nodarbības').first().waitFor();
      await page.goto(`${site().url}make/#system`);
      await context.setOffline(true);
      await page.getByText('Jums jau ir šīs lapas fails?').click();
      await page
        .locator('system-step input[type=file]')
        .setInputFiles(join(folder, 'paraugu-novads-profile.zip'));
      await page.getByText(/^Viss no faila .* ir ievadīts/).waitFor();
      await page.getByRole('link', {name: 'Teksti', exact: true}).click();
      await press(page, /^Labot: Mūsu pašvaldības nodarbība/);
      await sound(page);
      await page
        .getByText(/^Izvēlēts \(/)
        .first()
        .waitFor();
      const frame = page.frameLocator('texts-step iframe');
      await frame.getByRole('img', {name: 'Pagalms ar durvīm.'}).waitFor();
      expect(await page.getByLabel('Filmas autors').inputValue()).toBe('Paraugu novada dome');
      await press(page, 'Noņemt daļu: Filma');
      await page.getByText('Daļa ir noņemta.').waitFor();
      await press(page, 'Atsaukt pēdējo izmaiņu');
      await expect.poll(() => page.getByLabel('Filmas autors').inputValue()).toBe('Paraugu novada dome');
      await sound(page);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it(
    'on a full device are still there to be saved in a file, which is said',
    {timeout: 2 * patience},
    async () => {
      const {context, page} = await visitMake(site().browser);
      // Room for the page, its parts and a preview.
      await limitStorage(context, new URL(site().url).origin, 40_000_000);
      await begin(page);
      await press(page, 'Pievienot: attēls');
      await page.getByText(/trūkst attēla vai filmas/).waitFor();
      await fillDatabase(page);
      await bring(page, /Izvēlēties failu: Attēla fails/, join(folder, 'yard.jpg'));
      await page.getByText(/Ierīcē nav vietas, tāpēc ievadītais netiek glabāts/).waitFor();
      await page.getByText(/^Izvēlēts \(/).waitFor();
      await page.getByRole('link', {name: '5. Pakotne'}).click();
      const {bytes} = await savedFile(page, folder, () => press(page, 'Saglabāt ievadīto failā'));
      expect(Object.keys(unzipSync(bytes))).toContain(media + picture);
      await context.close();
    },
  );
});
