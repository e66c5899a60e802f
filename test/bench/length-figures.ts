import type {Browser} from 'playwright-core';
import type {PackageContent} from '../e2e/package-content.ts';
import {median, type Figure} from './figure.ts';
import {measureLengths, type LengthOn, type LessonLength, type Phone} from './lesson-length.ts';

/** A small phone; the frame that Moodle 4.5 gives a course on one; the phone of the first walk through the course. */
export const phones: readonly (Phone & {readonly name: string})[] = [
  {name: '360 × 640', width: 360, height: 640},
  {name: 'Moodle’s frame, 337 × 666', width: 337, height: 666},
  {name: '390 × 844', width: 390, height: 844},
];

/** Of the median lesson on every phone, as it opens. */
const mostScreens = 10;
const mostPresses = 25;

/** How long the median lesson is on a phone. */
export async function lengthFigures(browser: Browser, content: PackageContent): Promise<readonly Figure[]> {
  const lengths: LessonLength[] = [];
  for await (const length of measureLengths(browser, content, phones)) lengths.push(length);
  return figuresOf(lengths);
}

export function figuresOf(lengths: readonly LessonLength[]): readonly Figure[] {
  const of = (phone: number, what: keyof LengthOn) => median(lengths.map(({on}) => on[phone]?.[what] ?? NaN));
  return [
    {
      name: 'the median lesson: presses to open and answer everything',
      value: median(lengths.map(({presses}) => presses)),
      unit: '',
      most: mostPresses,
    },
    {name: '… parts, step by step', value: median(lengths.map(({steps}) => steps)), unit: ''},
    ...phones.flatMap(({name}, phone) => [
      {name: `… ${name}, as it opens`, value: of(phone, 'opened'), unit: 'screens', most: mostScreens},
      {name: '… everything opened and answered', value: of(phone, 'done'), unit: 'screens'},
      {name: '… step by step', value: of(phone, 'byStep'), unit: 'screens'},
    ]),
  ];
}
