import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../../packaging/content/compile/compile-course.ts';
import {frameOrigins, mediaPaths} from '../../../../packaging/content/media/packaged-media.ts';
import {readMedia} from '../../../../packaging/content/media/read-media.ts';
import {courseFolder} from '../../../../packaging/package/package-files.ts';
import type {Player} from '../../../../packaging/package/player.ts';
import {policyTag} from '../../../../packaging/policy/policy.ts';
import {filmsRoot, tinyFilms} from '../tiny-films.ts';
import {tinyCourse} from '../tiny-course.ts';

const films = compileCourse(tinyFilms, {scope: 'course'});
const noFilms = compileCourse(tinyCourse, {scope: 'course'});
const player: Player = {
  page: `<html lang="lv"><head>${policyTag({'media-src': "'self'"})}<title>x</title><script type="module" crossorigin src="./core.js"></script></head><body><course-player></course-player></body></html>`,
  files: new Map([['core.js', new TextEncoder().encode('export{};')]]),
  packages: [],
  trackerScripts: () => [],
};
const pageOf = (files: ReadonlyMap<string, Uint8Array>) => new TextDecoder().decode(files.get('index.html'));

describe('a package with films', () => {
  it('holds the films of its lessons and their posters, once', () => {
    expect(mediaPaths(films.lessons)).toEqual([
      'media/films/hinge.mp4',
      'media/films/hinge.poster.webp',
      'media/videos/bell.mp4',
      'media/videos/bell.poster.svg',
    ]);
    expect(mediaPaths(noFilms.lessons)).toEqual([]);
  });

  it('has their bytes', async () => {
    const files = courseFolder(player, {...films, media: await readMedia(filmsRoot, films.lessons)});
    expect(new TextDecoder().decode(files.get('media/films/hinge.mp4')?.subarray(4, 8))).toBe('ftyp');
  });

  it('is not made without them', async () => {
    expect(() => courseFolder(player, films)).toThrow('media/films/hinge.mp4');
  });

  it('may show frames of the hosts that it names, and of no other', async () => {
    expect(frameOrigins(films.lessons)).toEqual(['https://www.youtube-nocookie.com']);
    const media = await readMedia(filmsRoot, films.lessons);
    expect(pageOf(courseFolder(player, {...films, media}))).toContain(
      "media-src 'self'; frame-src https://www.youtube-nocookie.com",
    );
    expect(pageOf(courseFolder(player, noFilms))).not.toContain('frame-src');
  });
});
