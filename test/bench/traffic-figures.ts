import type {Browser} from 'playwright-core';
import type {TestStandard} from '../e2e/lms-under-test.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import {openStrictFakeLms} from '../e2e/strict-fake-lms.ts';
import type {Figure} from './figure.ts';
import {walkPackage, type Stretch} from './walk-package.ts';

/** A slow server: what an LMS of a municipality may need for one commit. */
const answerMs = 500;
/** Twenty questions of the final test, or the decisions and ratings of a lesson, and its end. */
const mostEager = 24;

export interface TrafficOptions {
  readonly browser: Browser;
  readonly content: PackageContent;
  readonly standard: TestStandard;
  /** In an LMS that does not hear last words: each answer of a quiz and each decision is committed by itself. */
  readonly isEager?: boolean;
}

/** What one learner costs the LMS from the first page to the last, and how long its answers stop the page. */
export async function trafficFigures(options: TrafficOptions): Promise<readonly Figure[]> {
  const {isEager = false} = options;
  const lms = await openStrictFakeLms({...options, answerMs, isDeaf: isEager});
  const {stretches, whole} = await walkPackage(lms, options.content);
  await lms.dispose();
  const {standard, content} = options;
  const scope = `${content.course.scope}, ${standard}${isEager ? ', eager' : ''}`;
  const most = (kind: Stretch['kind'], of: 'commits' | 'blockedMs') =>
    Math.max(0, ...stretches.filter((stretch) => stretch.kind === kind).map((stretch) => stretch[of]));
  const slow = `an LMS that takes ${answerMs} ms`;
  return [
    {name: `${scope}: LMS calls, all in all`, value: whole.calls, unit: ''},
    {name: `${scope}: commits, all in all`, value: whole.commits, unit: ''},
    {name: `${scope}: commits at launch`, value: most('launch', 'commits'), unit: '', most: 1},
    {
      name: `${scope}: commits in a lesson, most`,
      value: most('lesson', 'commits'),
      unit: '',
      most: isEager ? mostEager : 1,
    },
    {
      name: `${scope}: commits in a quiz, most`,
      value: most('quiz', 'commits'),
      unit: '',
      most: isEager ? mostEager : 2,
    },
    {name: `${scope}: page blocked in a lesson, ${slow}`, value: most('lesson', 'blockedMs'), unit: 'ms'},
    {name: `${scope}: page blocked in a quiz, ${slow}`, value: most('quiz', 'blockedMs'), unit: 'ms'},
    {name: `${scope}: largest commit`, value: whole.largestCommitBytes / 1024, unit: 'KiB', most: 64},
    {
      name: `${scope}: longest suspend data`,
      value: whole.longestSuspendChars,
      unit: 'characters',
      most: 4095,
    },
  ];
}

const readingMs = 180_000;

/** Commits while somebody only reads, for longer than the pause between two commits. */
export async function readingFigure({content, ...options}: TrafficOptions): Promise<Figure> {
  const lms = await openStrictFakeLms({...options, content});
  const {page, frame} = await lms.launch();
  await page.clock.install();
  const [module] = content.course.modules;
  const lesson = module && content.module(module.id).lessons.find(({kind}) => kind === 'lesson');
  if (!module || !lesson) throw new Error('The package has no lesson to read.');
  await frame.locator('.hero a.button.primary:not([aria-hidden])').waitFor();
  await frame
    .locator('course-player')
    .evaluate((_, place) => void (location.hash = place), `#/${module.id}/${lesson.id}`);
  await frame.locator('lesson-page h1').waitFor();
  const {commits} = await lms.traffic();
  await page.clock.runFor(readingMs);
  const more = (await lms.traffic()).commits - commits;
  await lms.dispose();
  return {name: `commits while one reads for ${readingMs / 1000} s`, value: more, unit: '', most: 0};
}
