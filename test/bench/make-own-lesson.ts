/** A lesson of one's own in `make/` with as large a film as one may have, and three photographs. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {mostFilmBytes} from '../../src/domain/exchange/package-draft.ts';

const tinyFilm = join(import.meta.dirname, '../fixtures/tiny-films/media/videos/bell.mp4');
const pictures = 3;
/** Of a telephone that was held level. */
const photograph = {width: 2400, height: 1800};

/** From the page as it opens to the lesson that is checked and shown. */
export async function addOwnLesson(page: Page, address: string): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', {name}).first().click();
  const bring = async (name: RegExp, file: {readonly name: string; readonly buffer: Buffer}) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(name)]);
    const mimeType = file.name.endsWith('.mp4') ? 'video/mp4' : 'image/jpeg';
    await chooser.setFiles({...file, mimeType});
  };
  await page.goto(address);
  await page.getByRole('radio', {name: 'Cita vai valsts mācību sistēma'}).check();
  await page.goto(`${address}#municipality`);
  await page.getByLabel('Pašvaldības nosaukums', {exact: true}).fill('Paraugu novads');
  await page.goto(`${address}#texts`);
  await press('Pievienot nodarbību');
  await page.getByRole('textbox', {name: 'Nodarbības teksts'}).waitFor();
  for (let i = 0; i < pictures; i++) {
    await press('Pievienot: attēls');
    await bring(/Izvēlēties failu: Attēla fails/, {name: 'photo.jpg', buffer: await photographOf(page)});
    await page.getByText('Attēls ir ielikts.').waitFor();
  }
  await press('Pievienot: filma');
  await bring(/Izvēlēties failu: Filmas fails/, {name: 'film.mp4', buffer: await largeFilm()});
  await page.getByRole('button', {name: 'Izvēlēties citu failu: Attēls pirms filmas'}).waitFor();
}

/** The smallest film of all, with a box behind it that players pass over. */
async function largeFilm(): Promise<Buffer> {
  const film = await readFile(tinyFilm);
  const free = Buffer.alloc(mostFilmBytes - film.length);
  // What can be compressed weighs nothing where it is kept.
  for (let at = 8; at + 4 <= free.length; at += 4) free.writeUInt32LE(Math.imul(at, 0x9e3779b1) >>> 0, at);
  free.writeUInt32BE(free.length, 0);
  free.write('free', 4, 'latin1');
  return Buffer.concat([film, free]);
}

/** Of much detail: as large as one may be in a lesson. */
async function photographOf(page: Page): Promise<Buffer> {
  const address = await page.evaluate(({width, height}) => {
    const canvas = Object.assign(document.createElement('canvas'), {width, height});
    const context = canvas.getContext('2d');
    for (let i = 0; i < 20_000; i++) {
      context?.beginPath();
      if (context) context.fillStyle = `hsl(${String((i * 137) % 360)} 60% ${String((i * 31) % 100)}%)`;
      context?.arc((i * 7919) % width, (i * 104_729) % height, 4 + (i % 24), 0, 7);
      context?.fill();
    }
    return canvas.toDataURL('image/jpeg', 0.9);
  }, photograph);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
