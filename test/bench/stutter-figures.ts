import type {Browser} from 'playwright-core';
import type {LessonSummary} from '../../src/domain/course/course.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import {median, type Figure} from './figure.ts';
import {fullState} from './full-state.ts';
import {measureStutter, type Act} from './stutter.ts';
import {quizzesOf} from './suspend-figures.ts';
import type {Worked} from './task-trace.ts';

const runs = 7;
const mostMs = 50;

/** At a sixth of this machine's speed: the longest task, and the longest wait after a press, wherever a learner goes. */
export async function stutterFigures(browser: Browser, content: PackageContent): Promise<readonly Figure[]> {
  const acts = actsOf(content);
  const found = acts.map((): Worked[] => []);
  // By turns, so that what the machine does besides falls on all of them alike.
  for (let run = 0; run < runs; run++)
    for (const [at, act] of acts.entries()) found[at]?.push(await measureStutter(browser, content, act));
  return acts.flatMap((act, at) => figuresOf(act, found[at] ?? []));
}

const figuresOf = ({name, keys}: Act, found: readonly Worked[]): readonly Figure[] => [
  {
    name: `CPU ÷ 6, ${name}: longest task`,
    value: median(found.map(({longestMs}) => longestMs)),
    unit: 'ms',
    most: mostMs,
  },
  ...(keys
    ? [
        {
          name: '… from press to screen',
          value: median(found.map(({pressesMs}) => Math.max(...pressesMs))),
          unit: 'ms',
          most: mostMs,
        },
      ]
    : []),
];

function actsOf(content: PackageContent): readonly Act[] {
  const [module] = content.course.modules;
  if (!module) throw new Error('The course has no module.');
  const {lessons} = content.module(module.id);
  const placeOf = (isWanted: (lesson: LessonSummary) => boolean): string =>
    `#/${module.id}/${lessons.find(isWanted)?.id ?? ''}`;
  const letters = ['p', 'a', 'l', 'Backspace'];
  return [
    {name: 'a lesson', hash: placeOf(({kind}) => kind === 'lesson'), shows: 'lesson-page h1'},
    {name: 'a quiz', hash: placeOf(({kind}) => kind === 'quiz'), shows: 'lesson-page h1'},
    {name: 'the glossary', hash: '#/page/glossary', shows: 'glossary-page h1'},
    {
      name: 'typing in the glossary',
      hash: '#/page/glossary',
      shows: 'glossary-page h1',
      keys: {in: 'glossary-page input', press: letters},
    },
    {name: 'the search', hash: '#/page/search', shows: 'search-page h1'},
    {
      name: 'typing in the search',
      hash: '#/page/search',
      shows: 'search-page h1',
      keys: {in: 'search-page input', press: letters},
    },
    {
      name: 'going on with all answers',
      shows: 'lesson-page h1',
      suspendData: fullState(content, quizzesOf(content)),
    },
  ];
}
