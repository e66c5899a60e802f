import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {readPackage} from '../e2e/package-content.ts';
import type {Figure} from './figure.ts';

/** Sizes of the packages with the whole course, the largest of all standards. */
export function sizeFigures(folder: string): readonly Figure[] {
  const zips = readdirSync(folder).filter((name) => /^kopiga-riciba-course-(?!multi).*\.zip$/.test(name));
  const sizes = zips.map((name) => {
    const bytes = statSync(join(folder, name)).size;
    const films = [...readPackage(join(folder, name)).files].filter(([path]) => path.endsWith('.mp4'));
    // Films are stored as they are: they do not get smaller.
    return {bytes, withoutFilms: bytes - films.reduce((sum, [, film]) => sum + film.length, 0)};
  });
  const most = (of: 'bytes' | 'withoutFilms') => Math.max(...sizes.map((size) => size[of])) / 1e6;
  return [
    {name: 'package "course" with all films', value: most('bytes'), unit: 'MB', most: 12},
    {name: 'package "course" without films', value: most('withoutFilms'), unit: 'MB', most: 1.5},
  ];
}
