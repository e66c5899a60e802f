import {expect, it} from 'vitest';
import {mostFilmBytes, mostPosterBytes} from '../../src/domain/exchange/package-draft.ts';
import {emptyFilm} from '../../src/make/films/film-draft.ts';
import {readCaptionFile, readFilmFile} from '../../src/make/films/film-files.ts';
import {captionLanguages} from '../../src/make/films/film-languages.ts';
import {filmPartOf} from '../../src/make/films/film-problems.ts';
import {readPictureFile} from '../../src/make/texts/added/picture-file.ts';

it('sizes are 8 MB and 150 kB, for the form as for the check of profiles', () => {
  expect([mostFilmBytes, mostPosterBytes]).toEqual([8e6, 150_000]);
});

it('of a file that cannot be read, as a folder, there is nothing: the check tells it', async () => {
  const folder = Object.assign(new File([], 'be-aware.mp4'), {
    arrayBuffer: () => Promise.reject(new DOMException('It is a folder.', 'NotFoundError')),
  });
  expect(await readFilmFile(folder)).toEqual(new Uint8Array());
  expect(await readCaptionFile(folder)).toEqual(new Uint8Array());
});

it('a drawing that cannot be read is no picture', async () => {
  const gone = Object.assign(new File([], 'a.svg'), {text: () => Promise.reject(new Error('Gone.'))});
  expect(await readPictureFile(gone, () => Promise.resolve(true))).toBe('picture-kind');
});

it('a film and captions that are too large are not read', async () => {
  const file = (bytes: number) => new File([new Uint8Array(bytes)], 'a.mp4');
  expect(await readFilmFile(file(mostFilmBytes + 1))).toBe('film-large');
  expect(await readFilmFile(file(3))).toEqual(new Uint8Array(3));
  expect(await readCaptionFile(file(200_001))).toBe('captions-large');
});

it.each([
  ['media/profiles/paraugi/be-aware.mp4', [], 'file'],
  ['media/profiles/paraugi/be-aware.poster.webp', [], 'poster'],
  ['media/profiles/paraugi/be-aware.ru.vtt', [], 'captions-ru'],
  ['packaging/profiles/paraugi.yaml', ['videos', 'be-aware', 'youtube'], 'address'],
  ['packaging/profiles/paraugi.yaml', ['videos', 'be-aware', 'licence'], 'licence'],
  ['packaging/profiles/paraugi.yaml', ['videos', 'be-aware'], 'source'],
  ['media/profiles/paraugi/be-aware-too.mp4', [], undefined],
  ['packaging/profiles/paraugi.yaml', ['name'], undefined],
])('a mistake in %s %j is told at %s', (file, field, part) => {
  const found = filmPartOf({file, field}, 'paraugi', {'be-aware': emptyFilm});
  expect(found).toEqual(part === undefined ? undefined : {slot: 'be-aware', part});
});

it.each([
  ['slot: own-bell', 'own-bell', ['lv']],
  ['{"slot": "own-bell"}', 'own-bell', ['lv']],
  ['slot: own-bell-2', 'own-bell', []],
  ['slot: own-bell', 'own-(', []],
  ['slot: be-aware', 'be-aware', ['lv', 'ru']],
])('of %j, the film of "%s" needs captions in %j', (logic, slot, languages) => {
  const lessonFiles = {'doors/own-bell/lesson.yaml': logic, 'doors/own-bell/lv.md': ''};
  expect(captionLanguages({lessonFiles}, slot, ['lv', 'ru'])).toEqual(languages);
});
