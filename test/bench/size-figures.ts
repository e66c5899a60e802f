import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {PackageContent} from '../e2e/package-content.ts';
import type {Figure} from './figure.ts';

/** Sizes of the packages with the whole course, the largest of all standards. */
export function sizeFigures(folder: string): readonly Figure[] {
  const zips = readdirSync(folder).filter((name) => /^kopiga-riciba-course-(?!multi).*\.zip$/.test(name));
  const mostOf = (names: readonly string[]): number =>
    Math.max(...names.map((name) => statSync(join(folder, name)).size)) / 1e6;
  const isWithout = (name: string): boolean => name.includes('-nofilms-');
  return [
    {
      name: 'package "course" with all films',
      value: mostOf(zips.filter((name) => !isWithout(name))),
      unit: 'MB',
      most: 12,
    },
    {name: 'package "course" without films', value: mostOf(zips.filter(isWithout)), unit: 'MB', most: 2.5},
  ];
}

/** All that one learner can load: the player, and the content in one language; the letters of a chosen font apart. */
export function wholeCourse({files}: PackageContent): readonly Figure[] {
  const own = [...files].filter(([path]) => /^(?:index\.html$|assets\/|content\/lv\/)/.test(path));
  const isFont = ([path]: readonly [string, unknown]): boolean => path.endsWith('.woff2');
  const kB = (of: typeof own): number =>
    of.reduce((sum, [, content]) => sum + gzipSync(content).length, 0) / 1000;
  return [
    {
      name: 'whole course without films, everything over gzip',
      value: kB(own.filter((file) => !isFont(file))),
      unit: 'kB',
      most: 700,
    },
    {
      name: '… letters of the font that one may choose, all of them',
      value: kB(own.filter(isFont)),
      unit: 'kB',
    },
  ];
}
