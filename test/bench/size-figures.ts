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
    {name: 'package "course" without films', value: mostOf(zips.filter(isWithout)), unit: 'MB', most: 1.8},
  ];
}

/** All that one learner can load: the player, and the content in one language, each file over gzip. */
export function wholeCourse({files}: PackageContent): Figure {
  const own = [...files].filter(([path]) => /^(?:index\.html$|assets\/|content\/lv\/)/.test(path));
  const bytes = own.map(([, content]) => gzipSync(content).length);
  return {
    name: 'whole course without films, everything over gzip',
    value: bytes.reduce((sum, each) => sum + each, 0) / 1000,
    unit: 'kB',
    most: 700,
  };
}
