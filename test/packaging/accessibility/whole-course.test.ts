/** What is true of all sources and films at once, so that no browser is needed to see it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readMp4} from '../../../packaging/content/media/mp4-facts.ts';
import {contrast} from '../../../packaging/profile/contrast.ts';
import {themes, tokensFile, tokensOf} from '../../../packaging/profile/profile-colours.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

describe('the films of the course', () => {
  it('WCAG 1.2.2, 1.2.3, 1.2.4, 1.2.5, 1.4.2, EN 4.2.5: have no sound, so nothing is missed without it', () => {
    const films = filesIn('media/films', /\.mp4$/);
    expect(films.length).toBeGreaterThan(5);
    for (const film of films) {
      const handlers = readMp4(readFileSync(join(root, film)))?.tracks.map(({handler}) => handler);
      expect(handlers, film).toEqual(['vide']);
    }
  });
});

describe('no source', () => {
  const sources = filesIn('src', /\.(ts|html)$/);
  const naming = (words: RegExp) => sources.filter((file) => words.test(read(file)));
  it('WCAG 2.5.4: listens to how the device is moved', () => {
    expect(naming(/devicemotion|deviceorientation|Accelerometer|Gyroscope/)).toEqual([]);
  });
  it('WCAG 3.3.8: asks for a password, a code or a puzzle: nobody signs in here', () => {
    expect(naming(/type=["']?password|navigator\.credentials|one-time-code|captcha/i)).toEqual([]);
  });
  it('EN 5.3: asks for a fingerprint or a face', () => {
    expect(naming(/PublicKeyCredential|getUserMedia|FaceDetector/)).toEqual([]);
  });
});

describe('the colours of controls', () => {
  const tokens = tokensOf(read(tokensFile));
  it.each(themes)('WCAG 1.4.11: stand out by 3 to 1 from whatever they lie on, %s', (theme) => {
    const grounds = ['bg', 'surface', 'surface-2'];
    const shapes = ['control-line', 'focus', 'accent', 'right', 'partly', 'wrong'];
    const faint = grounds.flatMap((ground) =>
      shapes
        .filter((shape) => contrast(tokens[theme][shape] ?? '', tokens[theme][ground] ?? '') < 3)
        .map((shape) => `${shape} on ${ground}`),
    );
    expect(faint).toEqual([]);
  });
});
