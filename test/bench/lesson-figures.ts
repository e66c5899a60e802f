import type {Browser} from 'playwright-core';
import type {PackageContent} from '../e2e/package-content.ts';
import {median, type Figure} from './figure.ts';
import {measureOpenings, type Opening, type Openings} from './lesson-line.ts';

const runs = 7;

/** Lessons on the slow line, as multiples of one plain request for the same bytes. */
export async function lessonFigures(browser: Browser, content: PackageContent): Promise<readonly Figure[]> {
  const [module, another] = content.course.modules;
  if (!module || !another) throw new Error('The course has less than two modules.');
  const [first, second] = content.module(module.id).lessons.filter(({kind}) => kind === 'lesson');
  const other = content.module(another.id).lessons.findLast(({kind}) => kind === 'lesson');
  if (!first || !second || !other) throw new Error('The modules have too few lessons.');
  const places = [
    `#/${module.id}/${first.id}`,
    `#/${module.id}/${second.id}`,
    `#/${another.id}/${other.id}`,
  ] as const;
  const all: Openings[] = [];
  for (let run = 0; run < runs; run++) all.push(await measureOpenings(browser, content, places));
  const of = (which: keyof Openings) => all.map((openings) => openings[which]);
  const ratio = (found: readonly Opening[]) => median(found.map(({shownMs, plainMs}) => shownMs / plainMs));
  const kb = (found: readonly Opening[]) => median(found.map(({bytes}) => bytes)) / 1000;
  return [
    {name: 'slow line: first lesson, with the code of lessons', value: kb(of('first')), unit: 'kB'},
    {name: '… shown, one plain request for as much = 1', value: ratio(of('first')), unit: '×', most: 1.6},
    {name: 'slow line: lesson fetched ahead', value: kb(of('ahead')), unit: 'kB'},
    {name: '… shown', value: ratio(of('ahead')), unit: '×', most: 1},
    {name: 'slow line: any other lesson', value: kb(of('other')), unit: 'kB'},
    {name: '… shown', value: ratio(of('other')), unit: '×', most: 1.6},
  ];
}
