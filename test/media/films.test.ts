import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {encode} from '../../media/films/src/encode.ts';
import {framesOf, framesPerSecond, pictureAt, secondsOf} from '../../media/films/src/film.ts';
import {films} from '../../media/films/src/stories/index.ts';
import {readMp4} from '../../packaging/content/media/mp4-facts.ts';

const folder = join(import.meta.dirname, '../../media/films');

describe.each(films)('the film $id', (film) => {
  const seconds = Array.from({length: 12}, (_, index) => ((index + 0.37) * secondsOf(film)) / 12);

  it('lasts 45 to 90 seconds', () => {
    expect(secondsOf(film)).toBeGreaterThanOrEqual(45);
    expect(secondsOf(film)).toBeLessThanOrEqual(90);
  });

  it('draws the same picture for the same second, whatever was drawn before', () => {
    const forwards = seconds.map((second) => pictureAt(film, second));
    const backwards = seconds.toReversed().map((second) => pictureAt(film, second));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('draws whole numbers and no words', () => {
    const all = Array.from({length: Math.floor(secondsOf(film) * 5)}, (_, n) => pictureAt(film, n / 5)).join(
      '',
    );
    expect(all.match(/NaN|Infinity|undefined|<(?:text|image|style|script)\b/g)).toBeNull();
  });

  it('was rendered from this story: as long as its scenes, small, with a poster', () => {
    const facts = readMp4(readFileSync(join(folder, `${film.id}.mp4`)));
    expect(Math.round(((facts?.durationMs ?? 0) * framesPerSecond) / 1000)).toBe(framesOf(film));
    expect(facts?.tracks.map(({handler, width, height}) => ({handler, width, height}))).toEqual([
      {handler: 'vide', width: 1280, height: 720},
    ]);
    expect(existsSync(join(folder, `${film.id}.poster.webp`))).toBe(true);
    expect(statSync(join(folder, `${film.id}.mp4`)).size).toBeLessThanOrEqual(1.6e6);
  });

  it('is told in words, too, in the length of a page', () => {
    const words = readFileSync(join(folder, `${film.id}.lv.md`), 'utf8').split(/\s+/);
    expect(words.length).toBeGreaterThanOrEqual(120);
    expect(words.length).toBeLessThanOrEqual(200);
  });
});

describe('rendering', () => {
  it('says that ffmpeg is missing', async () => {
    const {PATH} = process.env;
    process.env['PATH'] = '';
    onTestFinished(() => void (process.env['PATH'] = PATH));
    async function* frame() {
      yield await Promise.resolve(Buffer.alloc(1));
    }
    await expect(encode(frame(), 'film.mp4', 25)).rejects.toThrow('Install it first.');
  });
});
