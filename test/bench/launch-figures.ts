import type {Browser} from 'playwright-core';
import type {PackageContent} from '../e2e/package-content.ts';
import {hostFiles} from '../e2e/strict-fake-lms.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {barePage} from './bare-page.ts';
import {median, type Figure} from './figure.ts';
import {measureLaunch, type LaunchFigures, type LaunchOptions} from './launch.ts';
import {multiplied} from './many-modules.ts';

const runs = 11;
const moduleScreen = ['course-player', 'module-page', '.hero .button'];
const courseScreen = ['course-player', 'course-home', '.card'];

/** First launch, resume, the slow line, and the same with fifty modules. */
export async function launchFigures(
  browser: Browser,
  module: PackageContent,
  course: PackageContent,
): Promise<readonly Figure[]> {
  const first = await launch(browser, module, {firstScreen: moduleScreen, isSlow: false});
  const resumed = await launch(browser, module, {firstScreen: moduleScreen, isSlow: false, isResumed: true});
  const [slow, bare] = await medians(browser, [
    {content: module, firstScreen: moduleScreen},
    {content: withBarePage(module), firstScreen: ['.hero .button'], page: 'bare.html'},
  ]);
  const times = (number: number) => multiplied(course, number, course.course.modules.slice(0, 1));
  const [one, fifty] = await medians(
    browser,
    [times(1), times(50)].map((content) => ({content, firstScreen: courseScreen})),
  );
  if (!slow || !bare || !one || !fifty) throw new Error('A launch was not measured.');
  return [
    {name: 'first launch, everything over gzip', value: first.bytes / 1000, unit: 'kB', most: 45},
    {name: 'first launch, requests', value: first.requests, unit: '', most: 5},
    {name: 'first launch, LMS calls', value: first.lmsCalls, unit: '', most: 20},
    {name: 'first launch, commits', value: first.commits, unit: '', most: 1},
    {name: 'resume, LMS calls', value: resumed.lmsCalls, unit: '', most: 20},
    {name: 'resume, commits', value: resumed.commits, unit: '', most: 1},
    {name: 'slow line, CPU ÷ 4: bare page painted', value: bare.paintedMs, unit: 'ms'},
    {name: '… first paint', value: slow.paintedMs / bare.paintedMs, unit: '×', most: 1.1},
    {name: '… usable', value: slow.interactiveMs / bare.interactiveMs, unit: '×', most: 2.1},
    {name: '… main thread blocked', value: slow.blockedMs, unit: 'ms', most: 50},
    {name: '50 × the content: launch bytes', value: fifty.bytes / one.bytes, unit: '×', most: 1.2},
    {name: '50 × the content: LMS calls', value: fifty.lmsCalls / one.lmsCalls, unit: '×', most: 1.2},
    {
      name: '50 × the content: interactive',
      value: fifty.interactiveMs / one.interactiveMs,
      unit: '×',
      most: 1.1,
    },
  ];
}

type Part = Pick<LaunchOptions, 'firstScreen' | 'isSlow' | 'isResumed'> & {readonly page?: string};

async function launch(browser: Browser, content: PackageContent, part: Part): Promise<LaunchFigures> {
  const host = await serveFiles(hostFiles(content));
  try {
    return await measureLaunch({browser, host, page: 'index.html', ...part});
  } finally {
    await host.close();
  }
}

interface Compared extends Pick<Part, 'firstScreen' | 'page'> {
  readonly content: PackageContent;
}

/** Launches on the slow line, by turns, so that what the machine does besides falls on all of them alike. */
async function medians(browser: Browser, compared: readonly Compared[]): Promise<readonly LaunchFigures[]> {
  const all = compared.map((): LaunchFigures[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [at, {content, ...part}] of compared.entries())
      all[at]?.push(await launch(browser, content, {...part, isSlow: true}));
  }
  return all.map(medianOf);
}

function medianOf(launches: readonly LaunchFigures[]): LaunchFigures {
  const [first] = launches;
  if (!first) throw new Error('No run was made.');
  return {
    ...first,
    paintedMs: median(launches.map(({paintedMs}) => paintedMs)),
    interactiveMs: median(launches.map(({interactiveMs}) => interactiveMs)),
    blockedMs: median(launches.map(({blockedMs}) => blockedMs)),
  };
}

function withBarePage(content: PackageContent): PackageContent {
  const files = new Map(content.files);
  const page = new TextDecoder().decode(files.get('index.html'));
  files.set('bare.html', new TextEncoder().encode(barePage(page)));
  return {...content, files};
}
