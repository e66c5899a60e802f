/**
 * `npm run media [-- ID …]`: renders the films (all, or those named) into media/films/: ID.mp4 and ID.poster.webp.
 * `--sheet` writes instead one picture per film to dist/films/ID.png with a frame every five seconds.
 */
import {mkdirSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {contactSheet} from './contact-sheet.ts';
import {encode} from './encode.ts';
import {type Film, framesOf, framesPerSecond, pictureAt, secondsOf} from './film.ts';
import {type Stage, openStage} from './stage.ts';
import {films} from './stories/index.ts';

const folder = join(import.meta.dirname, '..');
const out = join(folder, '../../dist/films');
const {values, positionals} = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {sheet: {type: 'boolean', default: false}},
});
const unknown = [
  ...Object.keys(values).flatMap((name) => (name === 'sheet' ? [] : `--${name}`)),
  ...positionals.filter((id) => !films.some((film) => film.id === id)),
];
if (unknown.length > 0) {
  console.error(
    `Nothing is called ${unknown.join(', ')}. Write --sheet, or films of: ${films.map(({id}) => id).join(', ')}.`,
  );
  process.exit(2);
}
const wanted = positionals.length > 0 ? films.filter(({id}) => positionals.includes(id)) : films;

mkdirSync(out, {recursive: true});
for (const film of wanted) await (values.sheet ? sheetOf(film) : render(film));

async function render(film: Film): Promise<void> {
  const stage = await openStage();
  const file = join(folder, `${film.id}.mp4`);
  const made = join(out, `${film.id}.mp4`);
  await encode(frames(stage, film), made, film.rateFactor ?? 25);
  // Only a whole film takes the place of the one before.
  renameSync(made, file);
  writeFileSync(
    join(folder, `${film.id}.poster.webp`),
    await stage.shoot(pictureAt(film, film.posterAt), 'webp'),
  );
  await stage.close();
  console.log(`${film.id}: ${secondsOf(film)} s, ${Math.round(statSync(file).size / 1024)} kB`);
}

async function sheetOf(film: Film): Promise<void> {
  const {picture, height} = contactSheet(film, 5);
  const stage = await openStage(height);
  writeFileSync(join(out, `${film.id}.png`), await stage.shoot(picture));
  await stage.close();
}

/** Every frame as PNG; a picture that stands still is taken once. */
async function* frames(at: Stage, film: Film): AsyncGenerator<Buffer> {
  let last = '';
  let shot: Buffer = Buffer.alloc(0);
  for (let frame = 0; frame < framesOf(film); frame++) {
    const picture = pictureAt(film, frame / framesPerSecond);
    if (picture !== last) shot = await at.shoot(picture);
    last = picture;
    yield shot;
  }
}
