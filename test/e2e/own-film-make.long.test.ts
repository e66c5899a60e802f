/** A municipality puts a film into a place of the course, and says how it is done there. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {useBuiltSite} from './built-site.ts';
import {patience, savedFile, visitMake} from './make-visit.ts';
import {readPackage} from './package-content.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
const films = join(import.meta.dirname, '../fixtures/tiny-films/media/videos');
const place = 'Ceļo droši';
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'film-'))));
afterAll(() => rm(folder, {recursive: true}));

it(
  'EN 11.8.1: film, picture of it, captions, author and licence: what lacks is said at its field, and the package has it',
  {timeout: 3 * patience},
  async () => {
    const {context, page, errors} = await visitMake(site().browser);
    await page.goto(`${site().url}make/`);
    await page.getByRole('radio', {name: 'Moodle'}).check();
    await page.goto(`${site().url}make/#municipality`);
    await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
    await page.goto(`${site().url}make/#course`);
    for (const other of ['English', 'Русский']) await page.getByRole('checkbox', {name: other}).uncheck();
    await page.getByText('Kā tas notiek pie mums').click();
    await page.getByLabel('Modulis „Vervēšana”').first().fill('Vispirms <b>zvaniet</b> Annai.');
    await page.getByText('Filmas kursa nodarbībās').click();
    await page.getByRole('button', {name: `Ielikt filmu: ${place}`}).click();
    const bring = async (name: string, file: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', {name}).click(),
      ]);
      await chooser.setFiles(join(films, file));
    };
    await bring('Izvēlēties failu: Filmas fails', 'bell.mp4');
    // The page takes it from the film.
    await page.getByRole('button', {name: 'Izvēlēties citu failu: Attēls pirms filmas'}).waitFor();
    await page.locator('#film-travel-safely-captions-lv .error').getByText('Trūkst faila.').waitFor();
    await page.locator('#film-travel-safely-licence-error').getByText('Šis lauks jāaizpilda.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await bring('Izvēlēties failu: Subtitri', 'bell.lv.vtt');
    await page.getByLabel('Filmas autors').fill('Paraugu novada dome');
    await page.getByRole('link', {name: '5. Pakotne'}).click();
    // The last step leads back to the field.
    await page.getByRole('link', {name: /Filmas kursa nodarbībās.*Licence vai atļauja:/}).click();
    await expect
      .poll(() => page.getByLabel('Licence vai atļauja').evaluate((field) => field.matches(':focus')))
      .toBe(true);
    await page.keyboard.type('Dome atļāvusi rādīt kursā');
    await page.getByRole('link', {name: '4. Apskate'}).click();
    await page.getByRole('button', {name: 'Vietējā kārtība moduļa lapā'}).click();
    const frame = page.frameLocator('look-step iframe');
    await frame.getByRole('heading', {level: 3, name: 'Paraugu novads'}).waitFor();
    await frame.getByRole('listitem').filter({hasText: 'Vispirms <b>zvaniet</b> Annai.'}).waitFor();
    await page.reload();
    await page.getByRole('link', {name: '3. Kurss'}).click();
    expect(await page.getByLabel('Licence vai atļauja').inputValue()).toBe('Dome atļāvusi rādīt kursā');
    await page.getByText(/Jūsu filmu faili kopā: \d+\skB; pakotne būs ap/).waitFor();
    await page.getByRole('link', {name: '5. Pakotne'}).click();
    await page.getByText('Ievadītais ir kārtībā.').waitFor();
    await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
    const button = page.getByRole('button', {name: 'Lejupielādēt pakotni'});
    const {path: zip, bytes} = await savedFile(page, folder, () => button.click());
    expect(await checkPackage(bytes)).toEqual([]);
    const {files} = readPackage(zip);
    const path = 'media/profiles/paraugu-novads/travel-safely';
    expect(files.get(`${path}.mp4`)).toEqual(new Uint8Array(await readFile(join(films, 'bell.mp4'))));
    expect(files.has(`${path}.poster.webp`)).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  },
);
