/** A municipality's own lesson with a picture and a film: made in `make/`, edited where it is seen, and packed, in every engine. */
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import sirv from 'sirv';
import {unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {readPicture} from '../../packaging/content/media/picture-facts.ts';
import {checkPackage} from '../packaging/check/problems-of.ts';
import {withSegment} from '../packaging/content/media/noted-pictures.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {engines} from './engines.ts';
import {givenFolder, MakePage} from './make-page.ts';
import {useEngine} from './use-engine.ts';

const root = resolve(import.meta.dirname, '../..');
const built = sirv(join(root, 'dist/site'), {dev: true});
const fixture = async (path: string) => new Uint8Array(await readFile(join(root, 'test/fixtures', path)));
const film = await fixture('tiny-films/media/videos/bell.mp4');
const given = new Map([
  // A photograph that says where it was taken.
  ['yard.jpg', withSegment(await fixture('pictures/yard.jpg'), 'Exif\0\0GPS')],
  ['bell.mp4', film],
  ['bell.lv.vtt', await fixture('tiny-films/media/videos/bell.lv.vtt')],
]);
const files = new Map([...given].map(([name, bytes]) => [givenFolder + name, bytes] as const));
const media = 'media/profiles/paraugu-novads/';
const [picture, filmName] = ['definitions-own-1-figure-1', 'own-definitions-own-1-film-1'];

describe.each(engines)('in $name', (engine) => {
  const running = useEngine(engine);

  it('a lesson of one’s own takes a picture and a film, is edited by a press, and is in the package', async () => {
    const serving = await serveFiles(files, (request, response) => {
      if (request.url?.startsWith(`/${givenFolder}`)) return false;
      built(request, response);
      return true;
    });
    const {page} = running();
    const make = new MakePage(page);
    await page.goto(`${serving.url}make/?lang=lv`);
    await make.press('system-step input[value=moodle]');
    await make.goTo('municipality');
    await make.fill('municipality-step #name', 'Paraugu novads');
    await make.goTo('course');
    // One language is enough, and quicker.
    for (const language of ['English', 'Русский']) await make.press('course-step .choice', language);
    await make.goTo('texts');
    await make.press('own-lessons button', 'Pievienot nodarbību');
    await make.sound();

    await make.press('texts-step button', 'Pievienot: attēls');
    await make.bring('own-picture', 'yard.jpg', 'drop');
    await make.there('own-lessons', 'Attēls ir ielikts.');
    await make.press('texts-step input[name=editing]');
    await make.pressPiece('figure-1');
    // Two lines below its heading, and on the last line with words.
    for (const key of ['ArrowDown', 'ArrowDown', 'End']) await page.press(key);
    await page.type(' Pagalms.');
    await page.press('End', 'Control');
    for (const key of ['ArrowUp', 'End']) await page.press(key);
    await page.type(' Foto: Anna Liepa.');
    await make.sound();
    await make.shownPicture(`${picture}.webp`);

    await make.press('texts-step button', 'Pievienot: filma');
    await make.bring('own-film [id$=film-1-file]', 'bell.mp4', 'dialog');
    // The page takes it from the film.
    await make.there('own-film [id$=film-1-poster] button', 'Izvēlēties citu failu');
    await make.bring('own-film [id$=film-1-captions-lv]', 'bell.lv.vtt', 'drop');
    await make.fill('own-film [id$=film-1-author]', 'Paraugu novada dome');
    await make.fill('own-film [id$=film-1-licence]', 'Dome atļāvusi rādīt kursā');
    await make.shownWords('Dome atļāvusi rādīt kursā');

    await page.reload();
    await make.there('own-lessons h3', 'Pašvaldības nodarbības (1)');
    await make.goTo('take');
    await make.there('take-step .notice', 'Ievadītais ir kārtībā.');
    await make.keepDownloads();
    await make.press('take-step button', 'Izveidot pakotni');
    await make.press('take-step button', 'Lejupielādēt pakotni');
    const zip = await make.saved();
    expect(await checkPackage(zip)).toEqual([]);
    const packed = unzipSync(zip);
    expect(packed[`${media}${filmName}.mp4`]).toEqual(film);
    expect(readPicture(packed[`${media}${filmName}.poster.webp`] ?? new Uint8Array())?.type).toBe('webp');
    const photograph = readPicture(packed[`${media}${picture}.webp`] ?? new Uint8Array());
    expect(photograph).toEqual({type: 'webp', width: 64, height: 48, isMoving: false, hasNotes: false});
    await serving.close();
  });
});
